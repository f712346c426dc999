package syncduel.view;

import java.util.Objects;
import java.util.Optional;
import syncduel.model.RowId;

/**
 * What a person would do for a step, for films that show it: where the pointer presses, what is
 * typed, and which key does the same.
 *
 * @param control the name of the control, such as {@code left.push}
 * @param row for a table which of its rows
 * @param part of a row, or of the control
 * @param typed what stands in the field beside the control then; empty for nothing
 * @param key as it is printed; empty where no key does the same
 * @param label what the key does; empty without one
 */
public record Gesture(
    String control, Optional<RowId> row, Part part, String typed, String key, String label) {
  /** All is there. */
  public Gesture {
    Objects.requireNonNull(control, "control");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(part, "part");
  }

  /** Which part of a control is pressed. */
  public enum Part {
    WHOLE,
    /** The text of a row. */
    TEXT,
    /** The check box of a row. */
    TICK
  }

  static Gesture press(String control) {
    return new Gesture(control, Optional.empty(), Part.WHOLE, "", "", "");
  }

  static Gesture press(String table, RowId row, Part part) {
    return new Gesture(table, Optional.of(row), part, "", "", "");
  }

  Gesture typing(String text) {
    return new Gesture(control, row, part, text, key, label);
  }

  Gesture withKey(String printed, String does) {
    return new Gesture(control, row, part, typed, printed, does);
  }
}
