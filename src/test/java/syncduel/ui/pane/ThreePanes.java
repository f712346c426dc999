package syncduel.ui.pane;

import syncduel.ui.theme.Role;
import syncduel.view.ClientPaneState;
import syncduel.view.ServerPaneState;

/**
 * A client at each side and the server between them. The rows of all three begin at the same
 * height, whoever of them has a banner.
 */
public final class ThreePanes extends ZoomedPanel {
  private final ClientPane left;
  private final ServerPane server;
  private final ClientPane right;

  /** The panes are its own from now on. */
  public ThreePanes(ClientPane left, ServerPane server, ClientPane right) {
    super(
        Role.WINDOW,
        "insets 8 12 8 12, gap 8",
        "[320:416,grow,fill][316:408,grow,fill][320:416,grow,fill]",
        "[grow,fill]");
    this.left = left;
    this.server = server;
    this.right = right;
    put(left, "");
    put(server, "");
    put(right, "");
  }

  /** Paints these states from now on. */
  public void show(ClientPaneState first, ServerPaneState middle, ClientPaneState last) {
    boolean banner =
        first.banner().isPresent() || middle.banner().isPresent() || last.banner().isPresent();
    left.keepBannerRoom(banner);
    server.keepBannerRoom(banner);
    right.keepBannerRoom(banner);
    left.show(first);
    server.show(middle);
    right.show(last);
  }
}
