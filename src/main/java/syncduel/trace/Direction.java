package syncduel.trace;

import java.util.Locale;

/** Which message of an exchange is meant. */
public enum Direction {
  REQUEST,
  RESPONSE;

  /** The word of lesson files: request, response. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
