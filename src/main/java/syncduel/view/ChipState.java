package syncduel.view;

/**
 * What a version chip shows; its label is always painted, so that colour never stands alone.
 *
 * @param ordinal the version's number from 1; 0 where there is none
 * @param label the text on the chip, such as {@code v2}
 */
public record ChipState(Look look, int ordinal, String label) {
  private static final int COLOURS = 8;

  /** Refuses a number where there is no version, and none where there is one. */
  public ChipState {
    boolean numbered = look == Look.SOLID || look == Look.HOLLOW;
    if (ordinal < 0 || numbered != (ordinal > 0)) {
      throw new IllegalArgumentException(look + " with number " + ordinal);
    }
  }

  /** How the chip is drawn. */
  public enum Look {
    /** Exactly this version: filled. */
    SOLID,
    /** Edited here, based on this version: only the edge. */
    HOLLOW,
    /** A row that no server has seen: dashed. */
    NEW,
    /** No version was sent or known: dashed and muted. */
    NONE
  }

  /** Exactly this version. */
  public static ChipState solid(int ordinal) {
    return new ChipState(Look.SOLID, ordinal, "v" + ordinal);
  }

  /** Edited here, based on this version. */
  public static ChipState hollow(int ordinal) {
    return new ChipState(Look.HOLLOW, ordinal, "v" + ordinal);
  }

  /** Which of the theme's eight version colours, from 1; 0 for none. */
  public int colour() {
    return ordinal == 0 ? 0 : (ordinal - 1) % COLOURS + 1;
  }

  /** How many rings tell it from the earlier versions of its colour: v9 has one. */
  public int rings() {
    return ordinal == 0 ? 0 : (ordinal - 1) / COLOURS;
  }
}
