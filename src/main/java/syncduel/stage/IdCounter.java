package syncduel.stage;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** Ids of one owner and purpose, by their number. Thread-safe. */
final class IdCounter {
  private final LongFunction<String> name;
  private final AtomicLong last = new AtomicLong();

  private IdCounter(LongFunction<String> name) {
    this.name = name;
  }

  /** {@code left-1}, {@code left-2} and so on: the same in every run. */
  static IdCounter counting(String prefix) {
    return new IdCounter(number -> prefix + number);
  }

  /** Ids that nobody else has, where somebody else's rows may be. */
  static IdCounter random() {
    return new IdCounter(number -> UUID.randomUUID().toString());
  }

  String next() {
    return name.apply(last.incrementAndGet());
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
