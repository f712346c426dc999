package syncduel.model;

import java.util.Objects;

/**
 * Names one row of a table; given by whoever inserts the row and never changed.
 *
 * <p>1 to 255 characters, none of them a control character, half a pair of UTF-16 or one of {@code
 * " + ? \ / `}, and not {@code .} or {@code ..} (the rules of the 1.x service). Compared with case.
 */
public record RowId(String value) implements Comparable<RowId> {
  private static final int LONGEST = 255;
  private static final String FORBIDDEN = "\"+?\\/`";

  /** Refuses a text that the service would refuse. */
  public RowId {
    Objects.requireNonNull(value, "value");
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException("An id has 1 to 255 characters, not " + value.length());
    }
    if (value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException("'" + value + "' is not an id");
    }
    if (value.codePoints().anyMatch(RowId::isForbidden)) {
      throw new IllegalArgumentException(
          "An id has no control characters and none of \" + ? \\ / `: " + printable(value));
    }
  }

  /** Half a pair of UTF-16 could not stand in an address. */
  private static boolean isForbidden(int c) {
    return Character.isISOControl(c)
        || FORBIDDEN.indexOf(c) >= 0
        || Character.getType(c) == Character.SURROGATE;
  }

  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "�");
  }

  @Override
  public int compareTo(RowId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
