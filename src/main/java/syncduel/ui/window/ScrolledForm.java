package syncduel.ui.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import syncduel.ui.pane.FillingPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * What a dialog shows above its buttons: it fills its room, and scrolls where the screen is too
 * small for all of it at the zoom. What gets the focus comes into view.
 */
final class ScrolledForm extends FillingPanel {
  static final int EDGE = 16;
  static final int GAP = 8;
  private static final int FIELD = 300;

  ScrolledForm() {
    super(Role.SURFACE);
  }

  /**
   * Puts labels on the left and fields on the right.
   *
   * @param wider whether a field may be wider than usual
   */
  void inTwoColumns(boolean wider) {
    Scale scale = Scale.current();
    String edge = scale.px(EDGE) + "px ";
    String gap = scale.px(GAP) + "px";
    String insets = "insets " + edge + edge + gap + " " + edge;
    String field = scale.px(FIELD) + (wider ? "px::" : "px!");
    setLayout(
        new MigLayout(
            insets + ", wrap 2, gap " + 2 * scale.px(GAP) + "px " + gap,
            "[][" + field + ",grow,fill]"));
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
