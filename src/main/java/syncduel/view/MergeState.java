package syncduel.view;

import java.util.List;

/**
 * The line in which a person settles a merge; only clashing fields take input.
 *
 * @param name the word that begins the line
 * @param fields one for each column of the card, in its order
 * @param send label and key of the button that sends the merge, {@code back} of the one that does
 *     not
 * @param footer what is left to settle
 */
public record MergeState(
    String name,
    List<Field> fields,
    String send,
    String sendKey,
    String back,
    String backKey,
    String footer) {
  /** Keeps its own copy. */
  public MergeState {
    fields = List.copyOf(fields);
  }

  /**
   * A field of the result.
   *
   * @param value text, number, truth value or null, as merged; of a clash the local value
   * @param text the value as it is shown
   * @param checkBox whether it is shown as a check box
   * @param editable whether both sides changed it, so that a person settles it
   * @param local what it is here, {@code server} what it is there, as texts
   */
  public record Field(
      String column,
      Object value,
      String text,
      boolean checkBox,
      boolean editable,
      String local,
      String server) {}
}
