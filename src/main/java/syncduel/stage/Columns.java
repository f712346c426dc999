package syncduel.stage;

/** The columns that every table of a world has. */
public final class Columns {
  /** What is to be done. */
  public static final String TEXT = "text";

  /** Whether it is done. */
  public static final String COMPLETE = "complete";

  private Columns() {}
}
