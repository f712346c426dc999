package syncduel.ui.pane;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.Scrollable;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/** The content of a scroll pane that scrolls up and down only: it is never wider than the pane. */
final class FittedPanel extends ZoomedPanel implements Scrollable {
  private static final int STEP = 24;

  FittedPanel(Role ground, String layout, String columns, String rows) {
    super(ground, layout, columns, rows);
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
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
