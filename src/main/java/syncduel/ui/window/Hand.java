package syncduel.ui.window;

import javax.swing.AbstractButton;
import javax.swing.JTextField;
import syncduel.view.Gesture;

/**
 * Does to the controls what a hand does, only as long as a picture is painted: types into a field
 * and holds a button down. Nothing comes of it. Belongs to the event thread.
 */
record Hand(Controls controls) {
  private static final String ADD = "add";
  private static final String FIELD = "insert";
  private static final double BEGINS = 0.1;
  private static final double HAS_TYPED = 0.6;

  /** Paints while the hand does what it does when that part of the approach is over. */
  void during(Gesture gesture, double part, Runnable paint) {
    type(gesture, Ease.within(part, BEGINS, HAS_TYPED));
    boolean down = PointerMark.isDown(part);
    if (down) {
      press(gesture, true);
    }
    paint.run();
    if (down) {
      press(gesture, false);
    }
    type(gesture, 0);
  }

  private void type(Gesture gesture, double part) {
    int typed = (int) Math.round(part * gesture.typed().length());
    if (!gesture.typed().isEmpty()) {
      controls
          .named(gesture.control().replace(ADD, FIELD))
          .filter(JTextField.class::isInstance)
          .map(JTextField.class::cast)
          .ifPresent(field -> field.setText(gesture.typed().substring(0, typed)));
    }
  }

  private void press(Gesture gesture, boolean down) {
    controls
        .named(gesture.control())
        .filter(AbstractButton.class::isInstance)
        .map(one -> ((AbstractButton) one).getModel())
        .filter(model -> model.isEnabled() || !down)
        .ifPresent(
            model -> {
              // Disarmed before it is let go, so that it does not act.
              model.setArmed(down);
              model.setPressed(down);
            });
  }
}
