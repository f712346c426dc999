package syncduel.ui.window;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.TableColumn;
import syncduel.ui.pane.FocusFrame;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.TableState;

/**
 * A table of a dialog. Cells wrap, and rows are as high as their highest cell; it is as wide as the
 * room that it has. One row is selected.
 */
final class RichTable extends JTable {
  private static final int HEADING = 24;

  private final transient Rows rows;
  private final transient List<Width> widths;

  /**
   * How wide a column is.
   *
   * @param least in pixels at 100 %
   * @param share of what is left, among the shares of all columns
   */
  record Width(int least, int share) {
    static Width fixed(int pixels) {
      return new Width(pixels, 0);
    }
  }

  RichTable(String name, List<Width> widths) {
    super(new Rows(widths.size()), new DefaultTableColumnModel());
    this.rows = (Rows) getModel();
    this.widths = List.copyOf(widths);
    setName(name);
    setAutoCreateColumnsFromModel(false);
    setAutoResizeMode(AUTO_RESIZE_OFF);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    getTableHeader().setReorderingAllowed(false);
    getTableHeader().setResizingAllowed(false);
    setIntercellSpacing(new Dimension(0, 0));
    getTableHeader().setPreferredSize(new Dimension(1, Scale.current().px(HEADING)));
    passKeys();
    for (int index = 0; index < widths.size(); index++) {
      var column = new TableColumn(index);
      column.setHeaderRenderer(new RichCell(index == 0));
      column.setCellRenderer(new RichCell(index == 0));
      addColumn(column);
    }
  }

  /** Enter and Escape belong to the dialog; Tab leaves the table. */
  private void passKeys() {
    for (String key : new String[] {"ENTER", "ESCAPE", "LEFT", "RIGHT", "HOME", "END", "F2"}) {
      getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
    }
    setFocusTraversalKeys(
        KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
        Set.of(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, 0)));
    setFocusTraversalKeys(
        KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS,
        Set.of(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, KeyEvent.SHIFT_DOWN_MASK)));
  }

  /** Keeps the selected row selected. */
  void show(TableState state) {
    if (state.equals(rows.state)) {
      return;
    }
    int selected = getSelectedRow();
    rows.show(state);
    for (int index = 0; index < widths.size(); index++) {
      getColumnModel().getColumn(index).setHeaderValue(state.headings().get(index));
    }
    if (selected >= 0 && selected < getRowCount()) {
      setRowSelectionInterval(selected, selected);
    }
    fitRows();
    getTableHeader().repaint();
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int least = widths.stream().mapToInt(width -> scale.px(width.least())).sum();
    int shares = Math.max(1, widths.stream().mapToInt(Width::share).sum());
    int rest = Math.max(0, getWidth() - least);
    for (int index = 0; index < widths.size(); index++) {
      Width width = widths.get(index);
      int wanted = scale.px(width.least()) + rest * width.share() / shares;
      getColumnModel().getColumn(index).setPreferredWidth(wanted);
      getColumnModel().getColumn(index).setWidth(wanted);
    }
    fitRows();
  }

  private void fitRows() {
    for (int row = 0; row < getRowCount(); row++) {
      int height = Scale.current().px(RichCell.LEAST);
      for (int index = 0; index < getColumnCount(); index++) {
        TableColumn column = getColumnModel().getColumn(index);
        RichCell stamp = (RichCell) column.getCellRenderer();
        height = Math.max(height, stamp.height(rows.cell(row, index), column.getWidth()));
      }
      if (getRowHeight(row) != height) {
        setRowHeight(row, height);
      }
    }
  }

  /** The words of headings and cells that have too little room; none, if all is well. */
  List<String> cut() {
    var cut = new ArrayList<String>();
    for (int index = 0; index < getColumnCount(); index++) {
      TableColumn column = getColumnModel().getColumn(index);
      RichCell stamp = (RichCell) column.getCellRenderer();
      cut.addAll(stamp.cutHeading((String) column.getHeaderValue(), column.getWidth()));
      for (int row = 0; row < getRowCount(); row++) {
        cut.addAll(stamp.cut(rows.cell(row, index), column.getWidth()));
      }
    }
    return cut;
  }

  void revealLast() {
    if (getRowCount() > 0) {
      scrollRectToVisible(getCellRect(getRowCount() - 1, 0, true));
    }
  }

  TableState.Row row(int index) {
    return rows.state.rows().get(index);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  /** The whole text, of which a cell may show less. */
  @Override
  public String getToolTipText(MouseEvent event) {
    int row = rowAtPoint(event.getPoint());
    int column = columnAtPoint(event.getPoint());
    String text = row < 0 || column < 0 ? "" : rows.cell(row, column).asText();
    return text.isEmpty() ? null : text;
  }

  /** Colours come from the rows; the selected one has a bar. */
  @Override
  public Color getSelectionBackground() {
    return getBackground();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    int row = getSelectedRow();
    if (row >= 0) {
      var cell = getCellRect(row, 0, true);
      graphics.setColor(Role.ACCENT_TEXT.color());
      graphics.fillRect(0, cell.y, Scale.current().line(RichCell.BAR), cell.height);
    }
    FocusFrame.paint(graphics, this);
  }

  private static final class Rows extends AbstractTableModel {
    private final int columns;
    private transient TableState state;

    Rows(int columns) {
      this.columns = columns;
    }

    void show(TableState next) {
      boolean same = state != null && state.rows().size() == next.rows().size();
      state = next;
      if (same) {
        fireTableRowsUpdated(0, next.rows().size() - 1);
      } else {
        fireTableDataChanged();
      }
    }

    TableState.Cell cell(int row, int column) {
      return state.rows().get(row).cells().get(column);
    }

    @Override
    public int getRowCount() {
      return state == null ? 0 : state.rows().size();
    }

    @Override
    public int getColumnCount() {
      return columns;
    }

    @Override
    public Object getValueAt(int row, int column) {
      return cell(row, column);
    }
  }
}
