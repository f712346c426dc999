package syncduel.model;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names a table at the server and its copy in each client.
 *
 * <p>A letter or underscore, then letters, digits and underscores, 64 characters at most. Equal
 * names may differ in case, as in the original services.
 */
public record TableName(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

  /** Refuses what is no identifier, so that a name can stand in a path and in SQL. */
  public TableName {
    Objects.requireNonNull(value, "value");
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A table's name is a letter, then letters, digits and _ (64 at most): '" + value + "'");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableName name && value.equalsIgnoreCase(name.value);
  }

  @Override
  public int hashCode() {
    return value.toLowerCase(Locale.ROOT).hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
