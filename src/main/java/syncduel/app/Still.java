package syncduel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Marks;
import syncduel.lesson.Revision;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;
import syncduel.stage.Step;
import syncduel.view.BranchComparison;
import syncduel.view.Dialogs;
import syncduel.view.Exports;
import syncduel.view.FilmDesk;
import syncduel.view.FilmOrder;
import syncduel.view.LessonDraft;
import syncduel.view.LessonPicker;
import syncduel.view.Lessons;
import syncduel.view.Messages;
import syncduel.view.Palette;
import syncduel.view.PolicyLaboratory;
import syncduel.view.Preferences;
import syncduel.view.SessionPort;
import syncduel.view.StepForm;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;
import syncduel.view.WindowState;

/** A session, dialogs and preferences for a picture: told once, they never change. */
record Still(SessionState state, Kept kept) implements SessionPort, Dialogs, Exports, Preferences {
  /**
   * The window's state of a session that stands still, without what differs from run to run.
   *
   * @param shelf where the window would find other lessons
   * @param file the lesson's, which may be a bundled one
   */
  static WindowState window(SessionState state, Lessons shelf, Path file, Messages words) {
    Optional<String> number = LessonLibrary.number(file.getFileName().toString());
    var still =
        new Still(state.reproducible(), Kept.defaults().withReducedMotion(true).withLesson(number));
    var ports =
        new WindowPorts(
            still,
            shelf,
            still,
            still,
            (millis, task) -> () -> {},
            still,
            Runnable::run,
            Runnable::run,
            words);
    return new WindowModel(ports).state().orElseThrow();
  }

  @Override
  public void onChange(Consumer<SessionState> listener) {
    listener.accept(state);
  }

  @Override
  public Kept load() {
    return kept;
  }

  /** What a picture shows counts as played by nobody. */
  @Override
  public void keep(Kept values) {}

  @Override
  public Optional<Path> fileToOpen() {
    throw notInAPicture();
  }

  @Override
  public Optional<Path> fileToSave(String title, String name) {
    throw notInAPicture();
  }

  @Override
  public Optional<Target> fileToExport(String name) {
    throw notInAPicture();
  }

  @Override
  public Optional<Path> fileForFilm(String name, FilmOrder.Form form) {
    throw notInAPicture();
  }

  @Override
  public void showFilmDesk(FilmDesk desk) {
    throw notInAPicture();
  }

  @Override
  public Optional<String> write(
      Target target, SessionState session, Marks marks, WindowState window) {
    throw notInAPicture();
  }

  @Override
  public boolean confirm(String title, String question) {
    return false;
  }

  @Override
  public Optional<String> ask(String title, String question, String text) {
    return Optional.empty();
  }

  @Override
  public void showKeys(String title, List<KeyLine> keys) {}

  @Override
  public void showPalette(Palette palette) {}

  @Override
  public void copy(String text) {
    throw notInAPicture();
  }

  @Override
  public void showDiagram() {
    throw notInAPicture();
  }

  @Override
  public void focusFilter() {
    throw notInAPicture();
  }

  @Override
  public void showLessons(LessonPicker picker) {}

  @Override
  public void showLaboratory(PolicyLaboratory laboratory) {}

  @Override
  public void showBranches(BranchComparison comparison) {}

  @Override
  public Optional<Path> fileForTable(String name) {
    throw notInAPicture();
  }

  @Override
  public void resetLayout() {}

  @Override
  public void exit() {
    throw notInAPicture();
  }

  @Override
  public void open(Lesson lesson) {
    throw notInAPicture();
  }

  @Override
  public void restore(SavedSession saved) {
    throw notInAPicture();
  }

  @Override
  public void next() {
    throw notInAPicture();
  }

  @Override
  public void back() {
    throw notInAPicture();
  }

  @Override
  public void goTo(int position) {
    throw notInAPicture();
  }

  @Override
  public void toStart() {
    throw notInAPicture();
  }

  @Override
  public void returnToLesson() {
    throw notInAPicture();
  }

  @Override
  public void switchTo(int branch) {
    throw notInAPicture();
  }

  @Override
  public void addBranch(String name, List<LessonStep> steps) {
    throw notInAPicture();
  }

  @Override
  public void nameBranch(int branch, String name) {
    throw notInAPicture();
  }

  @Override
  public void dropBranch(int branch) {
    throw notInAPicture();
  }

  @Override
  public void revise(Revision revision) {
    throw notInAPicture();
  }

  @Override
  public Optional<StepForm> fill(StepForm form) {
    return Optional.empty();
  }

  @Override
  public Optional<LessonDraft> revise(LessonDraft draft) {
    throw notInAPicture();
  }

  @Override
  public void perform(Step step) {
    throw notInAPicture();
  }

  private static IllegalStateException notInAPicture() {
    return new IllegalStateException("A picture cannot be acted on");
  }
}
