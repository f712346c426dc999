package syncduel.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;
import syncduel.view.Command;
import syncduel.view.Dialogs;
import syncduel.view.Exports;
import syncduel.view.Language;
import syncduel.view.Lessons;
import syncduel.view.Messages;
import syncduel.view.Preferences;
import syncduel.view.SessionPort;
import syncduel.view.TutorialStates;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;
import syncduel.view.WindowState;

/** The window in all situations that look different, from real lessons, in one language. */
final class WindowStatesToTry {
  private final Language language;
  private final Map<String, WindowState> states = new LinkedHashMap<>();

  private WindowStatesToTry(Language language) {
    this.language = language;
  }

  /** By name, in the order in which one would meet them. */
  static Map<String, WindowState> in(Language language) {
    var all = new WindowStatesToTry(language);
    all.play("01-two-edits-of-one-row", 0);
    all.play("01-two-edits-of-one-row", 6);
    all.play("01-two-edits-of-one-row", 6, Command.CHOOSE_MERGE);
    all.play("01-two-edits-of-one-row", 9, Command.HISTORY_LEFT, Command.HISTORY_RIGHT);
    all.play("08-the-third-writer", 6);
    all.play("07b-three-ways-to-fail-the-network", 20);
    for (int step = 1; step <= 4; step++) {
      all.play("05-the-lost-acknowledgement", step);
    }
    all.play("17-closed-in-a-hurry", 4);
    all.play("03-edit-first-delete-second", 20);
    all.freePlay();
    return all.states;
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
    var kept = Preferences.Kept.defaults().withLanguage(language).withLesson(number);
    return new WindowPorts(
        silent(SessionPort.class, "onChange", listener -> tell(listener, session)),
        new Shelf(),
        silent(Exports.class, "", ignored -> {}),
        new Fixed(kept),
        (millis, task) -> () -> {},
        silent(Dialogs.class, "", ignored -> {}),
        Runnable::run,
        Runnable::run,
        new Messages(Locale.ENGLISH));
  }

  @SuppressWarnings("unchecked")
  private static void tell(Object listener, SessionState session) {
    ((Consumer<SessionState>) listener).accept(session);
  }

  /** Answers nothing to everything, but for one method that takes one value. */
  private static <T> T silent(Class<T> port, String method, Consumer<Object> does) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, called, values) -> {
              if (called.getName().equals(method)) {
                does.accept(values[0]);
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
        titles.add(new Title(String.valueOf(number), "A lesson with a usual title", "An aim."));
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
    public Optional<Lesson> lastFreePlay() {
      return Optional.of(TutorialStates.lesson());
    }

    @Override
    public Reading read(Path file) {
      return Reading.failed("not here");
    }

    @Override
    public Optional<String> write(Path file, Lesson lesson) {
      return Optional.empty();
    }
  }
}
