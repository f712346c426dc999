package syncduel.stage;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long exchanges really took. Not part of the trace: no two runs are equal. Thread-safe. */
final class Durations {
  private final Map<Integer, Duration> byExchange = new ConcurrentHashMap<>();

  /** An exchange that may fail. */
  @FunctionalInterface
  interface Exchanging<T> {
    T run() throws IOException;
  }

  <T> T measure(int exchange, Exchanging<T> work) throws IOException {
    long before = System.nanoTime();
    try {
      return work.run();
    } finally {
      byExchange.put(exchange, Duration.ofNanos(System.nanoTime() - before));
    }
  }

  Map<Integer, Duration> all() {
    return Map.copyOf(byExchange);
  }
}
