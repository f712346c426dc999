package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Command;
import syncduel.view.LogState;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/**
 * The event log: its heading with the filter, its rows, beside them the messages of the selected
 * row; on the first start what to try.
 */
final class LogPanel extends GroundPanel {
  private static final int HEADING = 32;
  private static final int COLUMN_HEADINGS = 24;
  private static final int DETAILS = 360;
  private static final double DETAILS_PART = 0.55;
  private static final int ROOMY = 780;

  private final WindowActions actions;
  private final RoleLabel count = new RoleLabel(TextStyle.CAPTION, Role.TEXT_MUTED);
  private final RoleLabel empty = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);
  private final LogTools tools;
  private final LogNoteBar note;
  private final AreaHeading heading;
  private final LogTable table;
  private final JScrollPane rows;
  private final DetailsPanel details;
  private final FirstStartPanel firstStart;
  private Optional<WindowState> shown = Optional.empty();
  private boolean following = true;
  private boolean tabbed;

  LogPanel(WindowActions actions, Messages words, List<TabButton> tabs) {
    super(Role.SURFACE);
    this.actions = actions;
    setName("log.area");
    table = new LogTable(words, actions::selectEntry, actions::toggleEntry, this::openMenu);
    rows = new JScrollPane(table);
    details = new DetailsPanel(actions::clearSelection);
    firstStart = new FirstStartPanel(actions);
    tools = new LogTools(actions, words, table::requestFocusInWindow, table.columnLayout()::items);
    note = new LogNoteBar(actions);
    heading = new AreaHeading(tabs, List.of(count), tools, ", wmin 0");
    empty.setHorizontalAlignment(SwingConstants.CENTER);
    add(heading);
    add(note);
    add(empty);
    add(rows);
    add(details);
    add(firstStart);
    Keys.bind(this, "ESCAPE", actions::clearSelection);
    followByScrolling();
    fit();
  }

  /** Scrolling away from the newest row stays where one reads; scrolling to it follows again. */
  private void followByScrolling() {
    rows.addMouseWheelListener(turn -> SwingUtilities.invokeLater(this::scrolled));
    rows.getVerticalScrollBar()
        .addAdjustmentListener(
            change -> {
              if (change.getValueIsAdjusting()) {
                scrolled();
              }
            });
  }

  private void scrolled() {
    JViewport seen = rows.getViewport();
    int below = table.getHeight() - seen.getViewPosition().y - seen.getExtentSize().height;
    actions.follow(below < table.getRowHeight());
  }

  /** Lets a person type into the filter. */
  void focusFilter() {
    tools.filter().requestFocusInWindow();
    tools.filter().selectAll();
  }

  /** The columns of its rows. */
  LogColumnLayout columns() {
    return table.columnLayout();
  }

  private void openMenu(Point place) {
    shown.ifPresent(state -> Menus.logLine(state, actions).popup().show(table, place.x, place.y));
  }

  void show(WindowState state) {
    shown = Optional.of(state);
    LogState log = state.log();
    heading.setTitle(log.title());
    count.setText(log.count());
    count.setToolTipText(log.count());
    tools.show(state);
    note.show(state);
    empty.setText(log.empty());
    following = log.following();
    table.getAccessibleContext().setAccessibleName(log.title());
    table.show(log);
    Optional<LogState.FirstStart> start = log.firstStart();
    start.ifPresent(
        moves ->
            firstStart.show(
                moves, state.command(moves.openLesson()), state.command(Command.RESUME_FREE_PLAY)));
    firstStart.setVisible(start.isPresent());
    rows.setVisible(start.isEmpty());
    log.details().ifPresent(details::show);
    details.setVisible(log.details().isPresent());
  }

  void setTabbed(boolean tabbed) {
    this.tabbed = tabbed;
    heading.setTabbed(tabbed);
  }

  private void fit() {
    rows.setBorder(BorderFactory.createEmptyBorder());
    rows.setColumnHeaderView(table.getTableHeader());
    Scale scale = Scale.current();
    Dimension header = new Dimension(1, scale.px(COLUMN_HEADINGS));
    table.getTableHeader().setPreferredSize(header);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (rows != null) {
      fit();
    }
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int under = scale.px(HEADING);
    int noted = note.isVisible() ? scale.px(LogNoteBar.HEIGHT) : 0;
    int top = under + noted;
    int height = Math.max(0, getHeight() - top);
    heading.setBounds(0, 0, getWidth(), under);
    note.setBounds(0, under, getWidth(), noted);
    int beside = details.isVisible() ? detailsWidth(scale) : 0;
    int headings = Math.min(height, scale.px(COLUMN_HEADINGS));
    boolean nothing = !empty.getText().isEmpty();
    rows.setBounds(0, top, getWidth() - beside, nothing ? headings : height);
    empty.setBounds(0, top + headings, getWidth() - beside, nothing ? height - headings : 0);
    details.setBounds(getWidth() - beside, top, beside, height);
    firstStart.setBounds(0, top, getWidth(), height);
    boolean roomy = !tabbed && getWidth() - beside >= scale.px(ROOMY);
    table.columnLayout().fitInto(getWidth() - beside, roomy);
    rows.doLayout();
    layOut(rows.getViewport());
    if (following) {
      table.revealNewest();
    }
  }

  private static void layOut(java.awt.Container viewport) {
    viewport.doLayout();
    if (viewport.getComponentCount() > 0 && viewport.getComponent(0) instanceof LogTable table) {
      table.doLayout();
    }
  }

  private int detailsWidth(Scale scale) {
    int wanted = Math.max(scale.px(DETAILS), (int) (getWidth() * DETAILS_PART));
    return Math.min(wanted, getWidth());
  }
}
