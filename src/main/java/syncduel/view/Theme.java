package syncduel.view;

import java.util.Locale;

/** The colours of the window. */
public enum Theme {
  LIGHT,
  DARK,
  PROJECTOR;

  /** The command that chooses it. */
  public Command command() {
    return Command.valueOf("THEME_" + name());
  }

  /** The word that preferences and the command line keep. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
