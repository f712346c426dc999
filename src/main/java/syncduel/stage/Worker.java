package syncduel.stage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;

/**
 * The one thread on which a client pushes, pulls and purges; never interrupted.
 *
 * <p>One task at a time, started by the stage. What a task throws is kept for the stage; {@link
 * WorldClosed} just ends it.
 */
final class Worker {
  private final Settling settling;
  private final Condition changed;
  private final Thread thread;
  private Optional<Runnable> task = Optional.empty();
  private Optional<Throwable> failure = Optional.empty();
  private boolean busy;
  private boolean closed;

  Worker(String name, Settling settling) {
    this.settling = settling;
    this.changed = settling.condition();
    this.thread = new Thread(this::run, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Begins a task; the stage waits for it by settling. Refuses while one is under way. */
  void start(Runnable next) {
    settling.lock().lock();
    try {
      if (busy || closed) {
        throw new IllegalStateException("The worker is busy or closed");
      }
      busy = true;
      task = Optional.of(next);
      failure = Optional.empty();
      settling.started();
      changed.signalAll();
    } finally {
      settling.lock().unlock();
    }
  }

  /** What the last task threw, once; empty while it is under way. */
  Optional<Throwable> takeFailure() {
    settling.lock().lock();
    try {
      Optional<Throwable> taken = failure;
      failure = Optional.empty();
      return taken;
    } finally {
      settling.lock().unlock();
    }
  }

  /** Tells whether a task is under way, be it parked. */
  boolean busy() {
    settling.lock().lock();
    try {
      return busy;
    } finally {
      settling.lock().unlock();
    }
  }

  /** Ends the thread once its task is over. Whoever closes it has closed its parking places. */
  void close() {
    settling.lock().lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      settling.lock().unlock();
    }
  }

  /** Waits for the end of the thread; false when it takes longer. */
  boolean join(Duration limit) {
    try {
      thread.join(limit.toMillis());
      return !thread.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void run() {
    Optional<Runnable> next = await();
    while (next.isPresent()) {
      Optional<Throwable> thrown = Optional.empty();
      try {
        next.get().run();
      } catch (WorldClosed e) {
        thrown = Optional.empty();
      } catch (Exception | Error e) {
        thrown = Optional.of(e);
      }
      finished(thrown);
      next = await();
    }
  }

  private Optional<Runnable> await() {
    settling.lock().lock();
    try {
      while (task.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      Optional<Runnable> next = task;
      task = Optional.empty();
      return next;
    } finally {
      settling.lock().unlock();
    }
  }

  private void finished(Optional<Throwable> thrown) {
    settling.lock().lock();
    try {
      failure = thrown;
      busy = false;
      settling.stopped();
    } finally {
      settling.lock().unlock();
    }
  }
}
