package syncduel.ui.window;

import java.util.stream.Stream;
import javax.swing.JPanel;
import syncduel.picture.Words;
import syncduel.trace.Party;
import syncduel.ui.pane.ClientPane;
import syncduel.ui.pane.ServerPane;
import syncduel.ui.theme.Scale;
import syncduel.view.WindowState;

/** The three panes side by side; their rows start at the same height. */
final class PaneRow extends JPanel {
  private static final int SIDE = 12;
  private static final int TOP = 8;
  private static final int GAP = 8;
  private static final int LEAST = 300;

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
            new Split.Measure(length -> length / 2 - gap(), LEAST, GAP),
            "server-right");
    outer =
        new Split(
            Split.Axis.HORIZONTAL,
            left,
            inner,
            new Split.Measure(length -> (length - gap()) / 3, LEAST, GAP),
            "left-server");
    add(outer);
  }

  private static int gap() {
    return Scale.current().px(GAP);
  }

  void show(WindowState state) {
    boolean banner =
        Stream.of(state.left().banner(), state.right().banner(), state.server().banner())
            .anyMatch(java.util.Optional::isPresent);
    left.keepBannerRoom(banner);
    server.keepBannerRoom(banner);
    right.keepBannerRoom(banner);
    left.show(state.left());
    server.show(state.server());
    right.show(state.right());
  }

  /** The dividers between left and server, and between server and right. */
  Split[] splits() {
    return new Split[] {outer, inner};
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int side = scale.px(SIDE);
    int top = scale.px(TOP);
    outer.setBounds(side, top, getWidth() - 2 * side, getHeight() - top);
  }
}
