package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The table of the reference's conformance list: complete, and naming only tests that exist. */
class ConformanceTest {
  private static final int LINES = 81;
  private static final List<String> CALLS = List.of("insert", "update", "delete");

  /** One line of the table: a line of the list, and a test or else a reason. */
  private record Entry(String line, String said) {
    static Entry of(String text) {
      int space = text.indexOf(' ');
      return new Entry(text.substring(0, space), text.substring(space + 1));
    }

    boolean isReason() {
      return said.startsWith("- ");
    }
  }

  @Test
  void everyTestThatTheTableNamesExists() throws IOException {
    List<Entry> tests = entries().stream().filter(entry -> !entry.isReason()).toList();
    assertThat(tests).isNotEmpty().allMatch(entry -> exists(entry.said()));
  }

  @Test
  void everyLineOfTheListHasATestOrAReasonWhyThereIsNone() throws IOException {
    List<String> lines = lines(entry -> entry.line().matches("\\d+"));
    List<String> list = IntStream.rangeClosed(1, LINES).mapToObj(String::valueOf).toList();
    assertThat(lines).containsExactlyElementsOf(list);
  }

  @Test
  void everyCellOfTheCollapseTableHasATest() throws IOException {
    List<String> cells = lines(entry -> entry.line().startsWith("2.3/") && !entry.isReason());
    List<String> table =
        Stream.of("none", "insert-pending", "insert-attempted", "update", "delete")
            .flatMap(queued -> CALLS.stream().map(call -> "2.3/" + queued + "/" + call))
            .toList();
    assertThat(cells).containsExactlyElementsOf(table);
  }

  @Test
  void everyCaseOfTheTutorialHasATest() throws IOException {
    assertThat(lines(entry -> entry.line().startsWith("tutorial/") && !entry.isReason()))
        .containsExactly(
            "tutorial/local-wins",
            "tutorial/server-wins",
            "tutorial/abort-then-push",
            "tutorial/third-writer",
            "tutorial/equal-texts",
            "tutorial/handler-without-row",
            "tutorial/soft-deleted",
            "tutorial/gone");
  }

  @Test
  void aReasonIsASentence() throws IOException {
    assertThat(entries().stream().filter(Entry::isReason).map(Entry::said))
        .isNotEmpty()
        .allMatch(said -> said.matches("- [A-Z].{30,}\\."));
  }

  private static List<String> lines(Predicate<Entry> which) throws IOException {
    return entries().stream().filter(which).map(Entry::line).distinct().toList();
  }

  private static List<Entry> entries() throws IOException {
    try (InputStream in = ConformanceTest.class.getResourceAsStream("conformance.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Entry::of)
          .toList();
    }
  }

  private static boolean exists(String test) {
    int dot = test.lastIndexOf('.');
    String type = test.substring(0, dot);
    try {
      return Stream.of(
              Class.forName(type.startsWith("syncduel.") ? type : "syncduel.sync." + type)
                  .getDeclaredMethods())
          .filter(
              method ->
                  method.isAnnotationPresent(Test.class)
                      || method.isAnnotationPresent(ParameterizedTest.class))
          .anyMatch(method -> method.getName().equals(test.substring(dot + 1)));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
