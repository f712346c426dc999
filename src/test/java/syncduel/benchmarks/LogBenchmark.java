package syncduel.benchmarks;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import syncduel.lesson.SessionState;
import syncduel.ui.theme.Fonts;
import syncduel.ui.theme.Theme;
import syncduel.ui.window.MainPanel;
import syncduel.ui.window.Painted;
import syncduel.ui.window.WindowActions;
import syncduel.view.Dialogs;
import syncduel.view.Exports;
import syncduel.view.Lessons;
import syncduel.view.Messages;
import syncduel.view.Preferences;
import syncduel.view.SessionPort;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;
import syncduel.view.WindowState;

/**
 * Prints how long frames of the window take while a log of 100,000 lines is scrolled, grows and is
 * filtered: worst and median, after warming, and which part of a frame takes how long. A frame is
 * all that is done on the event thread from what a person or the session did to the painted
 * picture; as in a window, only what asked for it is laid out and painted.
 */
public final class LogBenchmark {
  private static final int LINES = 100_000;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 768;
  private static final int WARMING = 300;
  private static final int FRAMES = 200;
  private static final int ROUNDS = 4;
  private static final String[] FILTERS = {
    "method:PATCH status:4xx", "client:tablet", "\"in the queue\"", "step:3-6 -is:local", "row:q1"
  };

  private final LongRun run = LongRun.play();
  private final ExecutorService files = Executors.newSingleThreadExecutor();
  private final Kind scrolling = new Kind("scrolling");
  private final Kind appending = new Kind("appending");
  private final Kind typing = new Kind("filtering, as one types");
  private final Kind coming = new Kind("filtering, as hits come");
  private SessionState session = run.withLines(LINES);
  private Consumer<SessionState> told;
  private WindowModel model;
  private MainPanel main;
  private Painted painted;
  private Kind frames = scrolling;
  private Optional<WindowState> made = Optional.empty();

  /**
   * Frames of one kind, and those after them that show timeline, log and diagram of the same state.
   */
  private record Kind(Frames first, Frames second) {
    Kind(String name) {
      this(new Frames(name), new Frames(name + ", the frame after it"));
    }

    void forget() {
      first.forget();
      second.forget();
    }

    void print() {
      first.print();
      second.print();
    }
  }

  private LogBenchmark() {}

  /** Measures; needs no display. */
  public static void main(String[] args) throws Exception {
    Fonts.prepare();
    var benchmark = new LogBenchmark();
    onEventThread(benchmark::open);
    System.out.printf("%,d lines, frames in milliseconds%n", LINES);
    benchmark.measure(benchmark.scrolling, () -> {}, benchmark::scroll);
    benchmark.measure(benchmark.appending, benchmark::goOn, number -> benchmark.append());
    benchmark.filter();
    benchmark.files.shutdown();
    System.exit(0);
  }

  private static void onEventThread(Runnable work) throws Exception {
    SwingUtilities.invokeAndWait(work);
  }

  private void open() {
    Theme.LIGHT.install(100);
    model = new WindowModel(ports());
    main = new MainPanel(answering(WindowActions.class), new Messages(Locale.ENGLISH));
    main.setSize(WIDTH, HEIGHT);
    main.addNotify();
    painted = Painted.of(main);
    paintWhatScrolls(main);
    model.onChange(state -> made = Optional.of(state));
    frame(() -> told.accept(session));
    scrolling.forget();
  }

  private void measure(Kind kind, Runnable before, IntConsumer frame) throws Exception {
    frames = kind;
    for (int i = 0; i < WARMING + FRAMES; i++) {
      int number = i;
      before.run();
      onEventThread(() -> frame.accept(number));
      if (i == WARMING - 1) {
        kind.forget();
      }
    }
    kind.print();
  }

