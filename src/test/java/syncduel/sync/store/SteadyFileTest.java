package syncduel.sync.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyFileTest {
  @TempDir Path folder;
  private FileChannel file;

  @BeforeEach
  void open() throws IOException {
    SteadyFiles.register();
    file = FilePath.get(SteadyFiles.SCHEME + ":" + path()).open("rw");
  }

  @AfterEach
  void close() throws IOException {
    file.close();
  }

  @Test
  void writesAtAPlaceAndReadsThere() throws IOException {
    write(0, bytes("one two three"));
    write(4, bytes("TWO"));
    assertThat(read(4, 3)).isEqualTo("TWO");
    assertThat(Files.readString(path())).isEqualTo("one TWO three");
    assertThat(file.size()).isEqualTo(13);
  }

  @Test
  void takesOnlyWhatIsLeftOfABuffer() throws IOException {
    ByteBuffer source = bytes("[wrapped]").position(1).limit(8);
    write(0, source.slice());
    assertThat(Files.readString(path())).isEqualTo("wrapped");
    ByteBuffer target = ByteBuffer.wrap("..........".getBytes(StandardCharsets.UTF_8));
    target.position(2).limit(5);
    assertThat(file.read(target, 4)).isEqualTo(3);
    assertThat(new String(target.array(), StandardCharsets.UTF_8)).isEqualTo("..ped.....");
    assertThat(target.hasRemaining()).isFalse();
  }

  @Test
  void servesBuffersThatHaveNoArray() throws IOException {
    ByteBuffer source = ByteBuffer.allocateDirect(4).put(bytes("data")).flip();
    write(0, source.asReadOnlyBuffer());
    ByteBuffer target = ByteBuffer.allocateDirect(8);
    assertThat(file.read(target, 0)).isEqualTo(4);
    assertThat(StandardCharsets.UTF_8.decode(target.flip()).toString()).isEqualTo("data");
  }

  @Test
  void readsAsMuchAsThereIs() throws IOException {
    write(0, bytes("end"));
    assertThat(read(2, 10)).isEqualTo("d");
    assertThat(file.read(ByteBuffer.allocate(1), 3)).isEqualTo(-1);
    assertThat(file.read(ByteBuffer.allocate(0), 1)).isZero();
  }

  @Test
  void isCutOff() throws IOException {
    write(0, bytes("too long"));
    file.truncate(3);
    file.force(true);
    assertThat(Files.readString(path())).isEqualTo("too");
  }

  @Test
  void anInterruptNeitherClosesItNorIsLost() throws IOException {
    Thread.currentThread().interrupt();
    write(0, bytes("written"));
    String read = read(0, 7);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(read).isEqualTo("written");
    assertThat(file.isOpen()).isTrue();
  }

  private Path path() {
    return folder.resolve("file");
  }

  private void write(long position, ByteBuffer bytes) throws IOException {
    int count = bytes.remaining();
    assertThat(file.write(bytes, position)).isEqualTo(count);
    assertThat(bytes.hasRemaining()).isFalse();
  }

  private String read(long position, int count) throws IOException {
    ByteBuffer target = ByteBuffer.allocate(count);
    file.read(target, position);
    return StandardCharsets.UTF_8.decode(target.flip()).toString();
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
