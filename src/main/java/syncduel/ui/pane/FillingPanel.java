package syncduel.ui.pane;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.Scrollable;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * The content of a scroll pane that fills it, and scrolls only where its least size has no room.
 */
public abstract class FillingPanel extends GroundPanel implements Scrollable {
  private static final int STEP = 24;

  /** Nothing is on it yet. */
  protected FillingPanel(Role ground) {
    super(ground);
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
}
