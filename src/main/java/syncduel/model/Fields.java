package syncduel.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns of a row without its id and system properties, in a fixed order.
 *
 * <p>A value is {@code null}, a {@link Boolean}, a {@link Long}, a {@link Double} or a {@link
 * String}; other numbers are brought to these, so that equal numbers are equal values. Order does
 * not count in comparisons.
 */
public record Fields(Map<String, Object> values) {
  private static final Fields NONE = new Fields(Map.of());
  private static final double EXACT = 1L << 53;

  /** Copies the map, keeps its order and refuses values that are no scalars. */
  public Fields {
    var copy = new LinkedHashMap<String, Object>();
    values.forEach((name, value) -> copy.put(requireName(name), scalar(name, value)));
    values = Collections.unmodifiableMap(copy);
  }

  /** No columns. */
  public static Fields none() {
    return NONE;
  }

  /** One column; more of them by {@link #with}. */
  public static Fields of(String name, Object value) {
    return NONE.with(name, value);
  }

  /** The value of a column; null where it is null or absent. */
  public Object get(String name) {
    return values.get(name);
  }

  /** Tells whether the column is named here, be it with null. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The columns' names in order. */
  public Set<String> names() {
    return values.keySet();
  }

  /** Tells whether there are no columns. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The same with one column set, at its old place or else last. */
  public Fields with(String name, Object value) {
    var copy = new LinkedHashMap<>(values);
    copy.put(name, value);
    return new Fields(copy);
  }

  /** The same without a column. */
  public Fields without(String name) {
    var copy = new LinkedHashMap<>(values);
    copy.remove(name);
    return new Fields(copy);
  }

  /** The same with all columns of {@code changes} set. */
  public Fields with(Fields changes) {
    var copy = new LinkedHashMap<>(values);
    copy.putAll(changes.values);
    return new Fields(copy);
  }

  /** The same columns, each spelt as in {@code other} if it is there in another case. */
  public Fields spelledAs(Fields other) {
    if (other.values.keySet().containsAll(values.keySet())) {
      return this;
    }
    var spellings = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    other.values.keySet().forEach(name -> spellings.put(name, name));
    var copy = new LinkedHashMap<String, Object>();
    values.forEach((name, value) -> copy.put(spellings.getOrDefault(name, name), value));
    return new Fields(copy);
  }

  /** Those columns whose value is another one in {@code base}; absent and null are the same. */
  public Fields changedFrom(Fields base) {
    var changed = new LinkedHashMap<String, Object>();
    var all = new LinkedHashSet<>(values.keySet());
    all.addAll(base.values.keySet());
    for (String name : all) {
      if (!Objects.equals(get(name), base.get(name))) {
        changed.put(name, get(name));
      }
    }
    return new Fields(changed);
  }

  /** Tells whether both hold the same values; absent and null are the same. */
  public boolean sameValues(Fields other) {
    return changedFrom(other).isEmpty();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  private static String requireName(String name) {
    if (name == null || name.isEmpty()) {
      throw new IllegalArgumentException("A column has a name");
    }
    return name;
  }

  private static Object scalar(String name, Object value) {
    if (value == null || value instanceof Boolean || value instanceof String) {
      return value;
    }
    if (value instanceof Number number) {
      return number(name, number);
    }
    throw new IllegalArgumentException(
        "Column '" + name + "' holds a text, a number, true, false or null, not " + value);
  }

  private static Object number(String name, Number number) {
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      return number.longValue();
    }
    double value = number.doubleValue();
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("Column '" + name + "' holds no finite number");
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) <= EXACT;
    return whole ? (Object) (long) value : (Object) value;
  }
}
