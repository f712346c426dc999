package syncduel.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonReader;
import syncduel.lesson.SavedSession;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.stage.ClientAction;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.trace.Party;
import syncduel.view.BranchComparison;
import syncduel.view.Command;
import syncduel.view.Dialogs;
import syncduel.view.Exports;
import syncduel.view.FilmDesk;
import syncduel.view.Films;
import syncduel.view.LaboratoryState;
import syncduel.view.Language;
import syncduel.view.LessonDraft;
import syncduel.view.LessonPicker;
import syncduel.view.Lessons;
import syncduel.view.Messages;
import syncduel.view.Palette;
import syncduel.view.Platform;
import syncduel.view.PolicyLaboratory;
import syncduel.view.Preferences;
import syncduel.view.SessionPort;
import syncduel.view.SideStage;
import syncduel.view.StepForm;
import syncduel.view.TutorialStates;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;
import syncduel.view.WindowState;

/** The window in all situations that look different, from real lessons, in one language. */
final class WindowStatesToTry {
  private static final Map<Language, Map<String, WindowState>> MADE = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, WindowState> states = new LinkedHashMap<>();

  private WindowStatesToTry(Language language) {
    this.language = language;
  }

  /** By name, in the order in which one would meet them; made once for all tests of a process. */
  static Map<String, WindowState> in(Language language) {
    return MADE.computeIfAbsent(language, WindowStatesToTry::made);
  }

  private static Map<String, WindowState> made(Language language) {
    var all = new WindowStatesToTry(language);
    all.play("01-two-edits-of-one-row", 0);
    all.play("01-two-edits-of-one-row", 6);
    all.play("01-two-edits-of-one-row", 6, Command.CHOOSE_MERGE);
    all.play("01-two-edits-of-one-row", 9, Command.HISTORY_LEFT, Command.HISTORY_RIGHT);
    all.play("08-the-third-writer", 6);
    all.play("08-the-third-writer", 6, Command.NEXT);
    all.play("14-the-filter-trap", 20);
    all.play("15-purge", 6);
    all.play("07b-three-ways-to-fail-the-network", 20);
    for (int step = 1; step <= 4; step++) {
      all.play("05-the-lost-acknowledgement", step);
    }
    all.play("17-closed-in-a-hurry", 4);
    all.play("03-edit-first-delete-second", 20);
    all.look("a filter", model -> model.log().filter("method:PATCH status:4xx", 23));
    all.look("a filter that cannot be read", model -> model.log().filter("methd:PATCH", 11));
    all.look("a filter that leaves nothing", model -> model.log().filter("status:500", 10));
    all.look("a hidden selection", WindowStatesToTry::hideSelection);
    all.look("a pinned event with a comment", WindowStatesToTry::pin);
    all.look("the diagram as text", model -> model.run(Command.DIAGRAM_TEXT));
    all.look("a larger diagram with a selection", WindowStatesToTry::magnify);
    all.look("a paused log", model -> model.log().follow(false));
    all.freePlay();
    return Collections.unmodifiableMap(all.states);
  }

