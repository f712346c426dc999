package syncduel.stage;

import java.util.Optional;
import java.util.concurrent.locks.Condition;

/**
 * Where one client's worker waits for the stage: at a hold for its release, at a conflict for the
 * choice.
 *
 * <p>A worker is the only one that parks here. Closing wakes it with {@link WorldClosed}, and
 * whoever comes later gets the same.
 *
 * @param <T> what it waits for
 */
final class ParkingPlace<T> {
  private final Settling settling;
  private final Condition woken;
  private boolean parked;
  private Optional<T> given = Optional.empty();
  private boolean closed;

  ParkingPlace(Settling settling) {
    this.settling = settling;
    this.woken = settling.condition();
  }

  /** Waits until the stage gives something. Runs on the worker; never ends by an interrupt. */
  T park() {
    settling.lock().lock();
    try {
      refuseClosed();
      parked = true;
      settling.stopped();
      while (given.isEmpty() && !closed) {
        woken.awaitUninterruptibly();
      }
      parked = false;
      if (closed) {
        countAgain();
        throw new WorldClosed();
      }
      T answer = given.get();
      given = Optional.empty();
      return answer;
    } finally {
      settling.lock().unlock();
    }
  }

  /** Wakes the parked worker; false when none waits. Runs on the stage. */
  boolean give(T answer) {
    settling.lock().lock();
    try {
      if (!parked || given.isPresent()) {
        return false;
      }
      given = Optional.of(answer);
      settling.started();
      woken.signalAll();
      return true;
    } finally {
      settling.lock().unlock();
    }
  }

  /** Tells whether a worker waits here. */
  boolean occupied() {
    settling.lock().lock();
    try {
      return parked && given.isEmpty();
    } finally {
      settling.lock().unlock();
    }
  }

  /** Throws when this place is closed. */
  void check() {
    settling.lock().lock();
    try {
      refuseClosed();
    } finally {
      settling.lock().unlock();
    }
  }

  /** Ends whoever waits here now or later. */
  void close() {
    settling.lock().lock();
    try {
      closed = true;
      woken.signalAll();
    } finally {
      settling.lock().unlock();
    }
  }

  /** Whoever gave something has counted the worker as running already. */
  private void countAgain() {
    if (given.isEmpty()) {
      settling.started();
    }
  }

  private void refuseClosed() {
    if (closed) {
      throw new WorldClosed();
    }
  }
}
