package syncduel.view;

import java.util.Map;

/**
 * What keys mean while presenting, beside the shortcuts of the commands. Remotes send what a
 * keyboard sends: most of them Page Up and Page Down, some the arrows, F5 to begin (with shift on
 * some), Escape to end, and a full stop or B for a black screen.
 */
public final class PresenterKeys {
  private static final Map<String, Command> MEANT =
      Map.ofEntries(
          Map.entry("PAGE_DOWN", Command.NEXT),
          Map.entry("RIGHT", Command.NEXT),
          Map.entry("KP_RIGHT", Command.NEXT),
          Map.entry("DOWN", Command.NEXT),
          Map.entry("KP_DOWN", Command.NEXT),
          Map.entry("SPACE", Command.NEXT),
          Map.entry("ENTER", Command.NEXT),
          Map.entry("PAGE_UP", Command.BACK),
          Map.entry("LEFT", Command.BACK),
          Map.entry("KP_LEFT", Command.BACK),
          Map.entry("UP", Command.BACK),
          Map.entry("KP_UP", Command.BACK),
          Map.entry("BACK_SPACE", Command.BACK),
          Map.entry("PERIOD", Command.BLACK_SCREEN),
          Map.entry("DECIMAL", Command.BLACK_SCREEN),
          Map.entry("P", Command.PLAY),
          Map.entry("shift F5", Command.PRESENT));

  private PresenterKeys() {}

  /** By key stroke as Swing reads it; where a shortcut has the same, these win. */
  public static Map<String, Command> all() {
    return MEANT;
  }
}
