package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.app.DamagedLessons.Damaged;

/** What the commands say of lesson files that are damaged. */
class DamagedLessonsTest {
  private static final String GOOD = "demo-data/lessons/01-two-edits-of-one-row.json";

  @TempDir Path folder;

  static List<Damaged> damaged() throws IOException {
    return DamagedLessons.all();
  }

  /** Each command that plays, and what it would write. */
  private List<List<String>> commands(String file) {
    String out = folder.resolve("out").toString();
    return List.of(
        List.of("check", GOOD, file),
        List.of("play", file, "--trace", out),
        List.of("lab", file),
        List.of("export", file, "--mermaid", out),
        List.of("record", file, "-o", out + ".gif"),
        List.of("snapshot", file, "--step", "1", "-o", out + ".png"));
  }

  @Test
  void thereAreManyAndEachIsAnotherFile() throws IOException {
    assertThat(damaged()).hasSizeGreaterThan(300);
    assertThat(damaged()).extracting(Damaged::text).doesNotHaveDuplicates();
    assertThat(damaged()).extracting(Damaged::lesson).contains(Path.of(GOOD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  void isRefusedInOneSentenceWithItsPlaceAndNothingIsPlayed(Damaged damaged) throws IOException {
    Path file = Files.writeString(folder.resolve("lesson.json"), damaged.text());
    List<List<String>> commands = commands(file.toString());
    refuses(commands.get(Math.floorMod(damaged.text().hashCode(), commands.size())), damaged);

    assertThat(file).hasContent(damaged.text());
    try (Stream<Path> inside = Files.list(folder)) {
      assertThat(inside).containsExactly(file);
    }
  }

  private void refuses(List<String> command, Damaged damaged) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status =
        Main.run(new PrintWriter(out), new PrintWriter(err), command.toArray(String[]::new));

    assertThat(status).as(err.toString()).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).hasLineCount(1);
    Matcher place =
        Pattern.compile(
                "sync-duel: \\Q" + folder.resolve("lesson.json") + "\\E:(\\d+):(\\d+): \\S.*\n")
            .matcher(err.toString());
    assertThat(place.matches()).as(err.toString()).isTrue();
    assertThat(Integer.parseInt(place.group(1)))
        .as(err.toString())
        .isBetween(damaged.line(), damaged.line() + 1);
  }
}
