package syncduel.view;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that a filter wants of a line, or wants not.
 *
 * @param values any of which will do, in small letters; of clients the parties
 */
record LogTerm(LogKey key, boolean negated, List<String> values) {
  private static final String NONE = "none";
  private static final String ANY_VERSION = "v";

  /** Keeps its own copy. */
  LogTerm {
    values = List.copyOf(values);
  }

  boolean test(LogFacts line) {
    return negated != values.stream().anyMatch(value -> is(line, value));
  }

  private boolean is(LogFacts line, String value) {
    return switch (key) {
      case METHOD -> line.methods().anyMatch(method -> method.startsWith(value));
      case STATUS -> line.statuses().anyMatch(status -> status.startsWith(value.replace("x", "")));
      case CLIENT -> line.line().who().filter(party -> party.name().equals(value)).isPresent();
      case IF_MATCH -> version(line, line.ifMatch(), value);
      case ETAG -> version(line, line.etag(), value);
      case ROW -> line.rows().anyMatch(row -> row.equalsIgnoreCase(value));
      case STEP -> step(line.line().step(), value);
      case IS ->
          Arrays.stream(LogTrait.values())
              .anyMatch(trait -> trait.word().startsWith(value) && trait.of(line));
      case BODY -> line.bodyContains(value);
      case TEXT -> line.contains(value);
    };
  }

  private static boolean version(LogFacts line, String version, String value) {
    if (value.equals(NONE)) {
      return version.isEmpty() && line.isExchange();
    }
    return value.equals(ANY_VERSION) ? !version.isEmpty() : version.equals(value);
  }

  private static boolean step(int step, String value) {
    int dash = value.indexOf('-');
    if (dash < 0) {
      return step == Integer.parseInt(value);
    }
    String last = value.substring(dash + 1);
    return step >= Integer.parseInt(value.substring(0, dash))
        && (last.isEmpty() || step <= Integer.parseInt(last));
  }
}
