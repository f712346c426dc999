package syncduel.ui.window;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.OptionalDouble;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import syncduel.ui.pane.SeenFocus;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.window.Split.Axis;

/** What one takes hold of to move the divider of a {@link Split}; a double click puts it back. */
final class Grip extends JComponent {
  /** How wide it is at least, in pixels at 100 %. */
  static final int REACH = 7;

  private static final int KEY_STEP = 16;

  private final Split split;
  private final Axis axis;

  Grip(Split split, Axis axis, String name) {
    this.split = split;
    this.axis = axis;
    setName(name);
    setFocusable(true);
    boolean horizontal = axis == Axis.HORIZONTAL;
    setCursor(
        Cursor.getPredefinedCursor(horizontal ? Cursor.E_RESIZE_CURSOR : Cursor.N_RESIZE_CURSOR));
    var mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addFocusListener(new SeenFocus(this));
    bind(horizontal ? "LEFT" : "UP", -KEY_STEP);
    bind(horizontal ? "RIGHT" : "DOWN", KEY_STEP);
    getAccessibleContext().setAccessibleName(Texts.of("divider." + name));
  }

  private void bind(String key, int pixels) {
    getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
    getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                split.moveBy(Scale.current().px(pixels));
              }
            });
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (isFocusOwner()) {
      int line = Scale.current().line(2);
      graphics.setColor(Role.ACCENT_TEXT.color());
      if (axis == Axis.HORIZONTAL) {
        graphics.fillRect((getWidth() - line) / 2, 0, line, getHeight());
      } else {
        graphics.fillRect(0, (getHeight() - line) / 2, getWidth(), line);
      }
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.SPLIT_PANE;
            }
          };
    }
    return accessibleContext;
  }

  private final class Mouse extends MouseAdapter {
    private int start;

    @Override
    public void mousePressed(MouseEvent event) {
      start = along(event) - split.firstSize();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      split.moveBy(along(event) - start - split.firstSize());
    }

    @Override
    public void mouseClicked(MouseEvent event) {
      if (event.getClickCount() == 2) {
        split.setProportion(OptionalDouble.empty());
      }
    }

    private int along(MouseEvent event) {
      Point point = SwingUtilities.convertPoint(Grip.this, event.getPoint(), split);
      return axis == Axis.HORIZONTAL ? point.x : point.y;
    }
  }
}
