package syncduel.trace;

import java.util.Locale;

/** Who acts: one of the two clients, or the server (also for another writer at it). */
public enum Party {
  LEFT,
  RIGHT,
  SERVER;

  /** The word of lesson files: left, right, server. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether this is one of the two clients. */
  public boolean isClient() {
    return this != SERVER;
  }
}
