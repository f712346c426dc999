package syncduel.ui.pane;

import java.util.Optional;
import javax.swing.Icon;
import syncduel.ui.paint.InlineIcon;
import syncduel.ui.paint.Sign;
import syncduel.ui.paint.Symbol;
import syncduel.ui.paint.SymbolIcon;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.TodoRowState.Look;

/** Sign, colour and weight of a row's state, in the list and in the queue alike. */
public final class StateSign {
  private static final int SYMBOL = 13;

  private StateSign() {}

  static Optional<Icon> icon(Look look) {
    return symbol(look).<Icon>map(symbol -> symbol).or(() -> sign(look).map(InlineIcon::new));
  }

  /** The outline drawing, for looks that have one. */
  public static Optional<SymbolIcon> symbol(Look look) {
    return switch (look) {
      case EDITED -> Optional.of(Symbol.PENCIL.icon(SYMBOL));
      case NEW -> Optional.of(Symbol.PLUS.icon(SYMBOL));
      case SENDING -> Optional.of(Symbol.PUSH.icon(SYMBOL));
      case CLEAN, DELETED, FAILED, HELD, CONFLICT -> Optional.empty();
    };
  }

  /** The painted sign, for the other looks but the clean one. */
  public static Optional<Sign> sign(Look look) {
    return switch (look) {
      case DELETED, FAILED -> Optional.of(Sign.CROSS);
      case HELD -> Optional.of(Sign.PAUSE);
      case CONFLICT -> Optional.of(Sign.DIAMOND);
      case CLEAN, EDITED, NEW, SENDING -> Optional.empty();
    };
  }

  /** The colour of sign and word. */
  public static Role role(Look look) {
    return alarming(look) ? Role.CONFLICT_TEXT : Role.TEXT_MUTED;
  }

  /** The type of the word. */
  public static TextStyle style(Look look) {
    return alarming(look) ? TextStyle.SMALL_STRONG : TextStyle.SMALL;
  }

  private static boolean alarming(Look look) {
    return look == Look.FAILED || look == Look.CONFLICT;
  }
}
