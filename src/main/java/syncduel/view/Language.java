package syncduel.view;

import java.util.Locale;

/** The language of the window's words; lessons speak their own. */
public enum Language {
  /** That of the operating system, or else English. */
  SYSTEM,
  ENGLISH,
  GERMAN;

  /** The command that chooses it. */
  public Command command() {
    return Command.valueOf("LANGUAGE_" + name());
  }

  /** The word that preferences and the command line keep. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
