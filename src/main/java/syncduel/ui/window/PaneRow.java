package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dimension;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import syncduel.picture.Words;
import syncduel.trace.Party;
import syncduel.ui.pane.ClientPane;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.pane.ServerPane;
import syncduel.ui.theme.Scale;
import syncduel.view.WindowState;

/** The three panes side by side; their rows start at the same height. */
final class PaneRow extends JPanel {
  private static final int SIDE = 12;
  private static final int TOP = 8;
  private static final int GAP = 8;
  private static final int LEAST = 300;
  private static final int WHOLE = 1256;
  private static final int SERVER = 408;
  private static final double SERVER_PART = 0.344;

  private final ClientPane left;
  private final ServerPane server;
  private final ClientPane right;
  private final Split inner;
  private final Split outer;

  PaneRow(WindowActions actions, Words words) {
    super(null);
    setOpaque(false);
    left = new ClientPane(Party.LEFT, actions.client(Party.LEFT));
    server = new ServerPane(actions.server(), words);
    right = new ClientPane(Party.RIGHT, actions.client(Party.RIGHT));
    inner =
        new Split(
            Split.Axis.HORIZONTAL,
            server,
            right,
            new Split.Measure(PaneRow::usualServer, LEAST, LEAST, GAP),
            "server-right");
    outer =
        new Split(
            Split.Axis.HORIZONTAL,
            left,
            inner,
            new Split.Measure(PaneRow::usualLeft, LEAST, 2 * LEAST + GAP, GAP),
            "left-server");
    add(outer);
  }

  /** All three grow alike; the server is a little narrower than the clients. */
  private static double server(double whole, Scale scale) {
    return scale.exact(SERVER) + (whole - scale.exact(WHOLE)) * SERVER_PART;
  }

  private static int usualLeft(int whole) {
    Scale scale = Scale.current();
    return (int) Math.round((whole - 2 * scale.px(GAP) - server(whole, scale)) / 2);
  }

  /** The length is that of server and right client, from which the whole follows. */
  private static int usualServer(int length) {
    Scale scale = Scale.current();
    double whole = (2 * length - server(0, scale)) / (1 + SERVER_PART);
    return (int) Math.round(server(whole, scale));
  }

  void show(WindowState state) {
    boolean banner =
        Stream.of(state.left().banner(), state.right().banner(), state.server().banner())
            .anyMatch(Optional::isPresent);
    left.keepBannerRoom(banner);
    server.keepBannerRoom(banner);
    right.keepBannerRoom(banner);
    left.show(state.left());
    server.show(state.server());
    right.show(state.right());
  }

  /** Paints them as they are when so much time has passed. */
  void at(Elapsed elapsed) {
    left.at(elapsed);
    server.at(elapsed);
    right.at(elapsed);
  }

  /** The client in whose pane a control is. */
  Optional<Party> clientOf(Component control) {
    if (SwingUtilities.isDescendingFrom(control, left)) {
      return Optional.of(Party.LEFT);
    }
    return SwingUtilities.isDescendingFrom(control, right)
        ? Optional.of(Party.RIGHT)
        : Optional.empty();
  }

  /** The dividers between left and server, and between server and right. */
  Split[] splits() {
    return new Split[] {outer, inner};
  }

  /** As high as the higher client needs, with its open card. */
  @Override
  public Dimension getMinimumSize() {
    Scale scale = Scale.current();
    int height = Math.max(left.getMinimumSize().height, right.getMinimumSize().height);
    return new Dimension(3 * scale.px(LEAST) + 2 * scale.px(GAP + SIDE), scale.px(TOP) + height);
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int side = scale.px(SIDE);
    int top = scale.px(TOP);
    outer.setBounds(side, top, getWidth() - 2 * side, getHeight() - top);
  }
}
