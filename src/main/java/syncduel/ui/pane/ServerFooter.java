package syncduel.ui.pane;

import java.awt.Graphics;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.function.Consumer;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Label;
import syncduel.view.ServerPaneState.Footer;

/** Where the server listens, what it speaks, and what its clock says. */
final class ServerFooter extends ZoomedPanel {
  private final FaceButton address = Buttons.borderless(Face.of("address"));
  private final RoleLabel protocol = new RoleLabel(TextStyle.SMALL, Role.TEXT);
  private final RoleLabel deletes = new RoleLabel(TextStyle.SMALL, Role.TEXT);
  private final RoleLabel clock = new RoleLabel(TextStyle.MONO, Role.TEXT);

  /** A click on the address gives it to the clipboard. */
  ServerFooter(Consumer<String> clipboard) {
    super(null, "insets 0 11 0 12, gap 0", "", "[32!,center]");
    setOpaque(false);
    address.setName("server.address");
    address.putClientProperty("FlatLaf.style", "font: $mono.font; margin: 2,0,2,0");
    address.setToolTipText(Texts.of(Label.SERVER_ADDRESS_TOOLTIP));
    address.addActionListener(click -> clipboard.accept(address.getText()));
    clock.setName("server.clock");
    put(address, "");
    put(protocol, "gapleft 11, wmin 0");
    put(deletes, "gapleft 12, wmin 0");
    put(clock, "gapleft 12, pushx, alignx right");
  }

  /** The clipboard of the desktop. */
  static void copy(String text) {
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
  }

  void show(Footer footer, boolean narrow) {
    String name = Texts.of(Label.SERVER_ADDRESS, footer.address());
    address.show(Face.of(name).shortened(footer.address()));
    protocol.setText(footer.protocol());
    deletes.setText(footer.deletes());
    deletes.setVisible(!narrow);
    clock.setText(footer.clock());
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    graphics.setColor(Role.SERVER_LINE.color());
    graphics.fillRect(0, 0, getWidth(), Scale.current().line(1));
  }
}
