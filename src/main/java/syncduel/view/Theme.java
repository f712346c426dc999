package syncduel.view;

/** The colours of the window. */
public enum Theme {
  LIGHT,
  DARK,
  PROJECTOR;

  /** The word that preferences and the command line keep. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