  /** From what happened to the pictures; a state that was made is shown in two of them. */
  private void frame(Runnable happens) {
    frames.first().time(Frames.Part.STATE, happens);
    frames.first().time(Frames.Part.SHOW, () -> made.ifPresent(main::showFirst));
    picture(frames.first());
    if (made.isPresent()) {
      frames.second().time(Frames.Part.SHOW, main::showRest);
      picture(frames.second());
    }
    made = Optional.empty();
  }

  private void picture(Frames of) {
    of.time(Frames.Part.LAYOUT, painted::layOut);
    of.time(Frames.Part.PAINT, painted::paint);
    of.end();
  }

  /** A turn of the wheel, and now and then a pull at the scroll bar. */
  private void scroll(int number) {
    JTable table = (JTable) named(main, "log");
    JViewport viewport = (JViewport) table.getParent();
    int room = table.getHeight() - viewport.getHeight();
    int y =
        number % 10 == 0
            ? (int) ((long) room * (number % 97) / 97)
            : viewport.getViewPosition().y + 72;
    frame(() -> viewport.setViewPosition(new Point(0, Math.min(y, room))));
  }

  /** What the stage does on its own thread. */
  private void goOn() {
    session = run.oneRoundMore(session);
  }

  private void append() {
    frame(() -> told.accept(session));
  }

  /** Each frame while one types and while the search comes back. */
  private void filter() throws Exception {
    var searching = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String text : FILTERS) {
        frames = typing;
        for (int typed = 1; typed <= text.length(); typed++) {
          String now = text.substring(0, typed);
          onEventThread(() -> frame(() -> model.log().filter(now, now.length())));
        }
        Stopwatch watch = Stopwatch.start();
        awaitHits();
        searching.add(watch.stop(0).milliseconds());
      }
      if (round == ROUNDS / 2 - 1) {
        typing.forget();
        coming.forget();
      }
    }
    typing.print();
    coming.print();
    System.out.printf(
        "until the hits are there: worst %.0f%n",
        searching.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
  }

  /** What the search found is handed to the event thread, which then makes a state of it. */
  private void awaitHits() throws Exception {
    frames = coming;
    var done = new CountDownLatch(1);
    files.execute(done::countDown);
    done.await();
    onEventThread(() -> {});
  }

  /** All of it; a window moves the picture of what stays in view. */
  private static void paintWhatScrolls(Container container) {
    for (Component child : container.getComponents()) {
      if (child instanceof JViewport viewport) {
        viewport.setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
      }
      if (child instanceof Container inner) {
        paintWhatScrolls(inner);
      }
    }
  }

  private static Component named(Container container, String name) {
    for (Component child : container.getComponents()) {
      if (name.equals(child.getName())) {
        return child;
      }
      Component found = child instanceof Container inner ? named(inner, name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked")
  private WindowPorts ports() {
    SessionPort port = answering(SessionPort.class, heard -> told = (Consumer<SessionState>) heard);
    return new WindowPorts(
        port,
        answering(Lessons.class),
        answering(Exports.class),
        answering(Preferences.class),
        (millis, task) -> () -> {},
        answering(Dialogs.class),
        task -> {
          if (SwingUtilities.isEventDispatchThread()) {
            task.run();
          } else {
            SwingUtilities.invokeLater(() -> frame(task));
          }
        },
        files,
        new Messages(Locale.ENGLISH));
  }

  private static <T> T answering(Class<T> port) {
    return answering(port, heard -> {});
  }

  /** Answers nothing; who listens is told. */
  private static <T> T answering(Class<T> port, Consumer<Object> listens) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, called, values) -> {
              if (called.getName().equals("onChange")) {
                listens.accept(values[0]);
              }
              if (called.getReturnType() == Preferences.Kept.class) {
                return Preferences.Kept.defaults().withReducedMotion(true);
              }
              if (called.getReturnType() == Optional.class) {
                return Optional.empty();
              }
              if (called.getReturnType() == List.class) {
                return List.of();
              }
              if (called.getReturnType().isInterface()) {
                return answering(called.getReturnType());
              }
              return called.getReturnType() == boolean.class ? false : null;
            }));
  }
}
