package syncduel.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.Stream;
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
    root.setFocusCycleRoot(true);
    var nowhere = new Nowhere();
    nowhere.setSize(root.getSize());
    nowhere.add(root);
    nowhere.addNotify();
    layOut(root);
    // What is as high as its width makes it has its place after the second time only.
    layOut(root);
  }

  /** Gives the panel a size and what a window would have given it: peers, focus and a layout. */
  public static OffscreenPanel of(JPanel panel, int width, int height) {
    return GuiActionRunner.execute(
        () -> {
          panel.setSize(width, height);
          return new OffscreenPanel(panel);
        });
  }

  /** The panel as it looks now, after a fresh layout. */
  public BufferedImage picture() {
    return GuiActionRunner.execute(
        () -> {
          var image =
              new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
          var graphics = image.createGraphics();
          paintNow(graphics);
          graphics.dispose();
          return image;
        });
  }

  /** Paints the panel as it looks now, after a fresh layout. */
  public void paint(Graphics2D graphics) {
    GuiActionRunner.execute(() -> paintNow(graphics));
  }

  private void paintNow(Graphics2D graphics) {
    layOut(root);
    root.printAll(graphics);
  }

  /**
   * Holds the panel, and says that nobody sees it. Otherwise whatever moves in it would count as
   * shown, and Swing's text fields would ask for their place on a screen that is not there.
   */
  private static final class Nowhere extends JPanel {
    Nowhere() {
      super(null);
    }

    @Override
    public boolean isShowing() {
      return false;
    }
  }

  /** The first component of that type and name; a name that is missing fails the test. */
  public <C extends JComponent> C find(Class<C> type, String name) {
    return GuiActionRunner.execute(
        () ->
            within(root)
                .filter(component -> name.equals(component.getName()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(
                    () -> new AssertionError("no " + type.getSimpleName() + " named " + name)));
  }

  private static Stream<Component> within(Container container) {
    return Arrays.stream(container.getComponents())
        .flatMap(
            child ->
                child instanceof Container inner
                    ? Stream.concat(Stream.of(child), within(inner))
                    : Stream.of(child));
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
