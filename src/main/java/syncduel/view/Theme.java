package syncduel.view;

import java.util.Locale;

/** The colours of the window. */
public enum Theme {
  LIGHT,
  DARK,
  PROJECTOR,
  /** Light or dark, as the desktop has it. */
  SYSTEM;

  /** The colours to paint in, on a desktop that is dark or is not. */
  public Theme on(boolean dark) {
    if (this != SYSTEM) {
      return this;
    }
    return dark ? DARK : LIGHT;
  }

  /** The command that chooses it. */
  public Command command() {
    return Command.valueOf("THEME_" + name());
  }

  /** The word that preferences and the command line keep. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
