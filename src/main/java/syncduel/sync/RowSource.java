package syncduel.sync;

/** Who wrote a row into the local store, and why. */
public enum RowSource {
  /** A local edit. */
  LOCAL,
  /** A pull. */
  PULL,
  /** The answer to a pushed operation. */
  PUSH,
  /** The settlement of a conflict or the resolution of an error. */
  RESOLUTION,
  /** A purge. */
  PURGE;

  /** Tells whether the columns are the caller's responsibility: an unknown one is an error then. */
  public boolean local() {
    return this == LOCAL;
  }
}
