package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window's command where there is no display to open it on. */
class OpenCommandTest {
  private static final String LESSON = "demo-data/lessons/01-two-edits-of-one-row.json";
  private static final String NO_DISPLAY =
      "2 sync-duel: there is no display to open a window on;"
          + " play, check, snapshot and serve need none (sync-duel --help)\n";

  @TempDir Path folder;

  private static String open(String... args) {
    var err = new StringWriter();
    var out = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    assertThat(out.toString()).isEmpty();
    return status + " " + err;
  }

  @Test
  void withoutACommandTheWindowIsMeant() {
    assertThat(open()).isEqualTo(NO_DISPLAY);
    assertThat(open("open")).isEqualTo(NO_DISPLAY);
    assertThat(open("open", LESSON)).isEqualTo(NO_DISPLAY);
    assertThat(open("open", LESSON, "--server", "http://127.0.0.1:1", "--key", "k"))
        .isEqualTo(NO_DISPLAY);
  }

  @Test
  void aLessonWithAnErrorIsRefusedBeforeAWindowOpens() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{ \"format\": 1, \"titel\": 1 }");
    assertThat(open("open", bad + ""))
        .startsWith("2 sync-duel: " + bad + ":1:16: unknown key \"titel\"");
    assertThat(open("open", LESSON, "--protocol", "2.0"))
        .startsWith("2 sync-duel: --protocol and --key go with --server URL");
  }
}
