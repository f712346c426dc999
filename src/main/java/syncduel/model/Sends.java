package syncduel.model;

import java.util.Locale;

/** What an update sends: itself a policy, since a whole row overwrites what nobody touched. */
public enum Sends {
  /** The whole row, as the original library did. */
  ROW,
  /** Only the columns whose value differs from the base. */
  CHANGES;

  /** The word of lesson files: row, changes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
