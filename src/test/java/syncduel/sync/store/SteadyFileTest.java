package syncduel.sync.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadyFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatWasWrittenAtAPlaceIsReadThere(boolean direct) throws IOException {
    try (var file = open()) {
      assertThat(file.write(buffer(direct, "..milk.."), 0)).isEqualTo(8);
      ByteBuffer part = buffer(direct, "..oats..").position(2).limit(6);
      assertThat(file.write(part, 2)).isEqualTo(4);
      assertThat(part.remaining()).isZero();
      ByteBuffer target = buffer(direct, "<------>").position(1).limit(7);
      assertThat(file.read(target, 1)).isEqualTo(6);
      assertThat(text(target)).isEqualTo("<.oats.>");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingIsReadBehindTheEnd(boolean direct) throws IOException {
    try (var file = open()) {
      file.write(buffer(direct, "milk"), 0);
      ByteBuffer target = buffer(direct, "----");
      assertThat(file.read(target, 4)).isEqualTo(-1);
      assertThat(file.read(target, 2)).isEqualTo(2);
      assertThat(text(target)).isEqualTo("lk--");
    }
  }

  @Test
  void aThreadThatIsInterruptedWritesOn() throws IOException {
    try (var file = open()) {
      Thread.currentThread().interrupt();
      file.write(buffer(false, "milk"), 0);
      file.force(true);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(file.size()).isEqualTo(4);
    }
  }

  private SteadyFile open() throws IOException {
    return new SteadyFile(new RandomAccessFile(folder.resolve("file").toFile(), "rw"));
  }

  private static ByteBuffer buffer(boolean direct, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return (direct ? ByteBuffer.allocateDirect(bytes.length) : ByteBuffer.allocate(bytes.length))
        .put(bytes)
        .flip();
  }

  private static String text(ByteBuffer buffer) {
    return StandardCharsets.US_ASCII.decode(buffer.duplicate().clear()).toString();
  }
}
