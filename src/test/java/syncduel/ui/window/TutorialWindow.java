package syncduel.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonStep;
import syncduel.lesson.OpenedFile;
import syncduel.lesson.Revision;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;
import syncduel.stage.Step;
import syncduel.view.Dialogs;
import syncduel.view.Lessons;
import syncduel.view.Preferences;
import syncduel.view.SessionPort;
import syncduel.view.TutorialStates;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;

/** A real window over a session that knows lesson 1 by heart and writes down what it is asked. */
final class TutorialWindow implements SessionPort, Lessons, Preferences {
  final List<String> asked = new ArrayList<>();
  Optional<WindowPlace> place = Optional.empty();
  private Kept kept = Kept.defaults().withReducedMotion(true);
  private Consumer<SessionState> listener = state -> {};
  private int position;

  /** On the event thread. */
  MainWindow open(int steps) {
    position = steps;
    var window =
        new MainWindow(
            kept, TutorialStates.WORDS, this::model, new Places(), () -> asked.add("exit"));
    tell();
    return window;
  }

  private WindowModel model(Dialogs dialogs) {
    return new WindowModel(
        new WindowPorts(
            this,
            this,
            (target, state, marks, shown) -> Optional.empty(),
            this,
            Desktop.scheduler(),
            dialogs,
            Runnable::run,
            Runnable::run,
            TutorialStates.WORDS));
  }

  private void ask(String what) {
    asked.add(what);
  }

  private void tell() {
    listener.accept(TutorialStates.session(position));
  }

  @Override
  public void open(Lesson lesson) {
    ask("open " + lesson.title());
  }

  @Override
  public void restore(SavedSession play) {
    ask("restore " + play.lesson().title());
  }

  @Override
  public void next() {
    ask("next");
    position++;
    tell();
  }

  @Override
  public void back() {
    ask("back");
    position--;
    tell();
  }

  @Override
  public void goTo(int target) {
    ask("go to " + target);
    position = target;
    tell();
  }

  @Override
  public void toStart() {
    ask("to start");
    position = 0;
    tell();
  }

  @Override
  public void returnToLesson() {
    ask("return");
  }

  @Override
  public void switchTo(int branch) {
    ask("return");
  }

  @Override
  public void addBranch(String name, List<LessonStep> steps) {
    ask("add " + name);
  }

  @Override
  public void nameBranch(int branch, String name) {
    ask("return");
  }

  @Override
  public void dropBranch(int branch) {
    ask("return");
  }

  @Override
  public void revise(Revision revision) {
    ask("revise");
  }

  @Override
  public void perform(Step step) {
    ask("perform " + step);
  }

  @Override
  public void onChange(Consumer<SessionState> told) {
    listener = told;
  }

  @Override
  public List<Title> bundled() {
    return List.of(new Title("1", "Two edits of one row", "A decision.", 9));
  }

  @Override
  public Lesson open(String number) {
    return TutorialStates.lesson();
  }

  @Override
  public Lesson freePlay() {
    return TutorialStates.lesson();
  }

  @Override
  public Optional<SavedSession> lastFreePlay() {
    return Optional.empty();
  }

  @Override
  public void keep(SavedSession freePlay, boolean another) {}

  @Override
  public Reading read(Path file) {
    return Reading.of(OpenedFile.of(TutorialStates.lesson()));
  }

  @Override
  public Optional<String> write(Path file, SavedSession session) {
    return Optional.empty();
  }

  @Override
  public Optional<String> write(Path file, Lesson lesson) {
    return Optional.empty();
  }

  @Override
  public Kept load() {
    return kept;
  }

  @Override
  public void keep(Kept values) {
    kept = values;
  }

  private final class Places implements WindowPlace.Memory {
    @Override
    public Optional<WindowPlace> load() {
      return place;
    }

    @Override
    public void keep(WindowPlace now) {
      place = Optional.of(now);
    }
  }
}
