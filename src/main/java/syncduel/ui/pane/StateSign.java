package syncduel.ui.pane;

import java.util.Optional;
import javax.swing.Icon;
import syncduel.ui.paint.InlineIcon;
import syncduel.ui.paint.Sign;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.TodoRowState.Look;

/** Sign, colour and weight of a row's state, in the list and in the queue alike. */
final class StateSign {
  private static final int SYMBOL = 13;

  private StateSign() {}

  static Optional<Icon> icon(Look look) {
    return switch (look) {
      case CLEAN -> Optional.empty();
      case EDITED -> Optional.of(Symbol.PENCIL.icon(SYMBOL));
      case NEW -> Optional.of(Symbol.PLUS.icon(SYMBOL));
      case DELETED, FAILED -> Optional.of(new InlineIcon(Sign.CROSS));
      case SENDING -> Optional.of(Symbol.PUSH.icon(SYMBOL));
      case HELD -> Optional.of(new InlineIcon(Sign.PAUSE));
      case CONFLICT -> Optional.of(new InlineIcon(Sign.DIAMOND));
    };
  }

  static Role role(Look look) {
    return alarming(look) ? Role.CONFLICT_TEXT : Role.TEXT_MUTED;
  }

  static TextStyle style(Look look) {
    return alarming(look) ? TextStyle.SMALL_STRONG : TextStyle.SMALL;
  }

  private static boolean alarming(Look look) {
    return look == Look.FAILED || look == Look.CONFLICT;
  }
}
