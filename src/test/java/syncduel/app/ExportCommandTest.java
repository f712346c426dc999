package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import syncduel.wire.Json;

class ExportCommandTest {
  private static final String LESSON = "demo-data/lessons/02-different-fields-of-one-row.json";

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), args);
  }

  @Test
  void handoutAndArchiveAreWrittenFromOneRun() throws IOException {
    Path handout = folder.resolve("out.md");
    Path archive = folder.resolve("out.har");

    assertThat(run("export", LESSON, "--markdown", handout + "", "--har", archive + "")).isZero();
    assertThat(Files.readString(handout)).startsWith("# Different fields of one row\n");
    assertThat(Json.readObject(Files.readString(archive))).containsOnlyKeys("log");
  }

  @Test
  void withoutAFormThereIsNothingToExport() {
    assertThat(run("export", LESSON)).isEqualTo(2);
    assertThat(err.toString()).startsWith("sync-duel: ").hasLineCount(1);
  }
}
