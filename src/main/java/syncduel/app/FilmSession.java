package syncduel.app;

import java.util.List;
import java.util.function.Consumer;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Revision;
import syncduel.lesson.SavedSession;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Step;
import syncduel.view.SessionPort;

/**
 * A session that goes forwards only, without what differs from run to run.
 *
 * @param session does at once what is asked of it
 */
record FilmSession(Session session) implements SessionPort {
  @Override
  public void onChange(Consumer<SessionState> listener) {
    session.onChange(state -> listener.accept(state.reproducible()));
  }

  @Override
  public void next() {
    session.next();
  }

  @Override
  public void goTo(int position) {
    session.goTo(position);
  }

  @Override
  public void open(Lesson lesson) {
    throw notInAFilm();
  }

  @Override
  public void restore(SavedSession saved) {
    throw notInAFilm();
  }

  @Override
  public void back() {
    throw notInAFilm();
  }

  @Override
  public void toStart() {
    throw notInAFilm();
  }

  @Override
  public void returnToLesson() {
    throw notInAFilm();
  }

  @Override
  public void switchTo(int branch) {
    throw notInAFilm();
  }

  @Override
  public void addBranch(String name, List<LessonStep> steps) {
    throw notInAFilm();
  }

  @Override
  public void nameBranch(int branch, String name) {
    throw notInAFilm();
  }

  @Override
  public void dropBranch(int branch) {
    throw notInAFilm();
  }

  @Override
  public void revise(Revision revision) {
    throw notInAFilm();
  }

  @Override
  public void perform(Step step) {
    throw notInAFilm();
  }

  private static IllegalStateException notInAFilm() {
    return new IllegalStateException("A film only goes on");
  }
}
