package syncduel.ui.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * What a dialog shows above its buttons: it fills its room, and scrolls where the screen is too
 * small for all of it at the zoom. What gets the focus comes into view.
 */
final class ScrolledForm extends GroundPanel implements Scrollable {
  private static final int STEP = 24;

  ScrolledForm() {
    super(Role.SURFACE);
  }

  /** In a scroll pane without a frame. */
  JScrollPane scrolled() {
    var scroll = new JScrollPane(this);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setFocusable(false);
    return scroll;
  }

  @Override
  protected void addImpl(Component part, Object constraints, int index) {
    super.addImpl(part, constraints, index);
    follow(part);
  }

  private void follow(Component part) {
    if (part.isFocusable() && part instanceof JComponent control) {
      control.addFocusListener(new Reveal(control));
    }
    if (part instanceof Container container) {
      for (Component inner : container.getComponents()) {
        follow(inner);
      }
    }
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return Scale.current().px(STEP);
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return visible.height;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && getParent().getWidth() >= getMinimumSize().width;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getParent().getHeight() >= getMinimumSize().height;
  }

  private final class Reveal extends FocusAdapter {
    private final JComponent control;

    Reveal(JComponent control) {
      this.control = control;
    }

    @Override
    public void focusGained(FocusEvent event) {
      scrollRectToVisible(
          SwingUtilities.convertRectangle(
              control.getParent(), control.getBounds(), ScrolledForm.this));
    }
  }
}
