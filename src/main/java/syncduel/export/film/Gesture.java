package syncduel.export.film;

import java.util.List;

/**
 * What a person does: the pointer goes from one control to another and clicks, and keys are
 * pressed.
 *
 * @param from where the pointer comes from, {@code to} where it clicks
 * @param keys as they stand on the keyboard; empty for none
 */
public record Gesture(Spot from, Spot to, List<String> keys) {
  /** How long the pointer is on its way, how long the click can be seen, in milliseconds. */
  public static final long WAY = 560;

  public static final long CLICK = 360;

  /** Keeps its own copy. */
  public Gesture {
    keys = List.copyOf(keys);
  }

  /** All of it, in milliseconds. */
  public static long millis() {
    return WAY + CLICK;
  }

  /**
   * A place in the window.
   *
   * @param control the name of a control; an unknown one is the middle of the window
   * @param row which row of a list, by its id; empty for the control itself
   */
  public record Spot(String control, String row) {
    /** The control itself. */
    public static Spot of(String control) {
      return new Spot(control, "");
    }
  }
}
