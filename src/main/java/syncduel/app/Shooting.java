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
import syncduel.ui.window.FilmScene;
import syncduel.view.Command;
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
  private final Lesson lesson;
  private final Preferences.Kept kept;
  private final FilmClock clock = new FilmClock();
  private final List<FilmScene> scenes = new ArrayList<>();
  private final WindowModel model;

  /**
   * What is filmed.
   *
   * @param from the first step, from 1, {@code to} the last
   * @param kept theme, speed, language and the lesson's number
   */
  record Script(Lesson lesson, int from, int to, Preferences.Kept kept, Messages words) {}

  private Shooting(Script script, Session session) {
    this.lesson = script.lesson();
    this.kept = script.kept().withReducedMotion(false);
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
    model.run(Command.NEXT);
    state();
    while (clock.untilNext().isPresent()) {
      add(state(), clock.untilNext().getAsLong());
      clock.next();
    }
    WindowState settled = state();
    OptionalInt pause = step.pauseMillis();
    add(settled, scaled(Pace.reading(caption(settled).length()) + pause.orElse(0)));
  }

  private void add(WindowState state, long millis) {
    scenes.add(new FilmScene(state, new Shot(millis, caption(state))));
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
