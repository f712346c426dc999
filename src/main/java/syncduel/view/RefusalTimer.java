package syncduel.view;

import java.util.Optional;

/** Lets a refusal leave by itself after a while. UI thread. */
final class RefusalTimer {
  private static final long MILLIS = 6_000;

  private final Scheduler scheduler;
  private final Runnable leave;
  private Optional<Scheduler.Cancel> waiting = Optional.empty();

  RefusalTimer(Scheduler scheduler, Runnable leave) {
    this.scheduler = scheduler;
    this.leave = leave;
  }

  /** There is a refusal, perhaps the one of before. */
  void refused() {
    if (waiting.isEmpty()) {
      waiting = Optional.of(scheduler.after(MILLIS, this::over));
    }
  }

  /** There is none any more. */
  void gone() {
    waiting.ifPresent(Scheduler.Cancel::cancel);
    waiting = Optional.empty();
  }

  private void over() {
    waiting = Optional.empty();
    leave.run();
  }
}
