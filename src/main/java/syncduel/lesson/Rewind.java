package syncduel.lesson;

import java.util.Optional;
import syncduel.stage.Stage;
import syncduel.trace.Trace;

/**
 * Whether Back is exact: from every position the same trace leads on, with the full state of the
 * server, both stores and both queues after each event.
 */
public final class Rewind {
  private Rewind() {}

  /**
   * Plays a lesson to its end, then goes back to every position and forward again.
   *
   * @return one sentence about the first difference
   */
  public static Optional<String> check(Lesson lesson, Stage stage) {
    var session = new Session(stage, Runnable::run, lesson);
    int last = lesson.steps().size();
    session.goTo(last);
    Trace whole = session.state().trace();
    for (int position = last - 1; position >= 0; position--) {
      session.goTo(position);
      Optional<String> there = compare(session, whole.upTo(position), "Back to", position);
      if (there.isPresent()) {
        return there;
      }
      session.goTo(last);
      Optional<String> again = compare(session, whole, "Forward again from", position);
      if (again.isPresent()) {
        return again;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> compare(
      Session session, Trace expected, String how, int position) {
    Optional<String> failure = session.state().failure();
    if (failure.isPresent()) {
      return Optional.of(how + " step " + position + ": " + failure.get());
    }
    Trace actual = session.state().trace();
    if (actual.equals(expected)) {
      return Optional.empty();
    }
    int same = 0;
    int shorter = Math.min(actual.moments().size(), expected.moments().size());
    while (same < shorter && actual.moments().get(same).equals(expected.moments().get(same))) {
      same++;
    }
    int step = same < expected.moments().size() ? expected.moments().get(same).step() : position;
    return Optional.of(
        how + " step " + position + " the trace differs at event " + same + ", in step " + step);
  }
}
