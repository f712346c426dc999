package syncduel.picture;

/**
 * Versions that arrive: below their chips the new colours run down the lanes over the old ones.
 *
 * @param after the number of the moment from which one comes; what changed later arrives
 * @param part how far that has come: 0 where nothing has changed yet, 1 at the end
 */
public record Arriving(int after, double part) {
  /** Refuses what is no part. */
  public Arriving {
    if (part < 0 || part > 1) {
      throw new IllegalArgumentException("A part is between 0 and 1, not " + part);
    }
  }
}