  /** Every step of every bundled lesson at which a card is open. */
  static Map<String, WindowState> cards(Language language) throws IOException {
    var all = new WindowStatesToTry(language);
    try (Stream<Path> files = Files.list(Path.of("demo-data/lessons"))) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\d.*")).sorted().toList()) {
        all.cards(file);
      }
    }
    return all.states;
  }

  private void cards(Path file) throws IOException {
    try (Stage stage = Stage.open()) {
      Lesson lesson = new LessonReader().read(file);
      var session = new Session(stage, Runnable::run, lesson);
      for (int step = 1; step <= lesson.steps().size(); step++) {
        session.goTo(step);
        var model = new WindowModel(ports(session.state().reproducible(), Optional.of("1")));
        WindowState state = model.state().orElseThrow();
        if (state.left().card().isPresent() || state.right().card().isPresent()) {
          states.put(file.getFileName() + " after " + step, state);
        }
      }
    }
  }

  /** What palette, sheet of keys and the large dialogs show. */
  record Sheets(
      Palette palette,
      List<Dialogs.KeyLine> keys,
      LessonPicker lessons,
      LaboratoryState laboratory,
      BranchComparison branches,
      LessonDraft draft,
      FilmDesk films,
      List<StepForm> forms) {}

  /** Those of lesson 1 after all of its steps. */
  @SuppressWarnings("unchecked")
  static Sheets sheets(Language language) {
    var told = new LinkedHashMap<String, Object[]>();
    var all = new WindowStatesToTry(language);
    var model = new WindowModel(all.ports(TutorialStates.session(6), Optional.of("1"), told::put));
    model.run(Command.PALETTE);
    model.run(Command.SHORTCUTS);
    model.run(Command.LESSONS);
    model.run(Command.LABORATORY);
    model.run(Command.RECORD);
    var laboratory = (PolicyLaboratory) told.get("showLaboratory")[0];
    laboratory.play();
    model.run(Command.REVISE);
    return new Sheets(
        (Palette) told.get("showPalette")[0],
        (List<Dialogs.KeyLine>) told.get("showKeys")[1],
        (LessonPicker) told.get("showLessons")[0],
        laboratory.state(),
        all.branches(),
        (LessonDraft) told.get("revise")[0],
        (FilmDesk) told.get("showFilmDesk")[0],
        forms(model, told));
  }

  /** All four; of two something is wrong. */
  private static List<StepForm> forms(WindowModel model, Map<String, Object[]> told) {
    List<StepForm> forms = new ArrayList<>();
    for (Command command :
        List.of(
            Command.PULL_WITH_LEFT,
            Command.PURGE_WITH_RIGHT,
            Command.FAULT_WITH_LEFT,
            Command.HOLD_WITH_RIGHT)) {
      model.run(command);
      StepForm form = (StepForm) told.get("fill")[0];
      forms.add(
          switch (command) {
            case FAULT_WITH_LEFT ->
                form.with(StepForm.Field.FAULT, "error").with(StepForm.Field.STATUS, "7");
            case PULL_WITH_LEFT -> form.with(StepForm.Field.QUERY_ID, "named");
            default -> form;
          });
    }
    return forms;
  }

  /** Lesson 1 beside a branch in which the server's row was used. */
  private BranchComparison branches() {
    var told = new LinkedHashMap<String, Object[]>();
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, TutorialStates.lesson());
      session.goTo(6);
      session.perform(
          new Step.AtClient(Party.RIGHT, new ClientAction.Resolve(Choice.SERVER, Fields.none())));
      var model = new WindowModel(ports(session.state(), Optional.of("1"), told::put));
      model.run(Command.COMPARE_BRANCHES);
    }
    var comparison = (BranchComparison) told.get("showBranches")[0];
    comparison.play();
    return comparison;
  }

  private static void hideSelection(WindowModel model) {
    model.log().selectExchange(5);
    model.log().filter("method:GET -body:quickstart", 0);
    model.run(Command.LOG_BODIES);
    model.run(Command.LOG_ONLY_STEP);
  }

  private static void pin(WindowModel model) {
    model.log().selectExchange(5);
    model.run(Command.LOG_PIN);
    model.run(Command.LOG_COMMENT);
    model.log().clearSelection();
  }

  private static void magnify(WindowModel model) {
    model.log().selectRow(new syncduel.model.RowId("q1"));
    model.run(Command.DIAGRAM_LARGER);
    model.run(Command.DIAGRAM_LARGER);
  }

  private void look(String name, Consumer<WindowModel> then) {
    var model = new WindowModel(ports(TutorialStates.session(6), Optional.of("1")));
    then.accept(model);
    states.put(name, model.state().orElseThrow());
  }

  private void freePlay() {
    Lesson lesson = TutorialStates.lesson().withSteps(List.of());
    states.put("an empty free play", state(lesson, 0, Optional.empty()));
  }

  private void play(String file, int step, Command... then) {
    try {
      Lesson lesson = new LessonReader().read(Path.of("demo-data/lessons", file + ".json"));
      int position = Math.min(step, lesson.steps().size());
      String name = file + " after " + position + (then.length == 0 ? "" : " " + List.of(then));
      states.put(name, state(lesson, position, Optional.of(file.substring(1, 2)), then));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WindowState state(Lesson lesson, int position, Optional<String> number, Command... then) {
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, lesson);
      session.goTo(position);
      var model = new WindowModel(ports(session.state().reproducible(), number));
      for (Command command : then) {
        model.run(command);
      }
      return model.state().orElseThrow();
    }
  }

  private WindowPorts ports(SessionState session, Optional<String> number) {
    return ports(session, number, (method, values) -> {});
  }

  private WindowPorts ports(
      SessionState session, Optional<String> number, BiConsumer<String, Object[]> asked) {
    var kept = Preferences.Kept.defaults().withLanguage(language).withLesson(number);
    return new WindowPorts(
        silent(SessionPort.class, (method, values) -> tell(method, values, session)),
        new Shelf(),
        silent(Exports.class, (method, values) -> {}),
        Films.none(),
        new Fixed(kept),
        (millis, task) -> () -> {},
        silent(Dialogs.class, asked),
        new SideStage(),
        Runnable::run,
        Runnable::run,
        new Messages(Locale.ENGLISH),
        Platform.still());
  }

  @SuppressWarnings("unchecked")
  private static void tell(String method, Object[] values, SessionState session) {
    if (method.equals("onChange")) {
      ((Consumer<SessionState>) values[0]).accept(session);
    }
  }

  /** Answers nothing to everything that it is asked. */
  private static <T> T silent(Class<T> port, BiConsumer<String, Object[]> asked) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, called, values) -> {
              asked.accept(called.getName(), values);
              if (called.getName().equals("ask")) {
                return Optional.of("why is this one fine?");
              }
              if (called.getReturnType() == Optional.class) {
                return Optional.empty();
              }
              return called.getReturnType() == boolean.class ? false : null;
            }));
  }

  private record Fixed(Kept kept) implements Preferences {
    @Override
    public Kept load() {
      return kept;
    }

    @Override
    public void keep(Kept values) {}
  }

  private static final class Shelf implements Lessons {
    @Override
    public List<Title> bundled() {
      var titles = new ArrayList<Title>();
      for (int number = 1; number <= 17; number++) {
        titles.add(new Title(String.valueOf(number), "A lesson with a usual title", "An aim.", 9));
      }
      return titles;
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
      return Optional.of(SavedSession.freePlay(TutorialStates.lesson()));
    }

    @Override
    public void keep(SavedSession freePlay, boolean another) {}

    @Override
    public Reading read(Path file) {
      return Reading.failed("not here");
    }

    @Override
    public Optional<String> write(Path file, SavedSession session) {
      return Optional.empty();
    }

    @Override
    public Optional<String> write(Path file, Lesson lesson) {
      return Optional.empty();
    }
  }
}
