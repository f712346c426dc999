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

  /**
   * What a hand touches just now.
   *
   * @param control the button; empty for none
   * @param down whether it is held down
   * @param typed what stands in the field beside it
   */
  record Touch(String control, boolean down, String typed) {
    /** Nothing. */
    static final Touch NONE = new Touch("", false, "");

    /** As far as a gesture has come, when that part of the approach is over. */
    static Touch of(Gesture gesture, double part) {
      boolean down = PointerMark.isDown(part);
      double typed = Ease.within(part, BEGINS, HAS_TYPED) * gesture.typed().length();
      return new Touch(
          down || typed >= 1 ? gesture.control() : "",
          down,
          gesture.typed().substring(0, (int) typed));
    }
  }

  /** Paints while the hand does this. */
  void during(Touch touch, Runnable paint) {
    type(touch.control(), touch.typed());
    press(touch, touch.down());
    paint.run();
    press(touch, false);
    type(touch.control(), "");
  }

  private void type(String button, String text) {
    if (button.endsWith(ADD)) {
      controls
          .named(button.replace(ADD, FIELD))
          .filter(JTextField.class::isInstance)
          .map(JTextField.class::cast)
          .filter(field -> !field.getText().equals(text))
          .ifPresent(field -> field.setText(text));
    }
  }

  private void press(Touch touch, boolean down) {
    if (touch.down()) {
      controls
          .named(touch.control())
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
}
