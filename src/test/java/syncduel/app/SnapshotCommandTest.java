package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of the window after a step, each option of it. */
class SnapshotCommandTest {
  private static final String LESSON = "demo-data/lessons/01-two-edits-of-one-row.json";

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();

  private int snapshot(String name, String... options) {
    String out = folder.resolve(name).toString();
    String[] args =
        Stream.concat(Stream.of("snapshot", LESSON, "-o", out), Stream.of(options))
            .toArray(String[]::new);
    return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), args);
  }

  private byte[] bytes(String... options) throws IOException {
    assertThat(snapshot("out.png", options)).as(err.toString()).isZero();
    return Files.readAllBytes(folder.resolve("out.png"));
  }

  private BufferedImage picture(String... options) throws IOException {
    bytes(options);
    return ImageIO.read(folder.resolve("out.png").toFile());
  }

  @Test
  void thePictureIsOfTheStepThatIsNamedAndOfTheLastWhereNoneIs() throws IOException {
    byte[] sixth = bytes("--step", "6");
    assertThat(bytes("--step", "6")).isEqualTo(sixth);
    assertThat(bytes("--step", "5")).isNotEqualTo(sixth);
    assertThat(bytes()).isEqualTo(bytes("--step", "9")).isNotEqualTo(sixth);
  }

  @Test
  void itHasTheSizeThatIsNamed() throws IOException {
    BufferedImage usual = picture("--step", "1");
    assertThat(usual.getWidth()).isEqualTo(1280);
    assertThat(usual.getHeight()).isEqualTo(800);
    BufferedImage other = picture("--step", "1", "--size", "1000x700");
    assertThat(other.getWidth()).isEqualTo(1000);
    assertThat(other.getHeight()).isEqualTo(700);
  }

  @Test
  void itHasTheThemeAndTheZoomThatAreNamed() throws IOException {
    byte[] usual = bytes("--step", "1");
    assertThat(bytes("--step", "1", "--theme", "light")).isEqualTo(usual);
    byte[] dark = bytes("--step", "1", "--theme", "dark");
    byte[] projector = bytes("--step", "1", "--theme", "projector");
    assertThat(dark).isNotEqualTo(usual).isNotEqualTo(projector);
    assertThat(projector).isNotEqualTo(usual);
    assertThat(bytes("--step", "1", "--zoom", "100")).isEqualTo(usual);
    assertThat(bytes("--step", "1", "--zoom", "150")).isNotEqualTo(usual);
  }

  @Test
  void aZoomForWhichThereIsNoRoomIsAsLargeAsItCanBeAndSaysSo() throws IOException {
    byte[] fitting = bytes("--step", "6", "--zoom", "114");
    assertThat(err.toString()).isEmpty();
    assertThat(bytes("--step", "6", "--size", "1280x800", "--zoom", "150")).isEqualTo(fitting);
    assertThat(err.toString())
        .isEqualTo(
            "sync-duel: --zoom 150 needs a --size of 1422x1047 or more; in 1280x800 all is painted"
                + " smaller\n");
  }

  @Test
  void itIsWhatAnAudienceSeesAndInTheLanguageThatIsNamed() throws IOException {
    byte[] usual = bytes("--step", "1");
    assertThat(bytes("--step", "1", "--language", "english")).isEqualTo(usual);
    byte[] german = bytes("--step", "1", "--language", "german");
    byte[] presented = bytes("--step", "1", "--present");
    assertThat(german).isNotEqualTo(usual).isNotEqualTo(presented);
    assertThat(presented).isNotEqualTo(usual);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --step  | 10      | --step is from 0 to 9 in this lesson, not 10
          --step  | -1      | --step is from 0 to 9 in this lesson, not -1
          --size  | 1280    | --size is WIDTHxHEIGHT in pixels, such as 1280x800, not 1280
          --size  | 100x100 | --size is from 320 to 8000 pixels either way, not 100x100
          --zoom  | 20      | --zoom is from 75 to 300, not 20
          --theme | pink    | pink
          """)
  void whatCannotBePaintedIsOneSentenceAndNoPicture(String option, String value, String words) {
    assertThat(snapshot("out.png", option, value)).isEqualTo(2);
    assertThat(err.toString()).startsWith("sync-duel: ").contains(words).hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anotherKindOfPictureIsOneSentenceAndNoPicture() {
    assertThat(snapshot("out.bmp")).isEqualTo(2);
    assertThat(err.toString()).contains("a picture ends in .png or .svg").hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void thePictureDoesNotReplaceTheLesson() throws IOException {
    Path lesson = Files.copy(Path.of(LESSON), folder.resolve("lesson"));

    String[] args = {"snapshot", lesson + "", "-o", lesson + ""};
    assertThat(Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), args))
        .isEqualTo(2);

    assertThat(lesson).hasSameBinaryContentAs(Path.of(LESSON));
    assertThat(err.toString()).contains("this is the file that is read").hasLineCount(1);
  }
}
