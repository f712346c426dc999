package syncduel.view;

import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;
import syncduel.stage.Step;

/** Sessions of lesson 1 that were really played. */
final class Played {
  private Played() {}

  /** After that many of its steps, and then others by hand. */
  static SessionState lesson1(int position, Step... then) {
    var library = new LessonLibrary(new LessonReader());
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, library.open("01-two-edits-of-one-row.json"));
      session.goTo(position);
      for (Step step : then) {
        session.perform(step);
      }
      return session.state().reproducible();
    }
  }
}
