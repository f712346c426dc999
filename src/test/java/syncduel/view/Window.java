package syncduel.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Marks;
import syncduel.lesson.Revision;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;
import syncduel.stage.Step;

/** A window's model between a session that only writes down, and a clock that a test moves. */
final class Window {
  static final Messages WORDS = new Messages(Locale.ENGLISH);
  static final List<Lessons.Title> TITLES =
      List.of(new Lessons.Title("1", "Two edits of one row", "A decision.", 8));

  final List<String> asked = new ArrayList<>();
  final List<Step> performed = new ArrayList<>();
  final List<Waiting> waiting = new ArrayList<>();
  final TestMachine machine = new TestMachine();
  final WindowModel model;
  Preferences.Kept kept = Preferences.Kept.defaults().withReducedMotion(true);
  Optional<Path> chosen = Optional.empty();
  Lessons.Reading reading = Lessons.Reading.failed("q.json:3:7: unknown key");
  List<Dialogs.KeyLine> shownKeys = List.of();
  Optional<Palette> palette = Optional.empty();
  Optional<PolicyLaboratory> laboratory = Optional.empty();
  Optional<BranchComparison> comparison = Optional.empty();
  Optional<StepForm> form = Optional.empty();

  /** What a person fills into a form. */
  UnaryOperator<StepForm> filling = UnaryOperator.identity();

  Optional<LessonPicker> picker = Optional.empty();
  final SideStage trials = new SideStage();
  Optional<FilmDesk> desk = Optional.empty();
  List<FilmOrder> filmed = new ArrayList<>();
  Optional<Films.Listener> filming = Optional.empty();
  boolean confirms;
  String copied = "";
  Optional<String> answer = Optional.empty();
  Optional<LessonDraft> draft = Optional.empty();
  Optional<LessonDraft> revised = Optional.empty();
  Exports.Form exportForm = Exports.Form.ARCHIVE;
  Optional<SessionState> exported = Optional.empty();
  Optional<String> exportFailure = Optional.empty();
  Optional<SavedSession> last = Optional.empty();
  private Consumer<SessionState> listener = state -> {};

  Window() {
    model =
        new WindowModel(
            new WindowPorts(
                new Session(),
                new Shelf(),
                this::export,
                this::film,
                new Kept(),
                this::after,
                new Answers(),
                trials,
                Runnable::run,
                Runnable::run,
                WORDS,
                machine));
  }

  private Films.Making film(
      FilmOrder order,
      Path out,
      SessionState session,
      WindowState window,
      Films.Listener listener) {
    filmed.add(order);
    filming = Optional.of(listener);
    return () -> asked.add("cancel the film");
  }

  /** A window that shows this. */
  static Window of(SessionState state) {
    var window = new Window();
    window.tell(state);
    return window;
  }

  static WindowState state(SessionState state) {
    return of(state).state();
  }

  Window tell(SessionState state) {
    listener.accept(state);
    return this;
  }

  WindowState state() {
    return model.state().orElseThrow();
  }

  CommandState command(Command command) {
    return state().command(command);
  }

  /** Lets the oldest task that waits happen. */
  void passTime() {
    waiting.remove(0).task.run();
  }

  private Optional<String> export(
      Exports.Target target, SessionState session, Marks marks, WindowState window) {
    asked.add("export " + session.position() + " steps to " + target.file());
    exported = Optional.of(session);
    return exportFailure;
  }

  private Scheduler.Cancel after(long millis, Runnable task) {
    var entry = new Waiting(millis, task);
    waiting.add(entry);
    return () -> waiting.remove(entry);
  }

  /** A task that waits for its time. */
  record Waiting(long millis, Runnable task) {}

  private final class Session implements SessionPort {
    @Override
    public void open(Lesson lesson) {
      asked.add("open " + lesson.title());
    }

    @Override
    public void restore(SavedSession saved) {
      asked.add("restore " + saved.lesson().title());
    }

    @Override
    public void next() {
      asked.add("next");
    }

    @Override
    public void back() {
      asked.add("back");
    }

    @Override
    public void goTo(int position) {
      asked.add("go to " + position);
    }

    @Override
    public void toStart() {
      asked.add("to start");
    }

    @Override
    public void returnToLesson() {
      asked.add("return");
    }

