package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCommandTest {
  private static final String LESSON = "demo-data/lessons/01-two-edits-of-one-row.json";

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();

  private int record(String... options) {
    String[] args = Stream.concat(Stream.of("record"), Stream.of(options)).toArray(String[]::new);
    return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), args);
  }

  private int recordStep(Path out) {
    String[] step = {"--from", "3", "--to", "3", "--speed", "4", "--size", "960x540"};
    return record(
        Stream.concat(Stream.of(LESSON, "-o", out + ""), Stream.of(step)).toArray(String[]::new));
  }

  /** Of the last step, in which nothing moves. */
  private byte[] film(String... more) throws IOException {
    Path out = folder.resolve("film.gif");
    var step = List.of(LESSON, "--from", "9", "--to", "9", "--speed", "4", "--size", "960x540");
    Stream<String> options =
        Stream.of(List.of("-o", out + ""), List.of(more), step).flatMap(List::stream);
    assertThat(record(options.toArray(String[]::new))).as(err.toString()).isZero();
    return Files.readAllBytes(out);
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void twoFilmsOfTheSameStepsAreEqualAndHaveTheirCaptionsBesideThem() throws IOException {
    Path one = folder.resolve("one.gif");
    Path other = folder.resolve("other.gif");

    assertThat(recordStep(one)).isZero();
    assertThat(recordStep(other)).isZero();

    assertThat(one).hasSameBinaryContentAs(other);
    assertThat(left())
        .containsExactly("one.gif", "one.srt", "one.vtt", "other.gif", "other.srt", "other.vtt");
    assertThat(Files.readString(folder.resolve("one.vtt")))
        .contains("the edit waits in the queue, based on v1.");
  }

  @Test
  void aFilmInMp4IsOne() throws IOException {
    Path film = folder.resolve("film.mp4");

    assertThat(recordStep(film)).isZero();

    assertThat(new String(Files.readAllBytes(film), 4, 4, StandardCharsets.US_ASCII))
        .isEqualTo("ftyp");
    assertThat(left()).containsExactly("film.mp4", "film.srt", "film.vtt");
  }

  @Test
  void whatItLooksLikeIsAsItWasAskedFor() throws IOException {
    byte[] usual = film();
    assertThat(film("--theme", "dark")).isNotEqualTo(usual);
    assertThat(film("--zoom", "150")).isNotEqualTo(usual);
    assertThat(film("--captions", "off")).isNotEqualTo(usual);
    assertThat(film("--language", "german")).isNotEqualTo(usual);
  }

  @Test
  void aZoomForWhichThereIsNoRoomIsAsLargeAsItCanBeAndSaysSo() throws IOException {
    byte[] fitting = film("--zoom", "81");
    assertThat(err.toString()).isEmpty();
    assertThat(film("--zoom", "300")).isEqualTo(fitting);
    assertThat(err.toString())
        .isEqualTo(
            "sync-duel: --zoom 300 needs a --size of 2844x1998 or more; in 960x540 all is painted"
                + " smaller\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --size     | 1280    | --size is WIDTHxHEIGHT in pixels, such as 1280x720, not 1280
          --theme    | pink    | pink
          --zoom     | 20      | --zoom is from 75 to 300, not 20
          --speed    | 3       | --speed is 0.5, 1, 2 or 4, not 3
          --from     | 0       | --from is a step from 1 to 9
          --to       | 10      | --to is a step from 1 to 9
          --captions | perhaps | perhaps
          --pointer  | perhaps | perhaps
          --zoom-in  | perhaps | perhaps
          --encoder  | better  | better
          --language | latin   | latin
          """)
  void whatCannotBeFilmedIsOneSentenceAndNoFilm(String option, String value, String words) {
    assertThat(record(LESSON, "-o", folder.resolve("out.gif") + "", option, value)).isEqualTo(2);
    assertThat(err.toString()).startsWith("sync-duel: ").contains(words).hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aChapterThatTheLessonDoesNotHaveIsAnsweredWithThoseThatItHas() throws IOException {
    String out = folder.resolve("out.gif") + "";

    assertThat(record(LESSON, "-o", out, "--from", "The end")).isEqualTo(2);

    assertThat(err.toString())
        .startsWith(
            "sync-duel: --from is a step from 1 to 9 or a chapter (In sync, Two edits, Two pushes,"
                + " The decision), not The end;");
    assertThat(left()).isEmpty();
  }

  @Test
  void videosNeedEvenSizes() {
    assertThat(record(LESSON, "-o", "out.mp4", "--size", "1281x720")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("sync-duel: --size is from 960x540 to 3840x3840 in even numbers, not 1281x720");
  }

  @Test
  void aFolderThatIsNotThereIsOneSentence() throws IOException {
    Path out = folder.resolve("nowhere/out.gif");

    assertThat(recordStep(out)).isEqualTo(2);

    assertThat(err.toString())
        .isEqualTo("sync-duel: " + out + ": there is no folder " + out.getParent() + "\n");
    assertThat(left()).isEmpty();
  }

  @Test
  void theRootOfAllFoldersIsNoNewFolder() throws IOException {
    Path root = folder.getRoot();

    assertThat(recordStep(root)).isEqualTo(2);

    assertThat(err.toString())
        .isEqualTo("sync-duel: " + root + ": pictures need a folder that is new or empty\n");
  }

  @Test
  void anotherKindOfFilmIsOneSentenceAndNoFolder() throws IOException {
    Path out = folder.resolve("film.avi");

    assertThat(recordStep(out)).isEqualTo(2);

    assertThat(err.toString()).startsWith("sync-duel: " + out + ": a film ends in .mp4 or .gif");
    assertThat(left()).isEmpty();
  }

  @Test
  void aFolderWithFilesInItIsNotFilledWithPictures() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");

    assertThat(recordStep(folder)).isEqualTo(2);

    assertThat(err.toString())
        .isEqualTo("sync-duel: " + folder + ": pictures need a folder that is new or empty\n");
    assertThat(left()).containsExactly("mine.txt");
  }

  @Test
  void theFilmAndItsCaptionsReplaceNoLesson() throws IOException {
    for (String name : new String[] {"film.gif", "film.vtt"}) {
      Path lesson = Files.copy(Path.of(LESSON), folder.resolve(name));

      assertThat(record(lesson + "", "-o", folder.resolve("film.gif") + "")).isEqualTo(2);

      assertThat(lesson).hasSameBinaryContentAs(Path.of(LESSON));
      assertThat(err.toString())
          .endsWith("this is the file that is read; name another one to write\n");
      Files.delete(lesson);
    }
  }

  @Test
  void aLessonWithAnErrorIsNotFilmed() throws IOException {
    Path lesson =
        Files.writeString(folder.resolve("wrong.json"), "{ \"format\": 1, \"titel\": 1 }");

    assertThat(record(lesson + "", "-o", folder.resolve("out.gif") + "")).isEqualTo(2);

    assertThat(err.toString()).contains("titel").hasLineCount(1);
    assertThat(left()).containsExactly("wrong.json");
  }
}
