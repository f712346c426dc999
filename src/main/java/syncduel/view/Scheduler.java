package syncduel.view;

/** Calls back later, on the UI thread; tests put a clock of their own behind it. */
public interface Scheduler {
  /** Runs the task once after so many milliseconds, unless it is cancelled before. */
  Cancel after(long millis, Runnable task);

  /** Calls a task off; does nothing when it has run. */
  interface Cancel {
    /** No effect when it has run already. */
    void cancel();
  }
}
