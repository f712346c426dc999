package syncduel.benchmarks;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
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
import java.util.function.ToDoubleFunction;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import syncduel.lesson.SessionState;
import syncduel.ui.theme.Fonts;
import syncduel.ui.theme.Theme;
import syncduel.ui.window.MainPanel;
import syncduel.ui.window.WindowActions;
import syncduel.view.Dialogs;
import syncduel.view.Exports;
import syncduel.view.Lessons;
import syncduel.view.Messages;
import syncduel.view.Preferences;
import syncduel.view.SessionPort;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;

/**
 * Prints how long frames of the window take while a log of 100,000 lines is scrolled, grows and is
 * filtered: worst and median, after warming. A frame is all that is done on the event thread from
 * what a person or the session did to the painted picture; scrolling paints the rows only, all else
 * the whole window.
 */
public final class LogBenchmark {
  private static final int LINES = 100_000;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 768;
  private static final int WARMING = 100;
  private static final int FRAMES = 200;
  private static final String[] FILTERS = {
    "method:PATCH status:4xx", "client:tablet", "\"in the queue\"", "step:3-6 -is:local", "row:q1"
  };

  private final LongRun run = LongRun.play();
  private final ExecutorService files = Executors.newSingleThreadExecutor();
  private final BufferedImage picture =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private SessionState session = run.withLines(LINES);
  private Consumer<SessionState> told;
  private WindowModel model;
  private MainPanel main;

  private LogBenchmark() {}

  /** Measures; needs no display. */
  public static void main(String[] args) throws Exception {
    Fonts.prepare();
    var benchmark = new LogBenchmark();
    onEventThread(benchmark::open);
    System.out.printf("%,d lines, frames in milliseconds%n", LINES);
    benchmark.measure("scrolling", () -> {}, benchmark::scroll);
    benchmark.measure("appending", benchmark::goOn, benchmark::append);
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
    told.accept(session);
    model.onChange(main::show);
    paint();
  }

  private void measure(String name, Runnable before, IntConsumer frame) throws Exception {
    var frames = new ArrayList<Frame>();
    for (int i = 0; i < WARMING + FRAMES; i++) {
      int number = i;
      before.run();
      onEventThread(() -> frames.add(timed(() -> frame.accept(number))));
    }
    print(name, frames.subList(WARMING, frames.size()));
  }

  /** What passed on the wall, and what the event thread itself used, in milliseconds. */
  private record Frame(double wall, double own) {}

  private static Frame timed(Runnable work) {
    Stopwatch watch = Stopwatch.start();
    work.run();
    Side.Result result = watch.stop(0);
    return new Frame(result.milliseconds(), result.processor());
  }

  private static void print(String name, List<Frame> frames) {
    System.out.printf(
        "%s: worst %.1f, median %.1f; of the thread itself: worst %.1f, median %.1f%n",
        name,
        of(frames, Frame::wall, 1),
        of(frames, Frame::wall, 0.5),
        of(frames, Frame::own, 1),
        of(frames, Frame::own, 0.5));
  }

  private static double of(List<Frame> frames, ToDoubleFunction<Frame> part, double rank) {
    double[] sorted = frames.stream().mapToDouble(part).sorted().toArray();
    return sorted[(int) Math.round((sorted.length - 1) * rank)];
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
    viewport.setViewPosition(new Point(0, Math.min(y, room)));
    Graphics2D graphics = picture.createGraphics();
    graphics.setClip(
        SwingUtilities.convertRectangle(viewport.getParent(), viewport.getBounds(), main));
    main.paint(graphics);
    graphics.dispose();
  }

  /** What the stage does on its own thread. */
  private void goOn() {
    session = run.oneRoundMore(session);
  }

  private void append(int number) {
    told.accept(session);
    paint();
  }

  /** Each frame while one types and while the search comes back. */
  private void filter() throws Exception {
    var typing = new ArrayList<Frame>();
    var coming = new ArrayList<Frame>();
    var searching = new ArrayList<Double>();
    for (int round = 0; round < 4; round++) {
      for (String text : FILTERS) {
        for (int typed = 1; typed <= text.length(); typed++) {
          String now = text.substring(0, typed);
          onEventThread(
              () ->
                  typing.add(
                      timed(
                          () -> {
                            model.log().filter(now, now.length());
                            paint();
                          })));
        }
        Stopwatch watch = Stopwatch.start();
        var done = new CountDownLatch(1);
        files.execute(done::countDown);
        done.await();
        onEventThread(() -> coming.add(timed(this::paint)));
        searching.add(watch.stop(0).milliseconds());
      }
    }
    print("filtering, as one types", typing.subList(typing.size() / 2, typing.size()));
    print("filtering, as hits come", coming.subList(coming.size() / 2, coming.size()));
    System.out.printf(
        "until the hits are there: worst %.0f%n",
        searching.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
  }

  private void paint() {
    layOut(main);
    Graphics2D graphics = picture.createGraphics();
    main.paint(graphics);
    graphics.dispose();
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
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
            SwingUtilities.invokeLater(task);
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
