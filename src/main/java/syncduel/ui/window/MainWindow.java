package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import javax.swing.text.JTextComponent;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.theme.Scale;
import syncduel.view.Command;
import syncduel.view.Dialogs;
import syncduel.view.Messages;
import syncduel.view.Preferences;
import syncduel.view.WindowModel;
import syncduel.view.WindowState;

/**
 * The frame around {@link MainPanel}: title bar with menus, theme and zoom, dialogs, and its place
 * on the screen. Until the session has told its first state it is an empty ground, so that it can
 * be shown first and everything else can warm up beside it.
 */
public final class MainWindow extends JFrame {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int LEAST_WIDTH = 640;
  private static final int LEAST_HEIGHT = 400;
  private static final String FOCUS = "permanentFocusOwner";

  private final transient WindowModel model;
  private final transient WindowPlace.Memory memory;
  private final transient DesktopDialogs dialogs;
  private final transient PropertyChangeListener focus = event -> tellFocus(event.getNewValue());
  private final transient Messages words;
  private final transient WindowActions actions;
  private final transient PresenterWindows presenting;
  private MainPanel main;
  private final transient MotionClock clock = new MotionClock(this::at);
  private transient Preferences.Kept kept;
  private transient Optional<String> told = Optional.empty();

  /**
   * Everything of the window but its being shown, which {@link #open()} does.
   *
   * @param kept theme and zoom before the first state
   * @param model makes the window's model, given the dialogs that it may ask for
   * @param exit ends the program, after the window has been closed
   */
  public MainWindow(
      Preferences.Kept kept,
      Messages words,
      Function<Dialogs, WindowModel> model,
      WindowPlace.Memory memory,
      Runnable exit) {
    super(words.text("window.title"));
    this.words = words;
    this.kept = kept;
    this.memory = memory;
    Looks.of(kept.theme()).install(kept.zoom());
    dialogs =
        new DesktopDialogs(
            this::front, this::words, this::resetLayout, () -> main, () -> close(exit));
    this.model = model.apply(dialogs);
    actions = new ModelActions(this.model);
    presenting = new PresenterWindows(this, this.model, actions);
    setName("window");
    furnish();
    closeByTheModel(actions, exit);
    putWhereItWas();
    watchFocus();
    this.model.onChange(this::show);
  }

  private Messages words() {
    return words.in(kept.language());
  }

  /** Makes all controls, in the language that was chosen. */
  private void furnish() {
    JComponent.setDefaultLocale(words().locale());
    main = new MainPanel(actions, words());
    setContentPane(scroll(main));
    setJMenuBar(new WindowMenu(actions, words(), model::state));
  }

  /** Controls keep the words that they were made with, so another language needs others. */
  private void furnishAgain() {
    List<OptionalDouble> dividers = dividers();
    LogColumns columns = main.columns().arranged();
    furnish();
    main.divide(dividers);
    main.columns().arrange(columns);
    revalidate();
    main.requestFocusInWindow();
  }

  private static JScrollPane scroll(MainPanel main) {
    var scroll = new JScrollPane(main);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setFocusable(false);
    return scroll;
  }

  /** The cross of the title bar does the same as Exit; before the first state it only closes. */
  private void closeByTheModel(WindowActions actions, Runnable exit) {
    setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            if (model.state().isPresent()) {
              actions.run(Command.EXIT);
            } else {
              close(exit);
            }
          }
        });
  }

  /** Shows it; on the event thread. */
  public void open() {
    setVisible(true);
    main.requestFocusInWindow();
  }

  private void close(Runnable exit) {
    memory.keep(place());
    KeyboardFocusManager.getCurrentKeyboardFocusManager()
        .removePropertyChangeListener(FOCUS, focus);
    clock.stop();
    presenting.dispose();
    dispose();
    exit.run();
  }

  private void show(WindowState state) {
    setTitle(state.title());
    presenting.show(state);
    wear(state);
    if (state.language() != kept.language()) {
      kept = kept.withLanguage(state.language());
      furnishAgain();
    }
    main.showFirst(state);
    clock.show(state.motion());
    SwingUtilities.invokeLater(() -> main.showRest());
    tellFailure(state);
  }

  private void wear(WindowState state) {
    int zoom = presenting.zoom(state);
    if (state.theme() != kept.theme() || zoom != kept.zoom()) {
      kept = kept.withTheme(state.theme()).withZoom(zoom);
      Looks.of(state.theme()).install(zoom);
    }
  }

  private void at(Elapsed elapsed) {
    main.at(elapsed);
    presenting.at(elapsed);
  }

  private Component front() {
    return presenting.front();
  }

  /** Each failure once; after the state has been painted, because a dialog waits for an answer. */
  private void tellFailure(WindowState state) {
    Optional<String> failure = state.failure();
    boolean isNew = failure.isPresent() && !failure.equals(told);
    told = failure;
    if (isNew) {
      SwingUtilities.invokeLater(() -> dialogs.tell(state.title(), failure.get()));
    }
  }

  private void watchFocus() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, focus);
  }

  /** With two cards open, the keys act on that of the pane in which one works. */
  private void tellFocus(Object owner) {
    if (owner instanceof JTextComponent field) {
      TypingUndo.in(field);
    }
    if (owner instanceof Component component && model.state().isPresent()) {
      main.clientOf(component).or(() -> presenting.clientOf(component)).ifPresent(model::focus);
    }
  }

  private void putWhereItWas() {
    setMinimumSize(new Dimension(LEAST_WIDTH, LEAST_HEIGHT));
    Optional<WindowPlace> place = memory.load();
    Screens screens = new Screens(usableScreens());
    Scale scale = Scale.current();
    Rectangle bounds =
        place
            .map(last -> new Rectangle(last.x(), last.y(), last.width(), last.height()))
            .map(screens::clamped)
            .orElseGet(() -> screens.centred(scale.px(WIDTH), scale.px(HEIGHT)));
    setBounds(bounds);
    if (place.filter(WindowPlace::maximized).isPresent()) {
      setExtendedState(MAXIMIZED_BOTH);
    }
    place.ifPresent(last -> main.divide(last.dividers()));
    place.ifPresent(last -> main.columns().arrange(last.columns()));
  }

  private void resetLayout() {
    setExtendedState(NORMAL);
    Scale scale = Scale.current();
    setBounds(new Screens(usableScreens()).centred(scale.px(WIDTH), scale.px(HEIGHT)));
    main.splits().forEach(split -> split.setProportion(OptionalDouble.empty()));
    main.columns().arrange(LogColumns.usual());
  }

  /** Where it is, and how it is arranged. */
  public WindowPlace place() {
    boolean maximized = (getExtendedState() & MAXIMIZED_BOTH) == MAXIMIZED_BOTH;
    Rectangle bounds = getBounds();
    return new WindowPlace(
        bounds.x,
        bounds.y,
        bounds.width,
        bounds.height,
        maximized,
        dividers(),
        main.columns().arranged());
  }

  private List<OptionalDouble> dividers() {
    return main.splits().stream().map(Split::proportion).toList();
  }

  private static List<Rectangle> usableScreens() {
    var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
    GraphicsDevice first = environment.getDefaultScreenDevice();
    List<Rectangle> usable =
        new ArrayList<>(List.of(Screens.usable(first.getDefaultConfiguration())));
    Arrays.stream(environment.getScreenDevices())
        .filter(device -> device != first)
        .map(device -> Screens.usable(device.getDefaultConfiguration()))
        .forEach(usable::add);
    return usable;
  }
}
