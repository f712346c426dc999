package syncduel.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import syncduel.trace.Trace;

/** Leaves pictures of the wire in {@code target/pictures}. */
class WirePicturesToLookAtTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  @Test
  void theWireOfEachStepIsPainted() throws IOException {
    Trace trace = Tales.everything();
    for (int step = 4; step <= 9; step++) {
      var options = WireOptions.of(408, 212);
      save("wire-" + step, WireDiagram.of(trace, step, Words.english(), options));
    }
    save(
        "wire-small",
        WireDiagram.of(trace, 9, Words.english(), WireOptions.of(320, 160).asCompact()));
  }

  private static void save(String name, Scene scene) throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name + ".png");
    assertThat(ImageIO.write(ScenePainter.paint(scene, Role.SERVER, 2), "png", file.toFile()))
        .isTrue();
  }
}
