package syncduel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * A table of rules and of the tests that hold them. Each line is a rule, a blank, and a test or,
 * after a hyphen, the reason why there is none; a rule may have several lines, and lines that begin
 * with # are remarks. A test is named from the package that the table stands in, from the program's
 * first package, or with its whole name.
 */
public final class TestTable {
  private final String home;
  private final List<Entry> entries;

  /** One line of the table. */
  public record Entry(String rule, String said) {
    static Entry of(String text) {
      int space = text.indexOf(' ');
      return new Entry(text.substring(0, space), text.substring(space + 1));
    }

    /** Tells whether this is why there is no test. */
    public boolean isReason() {
      return said.startsWith("- ");
    }
  }

  private TestTable(String home, List<Entry> entries) {
    this.home = home;
    this.entries = entries;
  }

  /** The table of that name beside a class. */
  public static TestTable beside(Class<?> place, String name) throws IOException {
    try (InputStream in = place.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TestTable(
          place.getPackageName(),
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Entry::of)
              .toList());
    }
  }

  /** The rules of the lines that fit, each once, in order. */
  public List<String> rules(Predicate<Entry> which) {
    return entries.stream().filter(which).map(Entry::rule).distinct().toList();
  }

  /** The rules that begin so and have a test, each once, in order, without that beginning. */
  public List<String> tested(String beginning) {
    return rules(entry -> entry.rule().startsWith(beginning) && !entry.isReason()).stream()
        .map(rule -> rule.substring(beginning.length()))
        .toList();
  }

  /** Why there is no test, of each line that has none. */
  public List<String> reasons() {
    return entries.stream().filter(Entry::isReason).map(Entry::said).toList();
  }

  /** The tests that the table names and that are not there. */
  public List<String> missingTests() {
    return entries.stream()
        .filter(entry -> !entry.isReason())
        .map(Entry::said)
        .filter(test -> !exists(test))
        .toList();
  }

  private boolean exists(String test) {
    int dot = test.lastIndexOf('.');
    String type = test.substring(0, Math.max(0, dot));
    return Stream.of(home + "." + type, "syncduel." + type, type)
        .flatMap(TestTable::methods)
        .anyMatch(method -> method.equals(test.substring(dot + 1)));
  }

  private static Stream<String> methods(String type) {
    try {
      return Arrays.stream(Class.forName(type).getDeclaredMethods())
          .filter(
              method ->
                  method.isAnnotationPresent(Test.class)
                      || method.isAnnotationPresent(TestFactory.class)
                      || method.isAnnotationPresent(ParameterizedTest.class))
          .map(method -> method.getName());
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }
}
