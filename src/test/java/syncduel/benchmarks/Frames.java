package syncduel.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Frames of one kind, timed part by part. Belongs to the event thread. */
final class Frames {
  /** What is done for a frame, in order. */
  enum Part {
    /** The state of the window is made. */
    STATE,
    /** The panels take it over. */
    SHOW,
    /** What changed its size is laid out. */
    LAYOUT,
    /** What changed its look is painted. */
    PAINT
  }

  /**
   * One frame, in milliseconds.
   *
   * @param wall what passed on the wall
   * @param own what the event thread itself used, part by part
   */
  record Frame(double wall, Map<Part, Double> own) {
    double all() {
      return own.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private static final double LIMIT = 16;

  private final String name;
  private final List<Frame> all = new ArrayList<>();
  private Map<Part, Double> parts = new EnumMap<>(Part.class);
  private double wall;

  Frames(String name) {
    this.name = name;
  }

  /** Adds what that takes to a part of the present frame. */
  void time(Part part, Runnable work) {
    Stopwatch watch = Stopwatch.start();
    work.run();
    Side.Result result = watch.stop(0);
    parts.merge(part, result.processor(), Double::sum);
    wall += result.milliseconds();
  }

  /** The next frame begins. */
  void end() {
    all.add(new Frame(wall, parts));
    parts = new EnumMap<>(Part.class);
    wall = 0;
  }

  /** Forgets those that only warmed. */
  void forget() {
    all.clear();
  }

  /**
   * Which frame was the worst, and where it spent its time; how many were not fluent. Nothing where
   * there were none.
   */
  void print() {
    if (all.isEmpty()) {
      return;
    }
    long late = all.stream().filter(frame -> frame.all() > LIMIT).count();
    System.out.printf(
        Locale.ROOT,
        "%s: worst %.1f, median %.1f; of the thread itself: worst %.1f, median %.1f, %d of %d over %.0f%n",
        name,
        ranked(Frame::wall, 1),
        ranked(Frame::wall, 0.5),
        ranked(Frame::all, 1),
        ranked(Frame::all, 0.5),
        late,
        all.size(),
        LIMIT);
    Frame worst = all.stream().max(Comparator.comparingDouble(Frame::all)).orElseThrow();
    Arrays.stream(Part.values())
        .forEach(
            part ->
                System.out.printf(
                    Locale.ROOT,
                    "  %-6s worst %.1f, median %.1f, in the worst frame %.1f%n",
                    part.name().toLowerCase(Locale.ROOT),
                    ranked(frame -> of(frame, part), 1),
                    ranked(frame -> of(frame, part), 0.5),
                    of(worst, part)));
  }

  private static double of(Frame frame, Part part) {
    return frame.own().getOrDefault(part, 0.0);
  }

  private double ranked(ToDoubleFunction<Frame> value, double rank) {
    double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
    return sorted[(int) Math.round((sorted.length - 1) * rank)];
  }
}
