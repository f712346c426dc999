package syncduel.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.export.film.Shot;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.trace.Party;
import syncduel.ui.window.FilmScene;
import syncduel.view.CloseUps;
import syncduel.view.Command;
import syncduel.view.Gesture;
import syncduel.view.Gestures;
import syncduel.view.Messages;
import syncduel.view.Pace;
import syncduel.view.Preferences;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;
import syncduel.view.WindowState;

/**
 * Plays a lesson as the window plays it, but in the time of a film, and keeps every state that it
 * shows with how long it shows it.
 */
final class Shooting {
  private static final long APPROACH = 1_400;

  private final Lesson lesson;
  private final Preferences.Kept kept;
  private final FilmClock clock = new FilmClock();
  private final List<FilmScene> scenes = new ArrayList<>();
  private final WindowModel model;
  private final Session session;
  private final Script script;
  private final Gestures gestures;
  private Optional<Party> near = Optional.empty();

  /**
   * What is filmed.
   *
   * @param from the first step, from 1, {@code to} the last
   * @param kept theme, speed, language and the lesson's number
   * @param pointer whether a pointer and key caps show what is done
   * @param closeUps whether the camera goes near to messages that matter
   */
  record Script(
      Lesson lesson,
      int from,
      int to,
      Preferences.Kept kept,
      Messages words,
      boolean pointer,
      boolean closeUps) {}

  private Shooting(Script script, Session session) {
    this.script = script;
    this.session = session;
    this.gestures = new Gestures(script.words());
    this.lesson = script.lesson();
    this.kept = script.kept().withReducedMotion(false).withAsks(false);
    session.goTo(script.from() - 1);
    var still = new Still(session.state(), kept);
    this.model =
        new WindowModel(
            new WindowPorts(
                new FilmSession(session),
                new LessonShelf(Optional.empty()),
                still,
                still,
                clock,
                still,
                Runnable::run,
                Runnable::run,
                script.words()));
  }

  /**
   * All scenes of a film.
   *
   * @throws Failures.Unusable when a step could not be played
   */
  static List<FilmScene> of(Script script) {
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, script.lesson());
      var shooting = new Shooting(script, session);
      shooting.open();
      for (int step = script.from(); step <= script.to(); step++) {
        shooting.play(step);
      }
      return List.copyOf(shooting.scenes);
    }
  }

  private void open() {
    WindowState state = state();
    add(state, scaled(Pace.reading(caption(state).length())));
  }

  private void play(int number) {
    LessonStep step = lesson.steps().get(number - 1);
    WindowState before = state();
    model.run(Command.NEXT);
    state();
    approach(before, step, number);
    while (clock.untilNext().isPresent()) {
      add(state(), clock.untilNext().getAsLong());
      clock.next();
    }
    WindowState settled = state();
    OptionalInt pause = step.pauseMillis();
    add(settled, scaled(Pace.reading(caption(settled).length()) + pause.orElse(0)));
  }

  /** The pointer goes to what is pressed, and the camera to what will come of it. */
  private void approach(WindowState before, LessonStep step, int number) {
    Optional<Party> from = near;
    if (script.closeUps()) {
      near = CloseUps.of(session.state().trace(), number);
    }
    Optional<Gesture> gesture = script.pointer() ? gestures.of(step.step()) : Optional.empty();
    if (gesture.isPresent() || !near.equals(from)) {
      long shown = scenes.get(scenes.size() - 1).shot().millis();
      var approach = new FilmScene.Approach(gesture, from);
      scenes.add(
          new FilmScene(
              before,
              new Shot(scaled(APPROACH), caption(before)),
              shown,
              near,
              Optional.of(approach)));
    }
  }

  private void add(WindowState state, long millis) {
    scenes.add(new FilmScene(state, new Shot(millis, caption(state)), 0, near, Optional.empty()));
  }

  private WindowState state() {
    WindowState state = model.state().orElseThrow();
    state.failure().ifPresent(Shooting::refuse);
    return state;
  }

  private static void refuse(String failure) {
    throw new Failures.Unusable(failure);
  }

  private static String caption(WindowState state) {
    return state.narration().text().asText();
  }

  private long scaled(long millis) {
    return Math.round(millis / kept.speed().factor());
  }
}
