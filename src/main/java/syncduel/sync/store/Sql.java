package syncduel.sync.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL with the parameters that stand in it, in order.
 *
 * @param type what it gives
 */
record Sql(String text, List<Object> parameters, ValueType type) {
  /** Keeps its own copy; no parameter is null. */
  Sql {
    parameters = List.copyOf(parameters);
  }

  /** A piece without parameters. */
  static Sql of(String text, ValueType type) {
    return new Sql(text, List.of(), type);
  }

  /** A value as a parameter that says its type, which the database could not always guess. */
  static Sql parameter(Object value, String sqlType, ValueType type) {
    return new Sql("CAST(? AS " + sqlType + ")", List.of(value), type);
  }

  /** Puts pieces in the places that {@code %s} marks in a pattern. */
  static Sql join(String pattern, ValueType type, Sql... pieces) {
    var texts = new ArrayList<Object>();
    var parameters = new ArrayList<Object>();
    for (Sql piece : pieces) {
      texts.add(piece.text);
      parameters.addAll(piece.parameters);
    }
    return new Sql(pattern.formatted(texts.toArray()), parameters, type);
  }
}
