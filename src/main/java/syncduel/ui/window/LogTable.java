package syncduel.ui.window;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.ListSelectionEvent;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.TableCellRenderer;
import syncduel.ui.pane.FocusFrame;
import syncduel.ui.pane.LessonKeys;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.LogState;
import syncduel.view.LogState.Entry;
import syncduel.view.Messages;

/** The rows of the event log. The last event stays in view as long as nothing is selected. */
final class LogTable extends JTable {
  private static final int ROW = 24;
  private static final int BAR = 3;

  private final LogModel model;
  private final IntConsumer select;
  private final IntConsumer toggle;
  private final Consumer<Point> menu;
  private final LogColumnLayout columns = new LogColumnLayout(this);
  private OptionalInt selected = OptionalInt.empty();
  private boolean showing;

  /**
   * Without rows yet.
   *
   * @param menu opens the menu of the selected row at a point
   */
  LogTable(Messages words, IntConsumer select, IntConsumer toggle, Consumer<Point> menu) {
    super(new LogModel(words), new DefaultTableColumnModel());
    this.model = (LogModel) getModel();
    this.select = select;
    this.toggle = toggle;
    this.menu = menu;
    setName("log");
    setAutoCreateColumnsFromModel(false);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setAutoResizeMode(AUTO_RESIZE_LAST_COLUMN);
    setFillsViewportHeight(false);
    columns.listenTo(getTableHeader());
    passKeys();
    openByMouseAndKey();
  }

  /** What belongs to the lesson or to the window goes on; Tab leaves the table. */
  private void passKeys() {
    LessonKeys.pass(this, "SPACE", "ESCAPE");
    setFocusTraversalKeys(
        KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
        Set.of(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, 0)));
    setFocusTraversalKeys(
        KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS,
        Set.of(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, KeyEvent.SHIFT_DOWN_MASK)));
  }

  /** A pull is one row that opens into its exchanges. */
  private void openByMouseAndKey() {
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            boolean twice = event.getClickCount() == 2;
            int column = columnAtPoint(event.getPoint());
            if (twice || column >= 0 && columns.at(column) == LogColumn.REQUEST) {
              toggle(rowAtPoint(event.getPoint()));
            }
          }

          @Override
          public void mousePressed(MouseEvent event) {
            openMenu(event);
          }

          @Override
          public void mouseReleased(MouseEvent event) {
            openMenu(event);
          }
        });
    Keys.bind(this, "CONTEXT_MENU", this::openMenu);
    Keys.bind(this, "shift F10", this::openMenu);
    Keys.bind(this, "ENTER", () -> toggle(getSelectedRow()));
  }

  private void openMenu(MouseEvent event) {
    int row = rowAtPoint(event.getPoint());
    if (event.isPopupTrigger() && row >= 0) {
      setRowSelectionInterval(row, row);
      menu.accept(event.getPoint());
    }
  }

  private void openMenu() {
    int row = getSelectedRow();
    if (row >= 0) {
      Rectangle cell = getCellRect(row, 0, true);
      menu.accept(new Point(cell.x, cell.y + cell.height));
    }
  }

  private void toggle(int row) {
    if (row >= 0 && model.rows().get(row).opens()) {
      toggle.accept(model.rows().get(row).number());
    }
  }

  void show(LogState state) {
    showing = true;
    boolean changed = model.show(state.rows());
    if (changed) {
      columns.measure(state.rows());
    }
    boolean moved = !state.selectedRow().equals(selected);
    selected = state.selectedRow();
    if (selected.isPresent()) {
      setRowSelectionInterval(selected.getAsInt(), selected.getAsInt());
      if (moved) {
        reveal(selected.getAsInt());
      }
    } else {
      clearSelection();
      if (changed && state.following()) {
        reveal(model.getRowCount() - 1);
      }
    }
    showing = false;
  }

  private void reveal(int row) {
    if (row >= 0) {
      scrollRectToVisible(getCellRect(row, 0, true));
    }
  }

  /** Shows the newest event again, for instance after a resize, unless one is selected. */
  void revealNewest() {
    reveal(getSelectedRow() >= 0 ? getSelectedRow() : model.getRowCount() - 1);
  }

  /** Its columns, as a person arranged them. */
  LogColumnLayout columnLayout() {
    return columns;
  }

  @Override
  public void valueChanged(ListSelectionEvent event) {
    super.valueChanged(event);
    int row = getSelectedRow();
    if (!showing && model != null && !event.getValueIsAdjusting() && row >= 0) {
      select.accept(model.rows().get(row).number());
    }
  }

  @Override
  public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
    Component cell = super.prepareRenderer(renderer, row, column);
    Entry entry = model.rows().get(row);
    if (entry.current() || entry.selected()) {
      cell.setBackground(Role.ACCENT_TINT.color());
    }
    return cell;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    int row = getSelectedRow();
    if (row >= 0) {
      Rectangle cell = getCellRect(row, 0, true);
      graphics.setColor(Role.ACCENT_TEXT.color());
      graphics.fillRect(0, cell.y, Scale.current().line(BAR), cell.height);
    }
    FocusFrame.paint(graphics, this);
  }

  /** Colours come from the rows, not from the selection. */
  @Override
  public Color getSelectionBackground() {
    return getBackground();
  }

  /** The whole sentence, which may be cut off. */
  @Override
  public String getToolTipText(MouseEvent event) {
    int row = rowAtPoint(event.getPoint());
    return row < 0 ? null : model.rows().get(row).tooltip();
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setRowHeight(Scale.current().px(ROW));
    setShowHorizontalLines(false);
    setIntercellSpacing(new Dimension(0, 0));
    if (model != null) {
      model.shown().ifPresent(columns::measureAgain);
    }
  }
}
