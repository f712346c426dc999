package syncduel.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The dialog that compares policies, at one moment.
 *
 * @param title of the dialog
 * @param heading of which lesson
 * @param lead where the policies decide
 * @param table a row for each policy
 * @param progress how far it is, or how it ended
 * @param part how much of it is done, from 0 to 1
 * @param opens for each row whether its run can be opened as a branch
 * @param markdown the results so far, to be copied; empty while there are none
 * @param notice one sentence when it could not be played, or when its table was or could not be
 *     saved
 */
public record LaboratoryState(
    String title,
    String heading,
    String lead,
    TableState table,
    Phase phase,
    String progress,
    double part,
    List<Boolean> opens,
    String markdown,
    Optional<String> notice) {
  /** How far it has come. */
  public enum Phase {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }

  /** Keeps its own copy. */
  public LaboratoryState {
    Objects.requireNonNull(phase, "phase");
    opens = List.copyOf(opens);
    Objects.requireNonNull(notice, "notice");
  }

  /** Whether there is something to be copied or saved. */
  public boolean hasResults() {
    return !markdown.isEmpty();
  }
}