    @Override
    public void switchTo(int branch) {
      asked.add("switch to " + branch);
    }

    @Override
    public void addBranch(String name, List<LessonStep> steps) {
      asked.add("add " + name + " with " + steps.size());
    }

    @Override
    public void nameBranch(int branch, String name) {
      asked.add("name " + branch + " " + name);
    }

    @Override
    public void dropBranch(int branch) {
      asked.add("drop " + branch);
    }

    @Override
    public void revise(Revision other) {
      asked.add("revise " + other);
    }

    @Override
    public void perform(Step step) {
      performed.add(step);
    }

    @Override
    public void onChange(Consumer<SessionState> told) {
      listener = told;
    }
  }

  private final class Shelf implements Lessons {
    @Override
    public List<Title> bundled() {
      return TITLES;
    }

    @Override
    public Lesson open(String number) {
      return Stages.lesson();
    }

    @Override
    public Lesson freePlay() {
      return Stages.freePlay().lesson();
    }

    @Override
    public Optional<SavedSession> lastFreePlay() {
      return last;
    }

    @Override
    public void keep(SavedSession freePlay, boolean another) {}

    @Override
    public Reading read(Path file) {
      return reading;
    }

    @Override
    public Optional<String> write(Path file, SavedSession session) {
      asked.add(
          "write "
              + file
              + " with "
              + session.branches().all().size()
              + " branches and "
              + session.marks().all().size()
              + " marks");
      return Optional.empty();
    }

    @Override
    public Optional<String> write(Path file, Lesson lesson) {
      asked.add("write " + file + " with " + lesson.steps().size());
      return Optional.empty();
    }
  }

  private final class Kept implements Preferences {
    @Override
    public Preferences.Kept load() {
      return kept == null ? Preferences.Kept.defaults() : kept;
    }

    @Override
    public void keep(Preferences.Kept values) {
      kept = values;
    }
  }

  private final class Answers implements Dialogs {
    @Override
    public Optional<Path> fileToOpen() {
      return chosen;
    }

    @Override
    public Optional<Path> fileToSave(String title, String name) {
      asked.add("save as " + name);
      return chosen;
    }

    @Override
    public Optional<Exports.Target> fileToExport(String name) {
      asked.add("export as " + name);
      return chosen.map(file -> new Exports.Target(exportForm, file, 1280, 800));
    }

    @Override
    public Optional<Path> fileForFilm(String name, FilmOrder.Form form) {
      asked.add("film as " + name + " " + form);
      return chosen;
    }

    @Override
    public void showFilmDesk(FilmDesk shown) {
      desk = Optional.of(shown);
    }

    @Override
    public boolean confirm(String title, String question) {
      asked.add(title + ": " + question);
      return confirms;
    }

    @Override
    public Optional<StepForm> fill(StepForm shown) {
      form = Optional.of(shown);
      return Optional.of(filling.apply(shown));
    }

    @Override
    public void showPalette(Palette shown) {
      palette = Optional.of(shown);
    }

    @Override
    public void copy(String text) {
      copied = text;
    }

    @Override
    public void showDiagram() {
      asked.add("show the diagram");
    }

    @Override
    public void focusFilter() {
      asked.add("focus the filter");
    }

    @Override
    public void showBranches(BranchComparison shown) {
      comparison = Optional.of(shown);
    }

    @Override
    public void showLessons(LessonPicker shown) {
      picker = Optional.of(shown);
    }

    @Override
    public void showLaboratory(PolicyLaboratory shown) {
      laboratory = Optional.of(shown);
    }

    @Override
    public Optional<Path> fileForTable(String name) {
      asked.add("save table as " + name);
      return chosen;
    }

    @Override
    public void resetLayout() {
      asked.add("reset layout");
    }

    @Override
    public Optional<String> ask(String title, String question, String text) {
      asked.add(title + ": " + question + " " + text);
      return answer;
    }

    @Override
    public Optional<LessonDraft> revise(LessonDraft now) {
      draft = Optional.of(now);
      return revised;
    }

    @Override
    public void showKeys(String title, List<KeyLine> keys) {
      shownKeys = keys;
    }

    @Override
    public void exit() {
      asked.add("exit");
    }
  }
}
