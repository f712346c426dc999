package syncduel.ui.window;

import java.util.List;
import syncduel.picture.Words;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.theme.Role;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/** Log and diagram side by side; in a low window one of them at a time, behind tabs. */
final class LowerArea extends GroundPanel {
  private static final double LOG_PART = 0.52;
  private static final int LEAST = 320;
  private static final int GAP = 1;

  private final LogPanel log;
  private final DiagramPanel diagram;
  private final Split split;
  private boolean tabbed;
  private boolean diagramOnTop;

  LowerArea(WindowActions actions, Messages words, Words pictureWords) {
    super(Role.LINE);
    log = new LogPanel(actions, words, tabs(words, true));
    diagram = new DiagramPanel(actions, pictureWords, tabs(words, false));
    var measure = new Split.Measure(length -> (int) (length * LOG_PART), LEAST, LEAST, GAP);
    split = new Split(Split.Axis.HORIZONTAL, log, diagram, measure, "log-diagram");
    add(split);
  }

  private List<TabButton> tabs(Messages words, boolean ofLog) {
    return List.of(
        new TabButton(words.text("log.title"), ofLog, () -> open(false)),
        new TabButton(words.text("diagram.title"), !ofLog, () -> open(true)));
  }

  void show(WindowState state) {
    log.show(state);
    diagram.show(state.diagram());
  }

  /** The versions that arrive colour the lanes of the diagram. */
  void at(Elapsed elapsed) {
    diagram.at(elapsed);
  }

  /** Lets a person type into the log's filter. */
  void focusFilter() {
    open(false);
    log.focusFilter();
  }

  /** Brings the sequence diagram into view, and its marked line. */
  void showDiagram() {
    open(true);
    diagram.follow();
  }

  /** The columns of the log. */
  LogColumnLayout columns() {
    return log.columns();
  }

  Split split() {
    return split;
  }

  void setTabbed(boolean tabbed) {
    if (tabbed != this.tabbed) {
      this.tabbed = tabbed;
      arrange();
    }
  }

  private void open(boolean showDiagram) {
    diagramOnTop = showDiagram;
    arrange();
  }

  private void arrange() {
    log.setTabbed(tabbed);
    diagram.setTabbed(tabbed);
    Split.Part top = diagramOnTop ? Split.Part.SECOND : Split.Part.FIRST;
    split.showOnly(tabbed ? top : Split.Part.BOTH);
    revalidate();
    repaint();
  }

  @Override
  public void doLayout() {
    split.setBounds(0, 0, getWidth(), getHeight());
  }
}
