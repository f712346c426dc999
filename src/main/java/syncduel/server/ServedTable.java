package syncduel.server;

import java.util.List;
import java.util.Objects;
import syncduel.model.TableName;

/**
 * A table and the columns that it has at the start, beside the id and the system properties.
 *
 * @param columns in the order in which rows show them
 */
public record ServedTable(TableName name, List<String> columns) {
  /** Keeps its own copy. */
  public ServedTable {
    Objects.requireNonNull(name, "name");
    columns = List.copyOf(columns);
  }

  /** A to-do table as in the tutorial: text and complete. */
  public static ServedTable toDo(TableName name) {
    return new ServedTable(name, List.of("text", "complete"));
  }
}
