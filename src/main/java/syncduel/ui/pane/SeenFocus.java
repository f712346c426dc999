package syncduel.ui.pane;

import java.awt.Component;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;

/** Paints a control that shows whether it has the focus anew when it gets or loses it. */
public record SeenFocus(Component control) implements FocusListener {
  @Override
  public void focusGained(FocusEvent event) {
    control.repaint();
  }

  @Override
  public void focusLost(FocusEvent event) {
    control.repaint();
  }
}
