package syncduel.server;

import java.util.Optional;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.PercentText;

/** What a path names: a table, or one row of it. */
record Route(TableName table, Optional<RowId> id) {
  /** Reads {@code /tables/{table}} and {@code /tables/{table}/{id}}; anything else is 404. */
  static Route of(String path) {
    String[] parts = path.split("/", -1);
    boolean slashAtEnd = parts.length == 4 && parts[3].isEmpty();
    if (parts.length < 3 || parts.length > 4 || !parts[0].isEmpty() || !isTables(parts[1])) {
      throw Refusal.notFound("There is nothing at this address");
    }
    TableName table = table(decoded(parts[2]));
    Optional<RowId> id =
        parts.length == 3 || slashAtEnd
            ? Optional.empty()
            : Optional.of(Refusal.reading(() -> new RowId(decoded(parts[3]))));
    return new Route(table, id);
  }

  private static TableName table(String name) {
    try {
      return new TableName(name);
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound("There is no table of that name");
    }
  }

  private static boolean isTables(String part) {
    return part.equalsIgnoreCase("tables");
  }

  private static String decoded(String part) {
    return Refusal.reading(() -> PercentText.segment(part));
  }
}
