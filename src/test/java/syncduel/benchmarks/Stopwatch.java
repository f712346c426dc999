package syncduel.benchmarks;

import java.lang.management.ManagementFactory;

/** Started when made; knows what passed on the wall and what this thread itself used. */
record Stopwatch(long wall, long processor) {
  private static final double NANOS = 1e6;

  static Stopwatch start() {
    return new Stopwatch(System.nanoTime(), used());
  }

  Side.Result stop(int requests) {
    double own = (used() - processor) / NANOS;
    return new Side.Result((System.nanoTime() - wall) / NANOS, own, requests);
  }

  private static long used() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
