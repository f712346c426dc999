package syncduel.view;

import java.util.Optional;
import syncduel.lesson.SessionState;

/**
 * Plays a lesson by itself: after each step it rests as long as the step says, or as long as it
 * takes to read its narration, and then asks for the next. UI thread.
 */
final class Playback {
  private final Scheduler scheduler;
  private final Runnable next;
  private Optional<Scheduler.Cancel> waiting = Optional.empty();
  private int restedAt = -1;

  Playback(Scheduler scheduler, Runnable next) {
    this.scheduler = scheduler;
    this.next = next;
  }

  /** The next step is asked for at once; the rest comes after it. */
  void begin(SessionState state) {
    restedAt = state.position();
  }

  /**
   * Rests after the step that was played last, then plays the next; an earlier rest is over. False
   * where no step can follow.
   */
  boolean goesOn(SessionState state, Speed speed) {
    if (state.upcoming().isEmpty() || state.failure().isPresent() || state.refusal().isPresent()) {
      return false;
    }
    if (state.position() != restedAt) {
      restedAt = state.position();
      stop();
      waiting = Optional.of(scheduler.after(Pace.of(state.current(), speed), this::go));
    }
    return true;
  }

  /** Calls the next step off. */
  void stop() {
    waiting.ifPresent(Scheduler.Cancel::cancel);
    waiting = Optional.empty();
  }

  private void go() {
    waiting = Optional.empty();
    next.run();
  }
}
