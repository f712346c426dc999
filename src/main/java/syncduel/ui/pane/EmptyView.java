package syncduel.ui.pane;

import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ClientPaneState.Empty;

/** What stands in place of a client's rows when it has none: what can be done about it. */
final class EmptyView extends ZoomedPanel {
  private static final int ICON = 32;

  EmptyView(Empty empty) {
    super(null, "insets 24 24 48 24, gap 0, flowy", "[grow,center]", "push[]12[]8[]0[]push");
    setOpaque(false);
    var icon = new RoleLabel(TextStyle.BODY, Role.LINE_STRONG);
    icon.setIcon(Symbol.INBOX.icon(ICON));
    put(icon, "");
    put(RoleLabel.of(empty.title(), TextStyle.TITLE, Role.TEXT), "h 20!");
    empty
        .lines()
        .forEach(line -> put(RoleLabel.of(line, TextStyle.BODY, Role.TEXT_MUTED), "h 20!"));
  }
}
