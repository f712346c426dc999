package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.Spoken;
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
  private static final int FILTER_COLUMNS = 16;

  private final WindowActions actions;
  private final RoleLabel count = new RoleLabel(TextStyle.CAPTION, Role.TEXT_MUTED);
  private final JTextField filter = new JTextField(FILTER_COLUMNS);
  private final AreaHeading heading;
  private final LogTable table;
  private final JScrollPane rows;
  private final DetailsPanel details;
  private final FirstStartPanel firstStart;
  private boolean binding;
  private boolean tabbed;

  LogPanel(WindowActions actions, Messages words, List<TabButton> tabs) {
    super(Role.SURFACE);
    this.actions = actions;
    setName("log.area");
    table = new LogTable(words, actions::selectEntry, actions::toggleEntry);
    rows = new JScrollPane(table);
    details = new DetailsPanel(actions::clearSelection);
    firstStart = new FirstStartPanel(actions);
    heading = new AreaHeading(tabs, List.of(count), filter, ", w 168!, h 24!");
    prepareFilter(words);
    add(heading);
    add(rows);
    add(details);
    add(firstStart);
    bindEscape();
    fit();
  }

  private void prepareFilter(Messages words) {
    String name = words.text("log.filter");
    filter.setName("filter");
    filter.putClientProperty("JTextField.placeholderText", name);
    filter.putClientProperty("JTextField.showClearButton", true);
    filter.putClientProperty("FlatLaf.styleClass", TextStyle.SMALL.styleClass());
    Spoken.name(filter, name);
    filter.setToolTipText(Texts.of("filter.tooltip"));
    filter
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                typed();
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                typed();
              }

              @Override
              public void changedUpdate(DocumentEvent event) {}
            });
  }

  private void typed() {
    if (!binding) {
      actions.filter(filter.getText());
    }
  }

  private void bindEscape() {
    getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke("ESCAPE"), "closeDetails");
    getActionMap()
        .put(
            "closeDetails",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                actions.clearSelection();
              }
            });
  }

  void show(WindowState state) {
    LogState log = state.log();
    heading.setTitle(log.title());
    count.setText(log.count());
    showFilter(log);
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
    revalidate();
    repaint();
  }

  private void showFilter(LogState log) {
    filter.setVisible(log.firstStart().isEmpty());
    if (!filter.getText().equals(log.filter())) {
      binding = true;
      filter.setText(log.filter());
      binding = false;
    }
  }

  void setTabbed(boolean tabbed) {
    this.tabbed = tabbed;
    heading.setTabbed(tabbed);
  }

  private void fit() {
    rows.setBorder(BorderFactory.createEmptyBorder());
    rows.setColumnHeaderView(table.getTableHeader());
    filter.putClientProperty("JTextField.leadingIcon", Symbol.SEARCH.icon());
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
    int top = scale.px(HEADING);
    int height = Math.max(0, getHeight() - top);
    heading.setBounds(0, 0, getWidth(), top);
    int beside = details.isVisible() ? detailsWidth(scale) : 0;
    rows.setBounds(0, top, getWidth() - beside, height);
    details.setBounds(getWidth() - beside, top, beside, height);
    firstStart.setBounds(0, top, getWidth(), height);
    boolean roomy = !tabbed && getWidth() - beside >= scale.px(ROOMY);
    table.fitInto(getWidth() - beside, roomy);
    rows.doLayout();
    layOut(rows.getViewport());
    table.revealNewest();
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
