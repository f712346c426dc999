package syncduel.ui.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;
import syncduel.ui.OffscreenPanel;
import syncduel.ui.theme.Theme;
import syncduel.view.Language;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/** The main panel in one state, look, size and language, and all that can be seen of it. */
final class Furnished {
  private final MainPanel main;
  private final OffscreenPanel panel;

  private Furnished(MainPanel main, OffscreenPanel panel) {
    this.main = main;
    this.panel = panel;
  }

  /**
   * Made anew for that look.
   *
   * @param size in pixels at 100 %
   */
  static Furnished of(WindowState state, Theme theme, int zoom, Dimension size, Language language) {
    MainPanel main =
        GuiActionRunner.execute(
            () -> {
              Messages words = new Messages(Locale.ENGLISH).in(language);
              JComponent.setDefaultLocale(words.locale());
              theme.install(zoom);
              var made = new MainPanel(new NoActions(), words);
              made.show(state);
              JComponent.setDefaultLocale(Locale.ENGLISH);
              return made;
            });
    int width = size.width * zoom / 100;
    int height = size.height * zoom / 100;
    return new Furnished(main, OffscreenPanel.of(main, width, height));
  }

  /** Shows another state in the same room, as the window does. */
  Furnished show(WindowState state) {
    GuiActionRunner.execute(
        () -> {
          main.show(state);
          main.validate();
        });
    return this;
  }

  /** Changes the look of what is there, as the View menu does. */
  void dress(Theme theme, int zoom) {
    GuiActionRunner.execute(
        () -> {
          theme.install(zoom);
          SwingUtilities.updateComponentTreeUI(main);
        });
  }

  BufferedImage picture() {
    return panel.picture();
  }

  /** That part of the picture alone. */
  BufferedImage picture(Rectangle part) {
    return GuiActionRunner.execute(
        () -> {
          var picture = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_RGB);
          Graphics2D graphics = picture.createGraphics();
          graphics.translate(-part.x, -part.y);
          graphics.clip(part);
          main.printAll(graphics);
          graphics.dispose();
          return picture;
        });
  }

  /** Where a part of the room is in the picture, as far as it can be seen. */
  Rectangle area(Component part) {
    return GuiActionRunner.execute(
        () ->
            SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), main)
                .intersection(new Rectangle(main.getSize())));
  }

  /** Everything that is not hidden and has a size, from outside to inside. */
  List<Component> visible() {
    return within(main);
  }

  /** The same of any part. */
  static List<Component> within(Container part) {
    return GuiActionRunner.execute(
        () -> {
          var found = new ArrayList<Component>();
          collect(part, found);
          return found;
        });
  }

  /** Gives everything in it a place. */
  static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private static void collect(Container container, List<Component> found) {
    for (Component child : container.getComponents()) {
      if (child.isVisible() && child.getWidth() > 0 && child.getHeight() > 0) {
        found.add(child);
        if (child instanceof Container inner) {
          collect(inner, found);
        }
      }
    }
  }

  /** A name by which a person who reads a failed test finds it again. */
  static String path(Component component) {
    var path = new ArrayList<String>();
    for (Component one = component; one != null && !"main".equals(one.getName()); ) {
      String name = one.getName();
      path.add(0, name == null ? one.getClass().getSimpleName() : name);
      one = one.getParent();
    }
    return String.join("/", path);
  }
}
