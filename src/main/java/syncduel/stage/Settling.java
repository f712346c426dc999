package syncduel.stage;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Knows how many workers run, so that the stage can wait until each is idle or parked.
 *
 * <p>Whoever wakes a worker counts it as running before it does, so that nobody sees a settled
 * world in between.
 */
final class Settling {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int running;

  ReentrantLock lock() {
    return lock;
  }

  /** Called with the lock held. */
  void started() {
    running++;
  }

  /** Called with the lock held. */
  void stopped() {
    running--;
    changed.signalAll();
  }

  /** Waits until no worker runs; false when that takes longer than the limit. */
  boolean await(Duration limit) {
    lock.lock();
    try {
      long left = limit.toNanos();
      while (running > 0) {
        if (left <= 0) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** A condition of the same lock. */
  Condition condition() {
    return lock.newCondition();
  }
}
