package syncduel.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import syncduel.lesson.SessionState;
import syncduel.trace.Moment;
import syncduel.trace.Trace;
import syncduel.view.MotionState.Travel;

/**
 * Where in the run one looks: at the present, or at a moment within a step, by hand or because a
 * step that was just played is shown message by message. Only a view; the session does not move. UI
 * thread.
 */
final class Moments {
  private static final long TRAVEL = 600;
  private static final long CHANGE = 160;
  private static final long MOST = 6_000;

  private final Scheduler scheduler;
  private final Supplier<Messages> words;
  private final Runnable changed;
  private Optional<Stop> at = Optional.empty();
  private Optional<Scheduler.Cancel> waiting = Optional.empty();
  private boolean animating;
  private boolean wanted;
  private boolean advanced;
  private double pace = 1;

  /**
   * Looks at the present.
   *
   * @param changed is told when time, and not a person, has moved the look
   */
  Moments(Scheduler scheduler, Supplier<Messages> words, Runnable changed) {
    this.scheduler = scheduler;
    this.words = words;
    this.changed = changed;
  }

  /** The moment that is looked at; empty for the present. */
  Optional<Stop> at() {
    return at;
  }

  /** The session up to the moment that is looked at by hand; all of it at the present. */
  SessionState lookedAt(SessionState session) {
    return at.filter(stop -> !animating).map(stop -> session.at(stop.moment())).orElse(session);
  }

  /** Whether a step that was just played is still being shown. */
  boolean animating() {
    return animating;
  }

  /** Back to the present. */
  void leave() {
    waiting.ifPresent(Scheduler.Cancel::cancel);
    waiting = Optional.empty();
    at = Optional.empty();
    animating = false;
    wanted = false;
  }

  /** Looks at the first moment of the step that is about to be played. */
  void wantFirst() {
    leave();
    wanted = true;
  }

  /** The session has told another state. */
  void follow(Optional<SessionState> before, SessionState now, Preferences.Kept kept) {
    boolean samePlace = before.filter(old -> isSame(old, now)).isPresent();
    if (samePlace) {
      return;
    }
    boolean forward = before.filter(old -> old.position() + 1 == now.position()).isPresent();
    boolean first = wanted && forward;
    leave();
    advanced = forward && !now.busy();
    if (!forward || now.busy()) {
      return;
    }
    List<Stop> stops = Stops.of(now.trace(), now.position(), words.get());
    if (first) {
      at = stops.stream().findFirst().filter(stop -> stop.of() > 1);
    } else if (!kept.reducedMotion()) {
      animate(stops, kept.speed());
    }
  }

  private static boolean isSame(SessionState one, SessionState other) {
    return one.position() == other.position()
        && one.trace().moments().size() == other.trace().moments().size();
  }

  private void animate(List<Stop> stops, Speed speed) {
    List<Stop> shown = stops.subList(0, Math.max(0, stops.size() - 1));
    long whole = shown.stream().mapToLong(Moments::usual).sum();
    if (shown.stream().anyMatch(stop -> stop.travel().isPresent())) {
      pace = speed.factor() * Math.max(1, (double) whole / MOST);
      animating = true;
      show(shown, 0);
    }
  }

  private void show(List<Stop> stops, int index) {
    if (index == stops.size()) {
      leave();
      return;
    }
    at = Optional.of(stops.get(index));
    waiting =
        Optional.of(
            scheduler.after(
                millis(stops.get(index)),
                () -> {
                  show(stops, index + 1);
                  changed.run();
                }));
  }

  private static long usual(Stop stop) {
    return stop.travel().isPresent() ? TRAVEL : CHANGE;
  }

  private long millis(Stop stop) {
    return Math.round(usual(stop) / pace);
  }

  /** What moves just now. */
  MotionState motion(SessionState session, Preferences.Kept kept) {
    int moment = at.map(Stop::moment).orElse(last(session.trace()));
    if (kept.reducedMotion() || at.isPresent() && !animating) {
      return MotionState.none(moment);
    }
    Optional<Travel> travel = at.flatMap(Stop::travel);
    return new MotionState(
        moment,
        travel,
        travel.isPresent() ? millis(at.orElseThrow()) : 0,
        !animating,
        advanced ? before(session, moment) : OptionalInt.empty(),
        new MotionState.Change(
            Math.min(CHANGE, at.map(this::millis).orElse(CHANGE)),
            false,
            false,
            Set.of(),
            Map.of()));
  }

  /** The stop before, or the end of the step before. */
  private OptionalInt before(SessionState session, int moment) {
    int step = session.position();
    OptionalInt stop =
        Stops.of(session.trace(), step, words.get()).stream()
            .mapToInt(Stop::moment)
            .filter(known -> known < moment)
            .max();
    return stop.isPresent()
        ? stop
        : session.trace().moments().stream()
            .filter(known -> known.step() < step)
            .mapToInt(Moment::number)
            .max();
  }

  /** One moment on; false at the present, where only the next step can follow. */
  boolean next(SessionState session) {
    if (animating) {
      leave();
    }
    if (at.isEmpty()) {
      return false;
    }
    int now = at.get().moment();
    Optional<Stop> next = Optional.empty();
    for (int step = at.get().step(); step <= session.position() && next.isEmpty(); step++) {
      next =
          Stops.of(session.trace(), step, words.get()).stream()
              .filter(stop -> stop.moment() > now)
              .findFirst();
    }
    look(next, session.trace());
    return true;
  }

  /** One moment back. */
  void previous(SessionState session) {
    int now = at.map(Stop::moment).orElse(last(session.trace()));
    Optional<Stop> previous = Optional.empty();
    int from = at.map(Stop::step).orElse(session.position());
    for (int step = from; step >= 1 && previous.isEmpty(); step--) {
      previous =
          Stops.of(session.trace(), step, words.get()).stream()
              .filter(stop -> stop.moment() < now)
              .reduce((one, other) -> other);
    }
    leaveFor(previous.or(() -> at));
  }

  /**
   * Looks at a place of the timeline.
   *
   * @param position steps and parts of the next one, from 0 to where the session is
   */
  void lookAt(SessionState session, double position) {
    int step = (int) Math.ceil(Math.min(position, session.position()));
    List<Stop> stops = step < 1 ? List.of() : Stops.of(session.trace(), step, words.get());
    if (stops.isEmpty()) {
      return;
    }
    double part = Math.min(position, session.position()) - (step - 1);
    int index = (int) Math.ceil(part * stops.size());
    look(Optional.of(stops.get(Math.max(0, Math.min(stops.size(), index) - 1))), session.trace());
  }

  private void look(Optional<Stop> stop, Trace trace) {
    leaveFor(stop.filter(found -> found.moment() < last(trace)));
  }

  private void leaveFor(Optional<Stop> stop) {
    leave();
    advanced = false;
    at = stop;
  }

  private static int last(Trace trace) {
    return trace.moments().size() - 1;
  }
}
