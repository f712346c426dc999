package syncduel.stage;

import java.util.Optional;

/** The query id that a step names: a text, or nothing for a pull that is not incremental. */
public record QueryId(Optional<String> text) {
  /** As many characters as a query id has at most. */
  public static final int LONGEST = 50;

  private static final String FORBIDDEN = "|";

  /** Whether a library takes that text as a query id. */
  public static boolean allows(String text) {
    return text.length() <= LONGEST && !text.contains(FORBIDDEN);
  }
}
