package syncduel.stage;

import java.util.concurrent.atomic.AtomicLong;

/** Ids of one owner and purpose: {@code left-1}, {@code left-2} and so on. Thread-safe. */
final class IdCounter {
  private final String prefix;
  private final AtomicLong last = new AtomicLong();

  IdCounter(String prefix) {
    this.prefix = prefix;
  }

  String next() {
    return prefix + last.incrementAndGet();
  }

  /** How many were made. */
  long mark() {
    return last.get();
  }

  /** Forgets those made since the mark: the step that made them was refused. */
  void reset(long mark) {
    last.set(mark);
  }
}
