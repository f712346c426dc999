package syncduel.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.stage.Steps;
import syncduel.trace.Party;

/** Prints how long Next and Back take, in milliseconds: median and worst of many, after warming. */
public final class StepBenchmark {
  private static final int WARMING = 10;
  private static final int ROUNDS = 20;

  private StepBenchmark() {}

  /** Measures lesson 1 and free play of 100 steps. */
  public static void main(String[] args) {
    var library = new LessonLibrary(new LessonReader());
    try (Stage stage = Stage.open()) {
      measure("lesson 1", stage, library.open("01-two-edits-of-one-row.json"));
      measure("100 steps", stage, hundredSteps(library.freePlay()));
    }
  }

  private static void measure(String name, Stage stage, Lesson lesson) {
    var session = new Session(stage, Runnable::run, lesson);
    var next = new ArrayList<Long>();
    var back = new ArrayList<Long>();
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      if (round == WARMING) {
        next.clear();
        back.clear();
      }
      session.toStart();
      while (session.state().upcoming().isPresent()) {
        next.add(nanos(session::next));
      }
      back.add(nanos(session::back));
    }
    System.out.println(name + ": Next " + summary(next) + ", Back at the end " + summary(back));
  }

  private static long nanos(Runnable work) {
    long before = System.nanoTime();
    work.run();
    return System.nanoTime() - before;
  }

  private static String summary(List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return String.format(
        "median %.1f ms, worst %.1f ms",
        millis(sorted[sorted.length / 2]), millis(Arrays.stream(sorted).max().orElseThrow()));
  }

  private static double millis(long nanos) {
    return Duration.ofNanos(nanos).toNanos() / 1e6;
  }

  private static Lesson hundredSteps(Lesson start) {
    var steps = new ArrayList<LessonStep>();
    for (int i = 0; i < 25; i++) {
      steps.add(LessonStep.of(Steps.pull(Party.LEFT)));
      steps.add(LessonStep.of(Steps.edit(Party.LEFT, "q1", "text " + i)));
      steps.add(LessonStep.of(Steps.push(Party.LEFT)));
      steps.add(LessonStep.of(Steps.pull(Party.RIGHT)));
    }
    return start.withSteps(steps);
  }
}
