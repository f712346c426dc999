package syncduel.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import syncduel.lesson.Lesson;
import syncduel.lesson.OpenedFile;
import syncduel.lesson.SavedSession;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.stage.WorldFailedException;
import syncduel.ui.window.Desktop;
import syncduel.ui.window.MainWindow;
import syncduel.ui.window.WindowPlace;
import syncduel.view.Dialogs;
import syncduel.view.Messages;
import syncduel.view.Preferences;
import syncduel.view.Theme;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;

/**
 * The program with its window, wired by hand.
 *
 * <p>Three threads share the work: the event thread paints, the stage's thread plays, one more
 * reads and writes files. The window is shown first; the world is built beside it.
 */
final class Program {
  private static final long PATIENCE_SECONDS = 10;

  private final PrintWriter err;
  private final boolean visiting;
  private final ExecutorService stageThread = thread("stage");
  private final ExecutorService files = thread("files");
  private final SideStages trials = new SideStages();
  private final Messages words = new Messages(Locale.getDefault());
  private final LessonShelf shelf;
  private final LateSession session;
  private final Settings settings;
  private final Machine machine = new Machine(DesktopColours.ofThisMachine());

  // Owned by the event thread.
  private Optional<MainWindow> window = Optional.empty();

  /**
   * @param visiting whether the clients play at somebody else's server; free play there is neither
   *     kept nor offered again, because its rows are at that server
   */
  Program(Home home, PrintWriter err, boolean visiting) {
    this.err = err;
    this.visiting = visiting;
    this.settings = new Settings(home.settings(), files, this::complain);
    var freePlay = new FreePlayFile(home.freePlay(), files, this::complain);
    this.shelf = new LessonShelf(visiting ? Optional.empty() : Optional.of(freePlay));
    this.session = new LateSession(stageThread);
  }

  /** Opens the window and builds the world beside it; returns at once. */
  void open(Optional<OpenedFile> file, Supplier<Stage> stage) {
    var preferences = new KeptPreferences(settings, Desktop.prefersReducedMotion());
    Preferences.Kept kept = preferences.load();
    FirstLesson first =
        FirstLesson.of(file.map(OpenedFile::lesson), kept.lesson(), shelf, visiting);
    if (!first.number().equals(kept.lesson())) {
      preferences.keep(kept.withLesson(first.number()));
    }
    stageThread.execute(() -> buildWorld(first.lesson(), stage));
    if (kept.theme() == Theme.SYSTEM) {
      machine.prefersDark();
    }
    Optional<SavedSession> saved = file.flatMap(OpenedFile::session);
    Desktop.eventThread().execute(() -> showWindow(preferences, saved));
  }

  private void showWindow(KeptPreferences preferences, Optional<SavedSession> saved) {
    Desktop.paintTitleBars();
    Preferences.Kept kept = preferences.load();
    var opened =
        new MainWindow(
            kept.withTheme(kept.theme().on(machine.preferredDark())),
            words,
            dialogs -> model(ports(preferences, dialogs), saved),
            new KeptPlace(settings),
            this::exit);
    window = Optional.of(opened);
    opened.open();
  }

  /** Waits for the event thread. */
  private Optional<WindowPlace> arranged() {
    return CompletableFuture.supplyAsync(() -> window.map(MainWindow::place), Desktop.eventThread())
        .join();
  }

  private static WindowModel model(WindowPorts ports, Optional<SavedSession> saved) {
    var model = new WindowModel(ports);
    saved.ifPresent(model::restore);
    return model;
  }

  private WindowPorts ports(KeptPreferences preferences, Dialogs dialogs) {
    return new WindowPorts(
        session,
        shelf,
        new ProgramExports(words, this::arranged),
        new FilmProcesses(),
        preferences,
        Desktop.scheduler(),
        dialogs,
        trials,
        Desktop.eventThread(),
        files,
        words,
        machine);
  }

  private void buildWorld(Lesson first, Supplier<Stage> stage) {
    try {
      session.arrived(new Session(stage.get(), stageThread, first));
    } catch (WorldFailedException e) {
      complain(e.getMessage());
      System.exit(2);
    } catch (RuntimeException e) {
      complain(Failures.defect(e));
      System.exit(2);
    }
  }

  /**
   * Ends the world, has the event thread keep what was played last, and waits for files that are
   * being written; beside the event thread.
   */
  private void exit() {
    session.close();
    trials.close();
    var end =
        new Thread(
            () -> {
              finish(stageThread);
              CompletableFuture.runAsync(() -> {}, Desktop.eventThread()).join();
              finish(files);
              System.exit(0);
            },
            "exit");
    end.start();
  }

  private void finish(ExecutorService thread) {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        complain("Something did not end within " + PATIENCE_SECONDS + " s.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void complain(String sentence) {
    err.println("sync-duel: " + sentence);
    err.flush();
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(task -> new Thread(task, name));
  }
}
