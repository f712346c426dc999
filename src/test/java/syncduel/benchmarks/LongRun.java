package syncduel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import syncduel.lesson.Branches;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.LessonStep;
import syncduel.lesson.LogBook;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;
import syncduel.trace.Event;
import syncduel.trace.InFlight;
import syncduel.trace.Moment;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/**
 * A session whose log is long: lesson 1, played once and told again and again with other numbers,
 * so that every line is one of a real run.
 */
public record LongRun(SessionState lesson, Trace once) {
  private static final int LINES = 9;
  private static final int STEPS = 100;

  /** Plays the lesson. */
  public static LongRun play() {
    var library = new LessonLibrary(new LessonReader());
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, library.open("01-two-edits-of-one-row.json"));
      while (session.state().upcoming().isPresent()) {
        session.next();
      }
      SessionState state = session.state();
      int lines = LogBook.of(state.trace()).size();
      if (lines != LINES) {
        throw new IllegalStateException("the lesson has " + lines + " lines");
      }
      return new LongRun(state, state.trace());
    }
  }

  /** The session with at least so many lines in its log, in a hundred steps. */
  public SessionState withLines(int lines) {
    int rounds = (lines + LINES - 1) / LINES;
    var moments = new ArrayList<Moment>(rounds * once.moments().size());
    for (int round = 0; round < rounds; round++) {
      int step = 1 + (int) ((long) round * STEPS / rounds);
      for (Moment moment : once.moments()) {
        moments.add(told(moment, moments.size(), step, round));
      }
    }
    return with(new Trace(once.start(), moments), STEPS);
  }

  /** The same when the lesson has happened once more, in a step of its own. */
  public SessionState oneRoundMore(SessionState state) {
    int round = state.trace().moments().size() / once.moments().size();
    int number = state.trace().moments().size();
    List<Moment> more = new ArrayList<>();
    for (Moment moment : once.moments()) {
      more.add(told(moment, number++, state.position() + 1, round));
    }
    return with(state.trace().with(more), state.position() + 1);
  }

  private SessionState with(Trace trace, int count) {
    return new SessionState(
        lesson.lesson(),
        lesson.freePlay(),
        Branches.trunk(steps(count)).at(count),
        trace,
        Map.of(),
        lesson.address(),
        Optional.empty(),
        false,
        Optional.empty(),
        true);
  }

  /** Those of the lesson, again and again. */
  private List<LessonStep> steps(int count) {
    return IntStream.range(0, count)
        .mapToObj(step -> lesson.steps().get(step % lesson.steps().size()))
        .toList();
  }

  private Moment told(Moment moment, int number, int step, int round) {
    int shift = round * exchanges();
    Event event =
        moment.event() instanceof Event.StepBegan began
            ? new Event.StepBegan(step, began.party(), began.verb(), began.details())
            : shifted(moment.event(), shift);
    return new Moment(number, step, event, shifted(moment.after(), shift));
  }

  private int exchanges() {
    return once.moments().stream()
        .map(Moment::event)
        .filter(Event.RequestSent.class::isInstance)
        .mapToInt(event -> ((Event.RequestSent) event).exchange())
        .max()
        .orElseThrow();
  }

  private static Event shifted(Event event, int by) {
    if (event instanceof Event.RequestSent sent) {
      return new Event.RequestSent(sent.who(), sent.exchange() + by, sent.request());
    }
    if (event instanceof Event.ServerAnswered answered) {
      return new Event.ServerAnswered(
          answered.who(), answered.exchange() + by, answered.response());
    }
    return event instanceof Event.AnswerReceived received
        ? new Event.AnswerReceived(received.who(), received.exchange() + by, received.response())
        : event;
  }

  private static Snapshot shifted(Snapshot after, int by) {
    List<InFlight> messages =
        after.inFlight().stream()
            .map(
                one ->
                    new InFlight(
                        one.exchange() + by,
                        one.client(),
                        one.request(),
                        one.response(),
                        one.held()))
            .toList();
    return messages.isEmpty()
        ? after
        : new Snapshot(after.server(), after.left(), after.right(), messages, after.lostUpdates());
  }
}
