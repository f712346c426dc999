package syncduel.app;

import java.util.Comparator;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import syncduel.view.Scheduler;

/** The time of a film: it stands still until the next thing that is to happen is asked for. */
final class FilmClock implements Scheduler {
  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));
  private long now;
  private long count;

  private record Task(long at, long number, Runnable what) {}

  @Override
  public Cancel after(long millis, Runnable what) {
    var task = new Task(now + millis, count++, what);
    tasks.add(task);
    return () -> tasks.remove(task);
  }

  /** In how many milliseconds the next thing happens; empty when nothing will. */
  OptionalLong untilNext() {
    return tasks.isEmpty() ? OptionalLong.empty() : OptionalLong.of(tasks.peek().at() - now);
  }

  /** Goes on to the next thing and lets it happen. */
  void next() {
    Task task = tasks.remove();
    now = task.at();
    task.what().run();
  }
}
