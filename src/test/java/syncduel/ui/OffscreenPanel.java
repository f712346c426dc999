package syncduel.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.assertj.swing.edt.GuiActionRunner;

/**
 * A panel that lives without a window, so that its layout and its picture can be tested where no
 * display exists and on every JDK. All of it runs on the event thread.
 */
public final class OffscreenPanel {
  private final JPanel root;

  private OffscreenPanel(JPanel root) {
    this.root = root;
  }

  /** Gives the panel a size and what a window would have given it: peers, focus and a layout. */
  public static OffscreenPanel of(JPanel panel, int width, int height) {
    return GuiActionRunner.execute(
        () -> {
          panel.setFocusCycleRoot(true);
          panel.setSize(width, height);
          panel.addNotify();
          layOut(panel);
          return new OffscreenPanel(panel);
        });
  }

  /** The panel as it looks now, after a fresh layout. */
  public BufferedImage picture() {
    return GuiActionRunner.execute(
        () -> {
          layOut(root);
          var image =
              new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
          var graphics = image.createGraphics();
          root.printAll(graphics);
          graphics.dispose();
          return image;
        });
  }

  /** The only component of that type and name; a name that is missing fails the test. */
  public <C extends JComponent> C find(Class<C> type, String name) {
    var found = find(root, type, name);
    if (found == null) {
      throw new AssertionError("no " + type.getSimpleName() + " named " + name);
    }
    return found;
  }

  private static <C extends JComponent> C find(Container in, Class<C> type, String name) {
    for (Component child : in.getComponents()) {
      if (type.isInstance(child) && name.equals(child.getName())) {
        return type.cast(child);
      }
      var deeper = child instanceof Container container ? find(container, type, name) : null;
      if (deeper != null) {
        return deeper;
      }
    }
    return null;
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }
}
