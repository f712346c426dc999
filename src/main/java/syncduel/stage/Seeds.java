package syncduel.stage;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import syncduel.model.Row;
import syncduel.sync.TableDefinition;
import syncduel.sync.TableDefinition.ColumnType;

/** The columns that a world's clients know: id, text, complete and all that the setup names. */
final class Seeds {
  private Seeds() {}

  static TableDefinition definition(Setup setup) {
    TableDefinition definition =
        TableDefinition.of(setup.table().value())
            .with("text", ColumnType.TEXT)
            .with("complete", ColumnType.BOOLEAN);
    Set<String> further = new LinkedHashSet<>();
    setup.server().forEach(row -> further.addAll(row.fields().names()));
    for (String column : further) {
      if (!definition.columns().containsKey(column)) {
        definition = definition.with(column, type(setup, column));
      }
    }
    return definition;
  }

  private static ColumnType type(Setup setup, String column) {
    return setup.server().stream()
        .map(Row::fields)
        .map(fields -> fields.get(column))
        .filter(Objects::nonNull)
        .map(Seeds::type)
        .reduce(Seeds::wider)
        .orElse(ColumnType.TEXT);
  }

  private static ColumnType type(Object value) {
    if (value instanceof Boolean) {
      return ColumnType.BOOLEAN;
    }
    if (value instanceof Long) {
      return ColumnType.INTEGER;
    }
    return value instanceof Double ? ColumnType.REAL : ColumnType.TEXT;
  }

  private static ColumnType wider(ColumnType one, ColumnType other) {
    if (one == other) {
      return one;
    }
    boolean numbers = one != ColumnType.BOOLEAN && other != ColumnType.BOOLEAN;
    boolean noText = one != ColumnType.TEXT && other != ColumnType.TEXT;
    return numbers && noText ? ColumnType.REAL : ColumnType.TEXT;
  }
}
