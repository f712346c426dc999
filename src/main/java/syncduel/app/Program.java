package syncduel.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import syncduel.lesson.Lesson;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.stage.WorldFailedException;
import syncduel.ui.window.Desktop;
import syncduel.ui.window.MainWindow;
import syncduel.view.Dialogs;
import syncduel.view.Messages;
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
  private final ExecutorService stageThread = thread("stage");
  private final ExecutorService files = thread("files");
  private final Messages words = new Messages(Locale.ENGLISH);
  private final LessonShelf shelf;
  private final LateSession session;
  private final Settings settings;

  Program(Home home, PrintWriter err) {
    this.err = err;
    this.settings = new Settings(home.settings(), files, this::complain);
    var freePlay = new FreePlayFile(home.freePlay(), files, this::complain);
    this.shelf = new LessonShelf(freePlay.read());
    this.session = new LateSession(stageThread, freePlay::heard);
  }

  /** Opens the window and builds the world beside it; returns at once. */
  void open(Optional<Lesson> lesson) {
    stageThread.execute(() -> buildWorld(lesson.orElseGet(shelf::freePlay)));
    Desktop.eventThread().execute(this::showWindow);
  }

  private void showWindow() {
    Desktop.paintTitleBars();
    var preferences = new KeptPreferences(settings);
    var window =
        new MainWindow(
            preferences.load(),
            words,
            dialogs -> new WindowModel(ports(preferences, dialogs)),
            new KeptPlace(settings),
            this::exit);
    window.open();
  }

  private WindowPorts ports(KeptPreferences preferences, Dialogs dialogs) {
    return new WindowPorts(
        session,
        shelf,
        preferences,
        Desktop.scheduler(),
        dialogs,
        Desktop.eventThread(),
        files,
        words);
  }

  private void buildWorld(Lesson first) {
    try {
      session.arrived(new Session(Stage.open(), stageThread, first));
    } catch (WorldFailedException e) {
      complain(e.getMessage());
      System.exit(2);
    }
  }

  /** Ends the world and waits for files that are being written, beside the event thread. */
  private void exit() {
    session.close();
    var end =
        new Thread(
            () -> {
              finish(stageThread);
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
