package syncduel.ui.paint;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.util.Locale;

/** The outline drawings of the window, each in a file of its name. {@link SymbolIcon} shows one. */
public enum Symbol {
  PHONE,
  TABLET,
  SERVER,
  REFRESH,
  PULL,
  PUSH,
  PLUS,
  MORE,
  CHEVRON_DOWN,
  CHEVRON_LEFT,
  CHEVRON_RIGHT,
  PLAY,
  PAUSE,
  RECORD,
  TO_START,
  PENCIL,
  INBOX,
  WARNING,
  OFFLINE,
  SEARCH,
  PRESENT,
  RETURN,
  CLOSE,
  TRASH,
  CHECK,
  QUESTION,
  SEND,
  CLOCK;

  private static final String FOLDER = "syncduel/ui/paint/";

  /** 16 pixels at 100 %. */
  public SymbolIcon icon() {
    return icon(SymbolIcon.USUAL_SIZE);
  }

  /** In another size, in pixels at 100 %; 32 in an empty pane. */
  public SymbolIcon icon(int size) {
    return new SymbolIcon(this, size);
  }

  FlatSVGIcon drawing(int size) {
    String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    return new FlatSVGIcon(FOLDER + file, size, size, Symbol.class.getClassLoader());
  }
}
