package syncduel.stage;

import java.util.Locale;

/** Which rows a client pulls. */
public enum Pulls {
  ALL,
  INCOMPLETE;

  /** The word of lesson files: all, incomplete. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
