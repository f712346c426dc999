package syncduel.ui.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * Paints a panel that no display shows as a window does: only what asked to be painted, after it
 * has been laid out where that was asked for. Belongs to the event thread.
 */
public final class Painted extends RepaintManager {
  private final JComponent panel;
  private final BufferedImage picture;
  private final Set<Container> invalid = new LinkedHashSet<>();
  private final Map<Component, Rectangle> dirty = new LinkedHashMap<>();

  private Painted(JComponent panel) {
    this.panel = panel;
    picture = new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB);
  }

  /** Hears all panels of the process from now on, until another manager is set. */
  public static Painted of(JComponent panel) {
    var painted = new Painted(panel);
    setCurrentManager(painted);
    return painted;
  }

  /** What has been painted so far. */
  BufferedImage picture() {
    return picture;
  }

  @Override
  public void addDirtyRegion(JComponent part, int x, int y, int width, int height) {
    if (width > 0 && height > 0) {
      var region = new Rectangle(x, y, width, height);
      dirty.merge(part, region, Rectangle::union);
    }
  }

  @Override
  public void addInvalidComponent(JComponent part) {
    Component root = part;
    while (root != panel && root.getParent() != null && !isValidateRoot(root)) {
      root = root.getParent();
    }
    invalid.add((Container) root);
  }

  private static boolean isValidateRoot(Component part) {
    return part instanceof JComponent known && known.isValidateRoot();
  }

  /** What asked for it, each from the next panel on that lays out without those around it. */
  public void layOut() {
    List<Container> roots = List.copyOf(invalid);
    invalid.clear();
    roots.forEach(Container::validate);
  }

  /** What asked for it, and what covers it. */
  public void paint() {
    Map<Component, Rectangle> wanted = new LinkedHashMap<>(dirty);
    dirty.clear();
    Map<Component, Rectangle> roots = new LinkedHashMap<>();
    wanted.forEach((part, region) -> fold(part, region, wanted, roots));
    roots.forEach(this::paint);
  }

  /** What lies in something that is painted, too, is painted with it. */
  private void fold(
      Component part,
      Rectangle region,
      Map<Component, Rectangle> wanted,
      Map<Component, Rectangle> roots) {
    if (!seen(part)) {
      return;
    }
    Component root = part;
    for (Component above = part; above != panel.getParent(); above = above.getParent()) {
      root = wanted.containsKey(above) ? above : root;
    }
    Rectangle there = SwingUtilities.convertRectangle(part, region, root);
    roots.merge(root, there, Rectangle::union);
  }

  private boolean seen(Component part) {
    Component above = part;
    while (above != null && above != panel && above.isVisible()) {
      above = above.getParent();
    }
    return above == panel;
  }

  private void paint(Component part, Rectangle region) {
    Rectangle visible = new Rectangle(region);
    for (Component at = part; ; at = at.getParent()) {
      visible = visible.intersection(new Rectangle(at.getWidth(), at.getHeight()));
      if (at == panel) {
        break;
      }
      visible.translate(at.getX(), at.getY());
    }
    if (visible.isEmpty()) {
      return;
    }
    Graphics2D graphics = picture.createGraphics();
    graphics.setClip(visible);
    panel.paint(graphics);
    graphics.dispose();
  }
}
