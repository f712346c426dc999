package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LabCommandTest {
  private static final String LESSON = "demo-data/lessons/02-different-fields-of-one-row.json";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void theTableHasALineForEachPolicy() {
    assertThat(run("lab", LESSON)).isZero();
    assertThat(out.toString().lines().skip(5).map(line -> line.split(" ")[0]))
        .containsExactly(
            "none",
            "ask",
            "client-wins",
            "server-wins",
            "merge",
            "newest-wins",
            "delete-wins",
            "keep-both",
            "", // its second row
            "client-force",
            "last-writer");
  }

  @Test
  void theSameComesAsJson() {
    assertThat(run("lab", "--json", LESSON)).isZero();
    assertThat(out.toString())
        .startsWith(
            """
            {
              "title": "Different fields of one row",
              "conflict": { "step": 4, "client": "Tablet", "id": "t1" },
              "finished": true,
              "policies": [
            """)
        .contains(
            "    { \"policy\": \"merge\","
                + " \"rows\": { \"t1\": { \"text\": \"Buy oat milk\", \"complete\": true,"
                + " \"version\": \"v3\" } },"
                + " \"requestsAtConflict\": 2, \"requests\": 9, \"questions\": 0,"
                + " \"unanswered\": false, \"lost\": [], \"converged\": true, \"apart\": null },\n");
  }

  @Test
  void theSameComesAsMarkdown() {
    assertThat(run("lab", "--markdown", LESSON)).isZero();
    assertThat(out.toString())
        .startsWith("# Different fields of one row\n\nThe first conflict is in step 4: ")
        .contains("\n| server-wins | t1 v2: “Buy oat milk”, open | 1 | 2 | 0 |")
        .contains("| t1 v2: “Buy oat milk”, open<br>right-1 v1: “Buy milk”, done |");
  }

  @Test
  void twoFormsAtOnceAreWrongUsage() {
    assertThat(run("lab", "--json", "--markdown", LESSON)).isEqualTo(2);
    assertThat(err.toString()).startsWith("sync-duel: ").hasLineCount(1);
    assertThat(out.toString()).isEmpty();
  }
}
