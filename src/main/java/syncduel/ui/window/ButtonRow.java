package syncduel.ui.window;

import java.awt.Dimension;
import javax.swing.JComponent;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/** Two groups of buttons at both ends of a row; in two rows where that is too narrow for them. */
final class ButtonRow extends GroundPanel {
  private static final int GAP = 6;

  private final JComponent left;
  private final JComponent right;
  private boolean stacked;

  ButtonRow(JComponent left, JComponent right) {
    super(Role.SURFACE);
    this.left = left;
    this.right = right;
    setLayout(null);
    add(left);
    add(right);
  }

  private static int gap() {
    return Scale.current().px(GAP);
  }

  @Override
  public Dimension getPreferredSize() {
    Dimension one = left.getPreferredSize();
    Dimension other = right.getPreferredSize();
    return stacked
        ? new Dimension(Math.max(one.width, other.width), one.height + gap() + other.height)
        : new Dimension(one.width + gap() + other.width, Math.max(one.height, other.height));
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, getPreferredSize().height);
  }

  /** Decides for one row or two, before the room for them is measured. */
  void fit(int width) {
    boolean narrow = width < left.getPreferredSize().width + gap() + right.getPreferredSize().width;
    if (narrow != stacked) {
      stacked = narrow;
      invalidate();
    }
  }

  @Override
  public void doLayout() {
    Dimension one = left.getPreferredSize();
    Dimension other = right.getPreferredSize();
    left.setBounds(0, 0, one.width, one.height);
    int below = stacked ? one.height + gap() : 0;
    right.setBounds(getWidth() - other.width, below, other.width, other.height);
  }
}
