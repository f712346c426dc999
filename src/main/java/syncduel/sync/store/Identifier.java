package syncduel.sync.store;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names in SQL: checked, brought to lower case so that case does not count, and quoted. */
final class Identifier {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
  private static final String RESERVED = "__";

  private Identifier() {}

  /** The key under which a column's or table's name is known, whatever its case. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The name as it stands in SQL; quoted, so that SQL's own words are names like any other. */
  static String quoted(String name) {
    if (!SHAPE.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is no name for a table or a column");
    }
    return '"' + key(name) + '"';
  }

  /** The name that somebody gives a table or column; two underscores are the store's own. */
  static String requireFree(String name) {
    if (!SHAPE.matcher(name).matches() || name.startsWith(RESERVED)) {
      throw new IllegalArgumentException(
          "A local table's or column's name is a letter or _, then letters, digits and _,"
              + " and does not begin with two underscores: '"
              + name
              + "'");
    }
    return name;
  }
}
