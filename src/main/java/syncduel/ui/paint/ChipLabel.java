package syncduel.ui.paint;

import javax.swing.JLabel;

/** Shows a chip, a badge, a counter or a sign where a layout wants a component. */
public final class ChipLabel extends JLabel {
  public ChipLabel(Inline inline) {
    show(inline);
  }

  /** Replaces it, and what assistive technology hears. */
  public void show(Inline inline) {
    setIcon(new InlineIcon(inline));
    getAccessibleContext().setAccessibleName(inline.spoken());
  }
}
