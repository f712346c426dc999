package syncduel.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import syncduel.model.RowId;
import syncduel.trace.Trace;

/** Leaves pictures in {@code target/pictures}, to be laid beside those of the visual design. */
class PicturesToLookAtTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  @Test
  void theDiagramOfTheDesignIsPainted() throws IOException {
    Trace trace = Tales.everything();
    for (int width : List.of(400, 620, 880)) {
      var options = SequenceOptions.of(width).atStep(trace, 4);
      save("diagram-" + width, diagram(trace, "t1", options).whole(), Role.SURFACE);
    }
  }

  @Test
  void theFutureIsFaint() throws IOException {
    Trace trace = Tales.everything();
    int last = trace.upTo(4).moments().size() - 1;
    var options = SequenceOptions.of(620).atStep(trace, 4).greyAfter(last);
    save("diagram-future", diagram(trace, "t1", options).whole(), Role.SURFACE);
  }

  @Test
  void twoPullsAndAnotherWriterArePainted() throws IOException {
    Trace trace = Tales.twoRows();
    var options = SequenceOptions.of(620).atStep(trace, 7);
    save("diagram-two-rows", diagram(trace, "q1", options).whole(), Role.SURFACE);
    save("diagram-zoomed", diagram(trace, "q1", options.zoomed(1.5)).whole(), Role.SURFACE);
  }

  @Test
  void heldMessagesThatGoOnArePainted() throws IOException {
    Scene whole = diagram(Tales.released(), "t1", SequenceOptions.of(620)).whole();
    save("diagram-released", whole, Role.SURFACE);
  }

  private static SequenceDiagram diagram(Trace trace, String row, SequenceOptions options) {
    return SequenceDiagram.of(
        trace, Optional.of(new RowId(row)), Tales.CHAPTERS, Words.english(), options);
  }

  static void save(String name, Scene scene, Role ground) throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name + ".png");
    assertThat(ImageIO.write(ScenePainter.paint(scene, ground, 2), "png", file.toFile())).isTrue();
  }
}
