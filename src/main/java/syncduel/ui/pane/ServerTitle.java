package syncduel.ui.pane;

import java.awt.Graphics;
import syncduel.ui.paint.Badge;
import syncduel.ui.paint.ChipLabel;
import syncduel.ui.paint.Counter;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ServerPaneState;

/** The first line of the server's pane: its name, and how many updates were lost. */
final class ServerTitle extends ZoomedPanel {
  private final RoleLabel name = new RoleLabel(TextStyle.TITLE, Role.SERVER_INK);
  private final RoleLabel lostLabel = new RoleLabel(TextStyle.SMALL, Role.TEXT);
  private final ChipLabel lost = new ChipLabel(new Counter(0));
  private final LampButtons lamp;
  private boolean actor;

  ServerTitle(ServerActions actions) {
    super(null, "insets 0 12 0 16, gap 0", "", "[34!,center]");
    setOpaque(false);
    lamp = new LampButtons(actions);
    var icon = new RoleLabel(TextStyle.TITLE, Role.SERVER_INK);
    icon.setIcon(Symbol.SERVER.icon(18));
    name.setName("server.name");
    lost.setName("server.lost");
    lostLabel.setLabelFor(lost);
    put(icon, "");
    put(name, "gapleft 8");
    put(lamp.state(), "gapleft 6, pushx");
    put(lostLabel, "");
    put(lost, "gapleft 8");
    put(lamp.lost(), "");
  }

  void show(ServerPaneState state, boolean narrow) {
    showActor(state.actor());
    name.setText(state.name());
    lostLabel.setText(narrow ? state.lostLabelShort() : state.lostLabel());
    int count = state.lostUpdates();
    lost.show(count == 0 ? new Counter(0) : Badge.alarm(count));
    lost.getAccessibleContext().setAccessibleName(state.lostLabel() + " " + count);
    lamp.show(state.lamp(), narrow);
    lostLabel.setVisible(count == 0);
    lost.setVisible(count == 0);
  }

  private void showActor(boolean now) {
    if (now != actor) {
      actor = now;
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (actor) {
      ActorBar.paint(graphics, this);
    }
  }
}
