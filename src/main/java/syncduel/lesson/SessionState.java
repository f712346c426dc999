package syncduel.lesson;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.trace.Trace;

/**
 * All that the window can know of a session at one moment; immutable.
 *
 * @param lesson the lesson that was opened, with its own steps; for free play the one that grows
 * @param freePlay whether this is free play: every step was made by hand
 * @param branches the lesson's own steps and what was done instead of them; the present one is
 *     shown
 * @param trace everything up to the position
 * @param durations how long each exchange really took, by its number; differs from run to run
 * @param address host and port of the listener, such as {@code 127.0.0.1:52114}
 * @param refusal the message of the last step by hand, if it was refused; it was not appended
 * @param busy whether a step is being played or the world is being rebuilt
 * @param failure one sentence when the world could not go on
 * @param canGoBack whether steps can be taken back; not at a server that somebody else runs
 */
public record SessionState(
    Lesson lesson,
    boolean freePlay,
    Branches branches,
    Trace trace,
    Map<Integer, Duration> durations,
    String address,
    Optional<Refusal> refusal,
    boolean busy,
    Optional<String> failure,
    boolean canGoBack) {
  /** Keeps its own copy. */
  public SessionState {
    Objects.requireNonNull(lesson, "lesson");
    Objects.requireNonNull(trace, "trace");
    Objects.requireNonNull(branches, "branches");
    durations = Map.copyOf(durations);
  }

  /** The steps of the present branch. */
  public List<LessonStep> steps() {
    return branches.present().steps();
  }

  /** How many steps of the present branch have been played, from 0. */
  public int position() {
    return branches.present().position();
  }

  /**
   * After which step of the lesson the present branch left it; empty on the lesson, and in free
   * play, which no branch leaves.
   */
  public OptionalInt branchedAt() {
    return freePlay ? OptionalInt.empty() : branches.leftTrunkAfter();
  }

  /**
   * What was asked for by hand and refused.
   *
   * @param step the step, which was not appended; a note where it was no step, such as Back
   * @param message one sentence
   */
  public record Refusal(syncduel.stage.Step step, String message) {}

  /** The step that was played last; empty at the start. */
  public Optional<LessonStep> current() {
    return position() == 0 ? Optional.empty() : Optional.of(steps().get(position() - 1));
  }

  /** The step that Next plays; empty at the end. */
  public Optional<LessonStep> upcoming() {
    return position() == steps().size() ? Optional.empty() : Optional.of(steps().get(position()));
  }

  /**
   * The same as it could be seen at an earlier moment, from within a step. Only a view: the session
   * stays where it is, and its world too.
   *
   * @param moment the number of a moment of the trace
   */
  public SessionState at(int moment) {
    return new SessionState(
        lesson,
        freePlay,
        branches.at(trace.moments().get(moment).step()),
        trace.upToMoment(moment),
        durations,
        address,
        Optional.empty(),
        busy,
        failure,
        canGoBack);
  }

  /** The same without what differs from run to run: the port and the measured times. */
  public SessionState reproducible() {
    return new SessionState(
        lesson,
        freePlay,
        branches,
        trace,
        Map.of(),
        address.replaceFirst(":\\d+$", ""),
        refusal,
        busy,
        failure,
        canGoBack);
  }

  /** The same while the world is being rebuilt. */
  public SessionState whileBusy() {
    return with(Optional.empty(), true, Optional.empty());
  }

  /** The same with something refused. */
  public SessionState refusing(Refusal refused) {
    return with(Optional.of(refused), false, failure);
  }

  /** The same when the world could not go on. */
  public SessionState failed(String message) {
    return with(Optional.empty(), false, Optional.of(message));
  }

  private SessionState with(Optional<Refusal> refused, boolean isBusy, Optional<String> failed) {
    return new SessionState(
        lesson, freePlay, branches, trace, durations, address, refused, isBusy, failed, canGoBack);
  }
}
