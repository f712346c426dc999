package syncduel.view;

import java.util.List;
import java.util.Optional;

/**
 * What the audience and the speaker see beside what the window shows anyway.
 *
 * @param on whether something is presented
 * @param black whether the audience sees nothing at the moment
 * @param progress the words for where one is, such as "6 of 8"; empty without steps
 * @param exchanges the last two rows of the log that are exchanges, whatever its filter is
 */
public record PresenterState(
    boolean on, boolean black, String progress, List<LogState.Entry> exchanges, Notes notes) {
  /** Keeps its own copy. */
  public PresenterState {
    exchanges = List.copyOf(exchanges);
  }

  /**
   * What the speaker has on a screen of their own.
   *
   * @param open whether they are shown
   * @param elapsedLabel stands before the time since the presentation began
   * @param blackWord says that the audience sees nothing; empty while it sees something
   * @param progress the words for which step of how many
   * @param said what the audience reads, {@code why} the longer explanation
   * @param next what the next step does, in words; empty at the end
   * @param then what will be said, the next step first
   */
  public record Notes(
      boolean open,
      String title,
      String elapsedLabel,
      String blackWord,
      String progress,
      RichText said,
      Part why,
      Part next,
      List<Part> then) {
    /** Keeps its own copy. */
    public Notes {
      then = List.copyOf(then);
    }
  }

  /**
   * A text under its heading.
   *
   * @param step the step that it belongs to; empty for the present one
   */
  public record Part(String heading, Optional<Integer> step, RichText text) {}
}
