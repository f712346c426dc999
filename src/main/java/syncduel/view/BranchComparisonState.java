package syncduel.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The dialog that compares two branches, at one moment.
 *
 * @param title of the dialog
 * @param empty what to do where there is only one branch, a line each; empty where there are two
 * @param left the branches to choose from on the left, {@code right} likewise
 * @param leftStep the last step on the left in words, {@code rightStep} likewise
 * @param position how many steps of both are looked at, from 0 to {@code most}
 * @param common how many steps they have in common
 * @param verdict where this is, and how much differs there
 * @param progress how far the playing is; empty when it is over
 * @param part how much of it is done, from 0 to 1
 * @param failure one sentence when they could not be played
 */
public record BranchComparisonState(
    String title,
    Phase phase,
    List<String> empty,
    List<LessonBarState.BranchChoice> left,
    List<LessonBarState.BranchChoice> right,
    String leftStep,
    String rightStep,
    int position,
    int most,
    int common,
    String verdict,
    TableState states,
    TableState exchanges,
    boolean onlyDifferences,
    String progress,
    double part,
    Optional<String> failure) {
  /** How far it has come. */
  public enum Phase {
    RUNNING,
    READY,
    CANCELLED,
    FAILED
  }

  /** Keeps its own copies. */
  public BranchComparisonState {
    Objects.requireNonNull(phase, "phase");
    empty = List.copyOf(empty);
    left = List.copyOf(left);
    right = List.copyOf(right);
    Objects.requireNonNull(failure, "failure");
  }
}
