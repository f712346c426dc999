package syncduel.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.ServerSnapshot;

/** Expects rows as they are, their versions by the names that this server's versions have. */
record ObservedRows(ServerSnapshot server) {
  private static final Pattern ORDINAL = Pattern.compile("v([1-9][0-9]*)");

  /** A version that the server gave; another one has no name that a lesson could write. */
  static Optional<OrNone<Integer>> ordinal(Optional<String> label) {
    return label
        .map(ORDINAL::matcher)
        .filter(Matcher::matches)
        .map(version -> OrNone.of(Integer.valueOf(version.group(1))));
  }

  Map<RowId, ExpectedRow> rows(List<Row> rows) {
    var expected = new LinkedHashMap<RowId, ExpectedRow>();
    rows.forEach(row -> expected.put(row.id(), row(row)));
    return expected;
  }

  /** One side of a conflict or of a history entry, which may be missing. */
  Optional<OrNone<ExpectedRow>> side(Optional<Row> row) {
    return Optional.of(new OrNone<>(row.map(this::row)));
  }

  private ExpectedRow row(Row row) {
    Optional<String> label =
        row.version().map(version -> Exchange.label(server, row.id(), version));
    return new ExpectedRow(
        row.fields(), label.isEmpty() ? Optional.of(OrNone.none()) : ordinal(label));
  }
}
