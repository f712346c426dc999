package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import syncduel.picture.Words;
import syncduel.trace.Party;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.pane.FillingPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/**
 * All that the window shows below its title bar, as one panel, so that it can be laid out and
 * painted where no display exists. It paints the states that it is shown and tells the {@link
 * WindowActions} what a person wants.
 */
public final class MainPanel extends FillingPanel {
  /**
   * The least size of the content, in pixels at 100 %; smaller windows scroll as a whole. With a
   * scroll bar it is no wider than a screen of 1920 pixels at 200 %.
   */
  static final Dimension LEAST = new Dimension(948, 666);

  private static final int NARROW = 1200;
  private static final int LOW = 726;
  private static final int PANES = 472;
  private static final int GAP = 8;
  private static final double PANES_PART = 2.0 / 3;
  private static final double MOST_PANES_PART = 0.703;
  private static final int LEAST_PANES = 200;
  private static final int LEAST_LOWER = 104;

  private final LessonBar bar;
  private final NarrationPanel narration;
  private final PaneRow panes;
  private final LowerArea lower;
  private final Split split;
  private Optional<WindowState> shown = Optional.empty();
  private Optional<WindowState> due = Optional.empty();
  private Optional<Elapsed> elapsed = Optional.empty();

  /** Without a state it is an empty ground. */
  public MainPanel(WindowActions actions, Messages words) {
    super(Role.WINDOW);
    Words pictureWords = words.pictures();
    setName("main");
    setFocusable(true);
    bar = new LessonBar(actions);
    narration = new NarrationPanel(actions);
    panes = new PaneRow(actions, pictureWords);
    lower = new LowerArea(actions, words, pictureWords);
    split =
        new Split(
            Split.Axis.VERTICAL,
            panes,
            lower,
            new Split.Measure(MainPanel::usualPanes, LEAST_PANES, LEAST_LOWER, GAP),
            "panes-log");
    split.needs(() -> panes.getMinimumSize().height);
    add(bar);
    add(narration);
    add(split);
    split.setVisible(false);
    new Shortcuts(this, actions, () -> shown).bind();
  }

  /** Paints this state from now on. */
  public void show(WindowState state) {
    showFirst(state);
    showRest();
  }

  /**
   * Paints this state from now on in narration and panes; timeline, log and diagram still show the
   * old one: with a long log they take as long as all the rest, so they can have the next frame for
   * themselves.
   */
  public void showFirst(WindowState state) {
    shown = Optional.of(state);
    narration.show(state.narration());
    panes.show(state);
    due = Optional.of(state);
    split.setVisible(true);
  }

  /** Paints timeline, log and diagram of that state too, as they are by now. */
  public void showRest() {
    due.ifPresent(
        state -> {
          bar.show(state);
          lower.show(state);
        });
    due = Optional.empty();
    elapsed.ifPresent(this::restAt);
  }

  /** Paints what is shown as it is when so much time has passed since then. */
  public void at(Elapsed now) {
    elapsed = Optional.of(now);
    panes.at(now);
    if (due.isEmpty()) {
      restAt(now);
    }
  }

  private void restAt(Elapsed now) {
    bar.at(now);
    lower.at(now);
  }

  /** Lets a person type into the log's filter. */
  void focusFilter() {
    showRest();
    lower.focusFilter();
  }

  /** Brings the sequence diagram into view. */
  void showDiagram() {
    showRest();
    lower.showDiagram();
  }

  /** For a film, whose captions say the sentence of the step. */
  void hideNarration() {
    narration.setVisible(false);
  }

  /** The dividers, in the order in which they are remembered. */
  List<Split> splits() {
    return List.of(panes.splits()[0], panes.splits()[1], split, lower.split());
  }

  /** Puts the dividers there, as parts of the whole; empty where they are as usual. */
  void divide(List<OptionalDouble> dividers) {
    List<Split> splits = splits();
    for (int i = 0; i < Math.min(splits.size(), dividers.size()); i++) {
      splits.get(i).setProportion(dividers.get(i));
    }
  }

  /** The columns of the log. */
  LogColumnLayout columns() {
    return lower.columns();
  }

  /** The client in whose pane a control is. */
  Optional<Party> clientOf(Component control) {
    return panes.clientOf(control);
  }

  /** Whether words give way to signs in a window of that width. */
  static boolean isNarrow(int width) {
    return width > 0 && width < Scale.current().px(NARROW);
  }

  private static int usualPanes(int length) {
    Scale scale = Scale.current();
    int room = length - scale.px(GAP);
    int wanted = Math.max((int) (length * PANES_PART), scale.px(PANES));
    return Math.min(wanted, (int) (length * MOST_PANES_PART)) - (length - room);
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int width = getWidth();
    int barHeight = bar.getPreferredSize().height;
    bar.setBounds(0, 0, width, barHeight);
    int narrationHeight = narration.isVisible() ? narration.heightFor(width) : 0;
    narration.setBounds(0, barHeight, width, narrationHeight);
    lower.setTabbed(getHeight() < scale.px(LOW));
    int top = barHeight + narrationHeight;
    split.setBounds(0, top, width, getHeight() - top);
  }

  @Override
  public Dimension getPreferredSize() {
    return getMinimumSize();
  }

  @Override
  public Dimension getMinimumSize() {
    Scale scale = Scale.current();
    return new Dimension(scale.px(LEAST.width), scale.px(LEAST.height));
  }
}
