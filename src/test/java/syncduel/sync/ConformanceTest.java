package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.TestTable;

/** The table of the reference's conformance list: complete, and naming only tests that exist. */
class ConformanceTest {
  private static final int LINES = 81;
  private static final List<String> CALLS = List.of("insert", "update", "delete");

  private TestTable table;

  @BeforeEach
  void readTable() throws IOException {
    table = TestTable.beside(ConformanceTest.class, "conformance.txt");
  }

  @Test
  void everyTestThatTheTableNamesExists() {
    assertThat(table.tested("")).isNotEmpty();
    assertThat(table.missingTests()).isEmpty();
  }

  @Test
  void everyLineOfTheListHasATestOrAReasonWhyThereIsNone() {
    List<String> lines = table.rules(entry -> entry.rule().matches("\\d+"));
    List<String> list = IntStream.rangeClosed(1, LINES).mapToObj(String::valueOf).toList();
    assertThat(lines).containsExactlyElementsOf(list);
  }

  @Test
  void everyCellOfTheCollapseTableHasATest() {
    List<String> cells =
        Stream.of("none", "insert-pending", "insert-attempted", "update", "delete")
            .flatMap(queued -> CALLS.stream().map(call -> queued + "/" + call))
            .toList();
    assertThat(table.tested("2.3/")).containsExactlyElementsOf(cells);
  }

  @Test
  void everyCaseOfTheTutorialHasATest() {
    assertThat(table.tested("tutorial/"))
        .containsExactly(
            "local-wins",
            "server-wins",
            "abort-then-push",
            "third-writer",
            "equal-texts",
            "handler-without-row",
            "soft-deleted",
            "gone");
  }

  @Test
  void aReasonIsASentence() {
    assertThat(table.reasons()).isNotEmpty().allMatch(said -> said.matches("- [A-Z].{30,}\\."));
  }
}
