package syncduel.app;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.swing.edt.GuiActionRunner;
import syncduel.lesson.Lesson;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;
import syncduel.ui.window.Desktop;
import syncduel.ui.window.MainWindow;
import syncduel.ui.window.WindowPlace;
import syncduel.view.Dialogs;
import syncduel.view.Films;
import syncduel.view.Messages;
import syncduel.view.Platform;
import syncduel.view.Preferences;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;
import syncduel.view.WindowState;

/**
 * The real window before a real session and stage, wired as the program does, without its files.
 */
final class RunningProgram implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;
  private static final Messages WORDS = new Messages(Locale.ENGLISH);

  private final ExecutorService stageThread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "stage"));
  private final LessonShelf shelf = new LessonShelf(Optional.empty());
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final LateSession session = new LateSession(stageThread);
  private final SideStages trials = new SideStages();
  private final CompletableFuture<Session> real;
  private final MainWindow window;
  private Optional<WindowState> shown = Optional.empty();

  private RunningProgram(Function<LessonShelf, Lesson> lesson) {
    Lesson first = lesson.apply(shelf);
    real =
        CompletableFuture.supplyAsync(
            () -> new Session(Stage.open(), stageThread, first), stageThread);
    real.thenAccept(session::arrived);
    window = GuiActionRunner.execute(this::build);
  }

  /** Begins with free play. */
  static RunningProgram withFreePlay() {
    return new RunningProgram(LessonShelf::freePlay);
  }

  /** Begins with the bundled lesson of that number. */
  static RunningProgram withLesson(String number) {
    return new RunningProgram(shelf -> shelf.open(number));
  }

  /** Begins with that lesson. */
  static RunningProgram with(Lesson lesson) {
    return new RunningProgram(shelf -> lesson);
  }

  private MainWindow build() {
    return new MainWindow(
        Preferences.Kept.defaults().withReducedMotion(true),
        WORDS,
        dialogs -> listenedTo(new WindowModel(ports(dialogs))),
        new NoPlace(),
        () -> {});
  }

  private WindowModel listenedTo(WindowModel model) {
    model.onChange(this::show);
    return model;
  }

  private WindowPorts ports(Dialogs dialogs) {
    return new WindowPorts(
        session,
        shelf,
        (target, state, marks, shown) -> Optional.empty(),
        Films.none(),
        new KeptHere(),
        Desktop.scheduler(),
        dialogs,
        trials,
        Desktop.eventThread(),
        Runnable::run,
        WORDS,
        Platform.still());
  }

  MainWindow window() {
    return window;
  }

  /** Waits until so many steps have been played and the window shows it; returns what it shows. */
  WindowState after(int steps) {
    return when(state -> !state.busy() && state.lessonBar().position() == steps);
  }

  /** Waits until the window shows a state like this. */
  WindowState when(Predicate<WindowState> wanted) {
    lock.lock();
    try {
      long nanos = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (shown.filter(wanted).isEmpty()) {
        if (nanos <= 0) {
          throw new AssertionError("The window never came so far; it shows " + shown);
        }
        nanos = news.awaitNanos(nanos);
      }
      return shown.get();
    } catch (InterruptedException e) {
      throw new AssertionError("Interrupted while waiting for the window", e);
    } finally {
      lock.unlock();
    }
  }

  /** The session as it stands, without the port and the measured times. */
  SessionState sessionNow() {
    return real.thenApplyAsync(Session::state, stageThread).join().reproducible();
  }

  private void show(WindowState state) {
    lock.lock();
    try {
      shown = Optional.of(state);
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Ends world and threads; the window is closed by the desktop. */
  @Override
  public void close() {
    session.close();
    stageThread.shutdown();
    try {
      if (!stageThread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("The stage did not end");
      }
    } catch (InterruptedException e) {
      throw new AssertionError("Interrupted while the stage ended", e);
    }
  }

  private static final class NoPlace implements WindowPlace.Memory {
    @Override
    public Optional<WindowPlace> load() {
      return Optional.empty();
    }

    @Override
    public void keep(WindowPlace place) {}
  }

  private static final class KeptHere implements Preferences {
    private Kept kept = Kept.defaults().withReducedMotion(true);

    @Override
    public Kept load() {
      return kept;
    }

    @Override
    public void keep(Kept values) {
      kept = values;
    }
  }
}
