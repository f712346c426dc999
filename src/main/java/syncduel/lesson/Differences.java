package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.ServerSnapshot;

/**
 * Collects what is not as it was expected, each with the path of the expectation, so that its line
 * can be named. Not thread-safe.
 */
final class Differences {
  private static final String NONE = "none";

  private final ServerSnapshot server;
  private final List<Found> all = new ArrayList<>();

  /** Versions are named by what this server gave. */
  Differences(ServerSnapshot server) {
    this.server = server;
  }

  /** One difference and the path of the expectation that was not met. */
  record Found(String path, String words) {}

  Optional<Found> first() {
    return all.stream().findFirst();
  }

  void add(String path, String words) {
    all.add(new Found(path, words));
  }

  /** Compares two values when one is expected; {@code null} stands for nothing there. */
  void same(String path, String what, Optional<?> expected, Object actual) {
    if (expected.isPresent() && !expected.get().equals(actual)) {
      add(path, what + " expected " + shown(expected.get()) + ", was " + shown(actual));
    }
  }

  /** As {@link #same}, for texts that stand without quotes. */
  void sameWord(String path, String what, Optional<String> expected, String actual) {
    if (expected.isPresent() && !expected.get().equals(actual)) {
      add(path, what + " expected " + expected.get() + ", was " + actual);
    }
  }

  /** A version's label against the expected ordinal. */
  void version(
      String path, String what, Optional<OrNone<Integer>> expected, Optional<String> actual) {
    sameWord(
        path,
        what,
        expected.map(known -> known.value().map(ordinal -> "v" + ordinal).orElse(NONE)),
        actual.orElse(NONE));
  }

  /** Exactly these rows, of each the expected columns. */
  void rows(String path, String what, Map<RowId, ExpectedRow> expected, List<Row> actual) {
    var wanted = new TreeSet<>(expected.keySet());
    var there = new TreeSet<>(actual.stream().map(Row::id).toList());
    if (!wanted.equals(there)) {
      add(path, what + " expected " + ids(wanted) + ", were " + ids(there));
      return;
    }
    for (Row row : actual) {
      ExpectedRow columns = expected.get(row.id());
      row(path + "/" + row.id(), what + ": " + row.id(), columns, row);
    }
  }

  /** The expected columns of a row and its version. */
  void row(String path, String what, ExpectedRow expected, Row actual) {
    for (String name : expected.fields().names()) {
      Object value = expected.fields().get(name);
      Object found = actual.fields().get(name);
      if (value == null ? found != null : !value.equals(found)) {
        add(
            path + "/" + name,
            what + ": " + name + " expected " + shown(value) + ", was " + shown(found));
      }
    }
    version(path + "/version", what + ": version", expected.version(), label(actual));
  }

  /** One side of a conflict, which may be missing. */
  void side(String path, String what, Optional<OrNone<ExpectedRow>> expected, Optional<Row> side) {
    if (expected.isEmpty()) {
      return;
    }
    Optional<ExpectedRow> columns = expected.get().value();
    if (columns.isPresent() && side.isPresent()) {
      row(path, what, columns.get(), side.get());
    } else if (columns.isPresent() || side.isPresent()) {
      String found = columns.isPresent() ? "a row, was none" : "none, was a row";
      add(path, what + " expected " + found);
    }
  }

  private Optional<String> label(Row row) {
    return row.version().map(version -> Exchange.label(server, row.id(), version));
  }

  private static String ids(TreeSet<RowId> ids) {
    return ids.isEmpty() ? NONE : ids.stream().map(RowId::value).collect(Collectors.joining(", "));
  }

  static String shown(Object value) {
    return value == null ? NONE : JsonText.line(value);
  }
}
