package syncduel.ui.pane;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.ListSelectionEvent;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.TableCellEditor;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import syncduel.model.RowId;
import syncduel.ui.paint.Pen;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * Rows with a text that is edited in place. Showing other rows keeps the selected row, an open
 * editor and what was typed into it, as long as the row is still there.
 *
 * @param <R> the state of one row
 */
abstract class RowTable<R> extends JTable {
  private static final int BAR = 3;

  private final RowModel<R> model;
  private final RowActions actions;
  private final TextCellEditor editor;
  private final Taken<List<R>> taken = new Taken<>();
  private boolean showing;
  private double tint = 1;

  RowTable(RowModel<R> model, RowActions actions, String name) {
    super(model, new DefaultTableColumnModel());
    this.model = model;
    this.actions = actions;
    this.editor = new TextCellEditor(name + ".editor");
    setName(name);
    setOpaque(false);
    setAutoCreateColumnsFromModel(false);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFillsViewportHeight(false);
    setAutoResizeMode(AUTO_RESIZE_NEXT_COLUMN);
    getTableHeader().setReorderingAllowed(false);
    getTableHeader().setResizingAllowed(false);
    putClientProperty("JTable.autoStartsEdit", Boolean.FALSE);
    new RowKeys(this).bind();
    addMouseListener(new RowMouse(this));
    useTabToLeave();
  }

  /** The ground of a row that is not painted in the table's own. */
  abstract Optional<Role> tint(R row);

  /** Whether that ground leaves after a while. */
  abstract boolean fades(R row);

  /** The bar at the left edge of a row. */
  abstract Optional<Role> bar(R row);

  /** The menu of the row that is selected. */
  abstract RowMenu menu(R row);

  /** Deletes a row, or does what stands in its place. */
  abstract void delete(R row);

  /** Replaces all rows. */
  final void show(List<R> rows) {
    Optional<RowId> edited = isEditing() ? Optional.of(idAt(getEditingRow())) : Optional.empty();
    Optional<RowId> current = currentRow().map(model::id);
    boolean news = taken.isNew(rows);
    showing = true;
    if (news) {
      model.show(rows);
      edited.ifPresent(this::keepEditing);
    }
    rows.stream()
        .filter(model::selected)
        .findFirst()
        .map(model::id)
        .or(() -> current)
        .map(model::indexOf)
        .filter(index -> index >= 0)
        .ifPresent(index -> setRowSelectionInterval(index, index));
    showing = false;
    if (news) {
      revalidate();
      repaint();
    }
  }

  private void keepEditing(RowId id) {
    int index = model.indexOf(id);
    if (index < 0) {
      removeEditor();
    } else {
      setEditingRow(index);
      getEditorComponent().setBounds(getCellRect(index, getEditingColumn(), false));
    }
  }

  /** Adds a column; its width counts pixels at 100 %, and 0 takes what is left. */
  final void addColumn(int index, int width, TableCellRenderer cell, TableCellRenderer heading) {
    var column = new ZoomedColumn(index, width);
    column.setCellRenderer(cell);
    column.setHeaderRenderer(heading);
    column.setHeaderValue(model.getColumnName(index));
    if (index == RowModel.TEXT) {
      column.setCellEditor(editor);
    }
    addColumn(column);
  }

  /** A column that was away may have missed another zoom. */
  @Override
  public void addColumn(TableColumn column) {
    ZoomedColumn.fitAny(column);
    super.addColumn(column);
  }

  /** Gives a column another width, in pixels at 100 %. */
  final void widen(int viewIndex, int width) {
    if (getColumnModel().getColumn(viewIndex) instanceof ZoomedColumn column) {
      column.setWidthAtFullSize(width);
    }
  }

  final R rowAt(int index) {
    return model.row(index);
  }

  final RowActions actions() {
    return actions;
  }

  final RowModel<R> rows() {
    return model;
  }

  /** Where the text of a row stands, or its check box; empty for a row that is not shown. */
  final Optional<Rectangle> place(RowId id, boolean tick) {
    int index = model.indexOf(id);
    int column = convertColumnIndexToView(tick ? model.tickColumn() : RowModel.TEXT);
    return index < 0 || column < 0
        ? Optional.empty()
        : Optional.of(getCellRect(index, column, false));
  }

  private RowId idAt(int index) {
    return model.id(model.row(index));
  }

  /** The row that keys act on. */
  final Optional<R> currentRow() {
    int index = getSelectedRow();
    return index < 0 || index >= model.getRowCount()
        ? Optional.empty()
        : Optional.of(model.row(index));
  }

  /** Opens the text of the selected row, with all of it selected. */
  final void editText() {
    int column = convertColumnIndexToView(RowModel.TEXT);
    if (getSelectedRow() >= 0 && editCellAt(getSelectedRow(), column)) {
      editor.begin();
    }
  }

  final void tick() {
    currentRow()
        .filter(model::editable)
        .ifPresent(row -> actions.complete(model.id(row), !model.complete(row)));
  }

  final void deleteRow() {
    currentRow().ifPresent(this::delete);
  }

  @Override
  public boolean editCellAt(int row, int column, EventObject event) {
    boolean opened = super.editCellAt(row, column, event);
    if (opened && event instanceof MouseEvent) {
      editor.begin();
    }
    return opened;
  }

  /** An unchanged text is no edit. */
  @Override
  public void setValueAt(Object value, int row, int column) {
    String text = (String) value;
    if (!text.equals(model.text(model.row(row)))) {
      actions.edit(idAt(row), text);
    }
  }

  /** A click on the selected row keeps it selected, whatever keys are held. */
  @Override
  public void changeSelection(int row, int column, boolean toggle, boolean extend) {
    super.changeSelection(row, column, false, false);
  }

  @Override
  public void valueChanged(ListSelectionEvent event) {
    super.valueChanged(event);
    if (!showing && !event.getValueIsAdjusting() && model != null) {
      currentRow().map(model::id).ifPresent(actions::select);
    }
    repaint();
  }

  @Override
  public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
    Component cell = super.prepareRenderer(renderer, row, column);
    cell.setBackground(ground(model.row(row)));
    return cell;
  }

  private Color ground(R row) {
    Color plain = getBackground();
    double strength = fades(row) ? tint : 1;
    return tint(row).map(role -> Pen.mixed(plain, role.color(), strength)).orElse(plain);
  }

  /** Paints the ground of what just changed as strong as this, from 0 to 1. */
  final void tint(double strength) {
    if (strength != tint) {
      tint = strength;
      repaint();
    }
  }

  /**
   * Where cells meet between two pixels, as on a screen of 150 %, what is below them shows through;
   * so the ground of a row is there too.
   */
  private void paintGround(Graphics graphics, int index) {
    R row = model.row(index);
    Rectangle first = getCellRect(index, 0, false);
    graphics.setColor(ground(row));
    graphics.fillRect(0, first.y, getWidth(), first.height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    graphics.setColor(getBackground());
    graphics.fillRect(0, 0, getWidth(), getHeight());
    IntStream.range(0, getRowCount()).forEach(row -> paintGround(graphics, row));
    super.paintComponent(graphics);
    Scale scale = Scale.current();
    IntStream.range(0, getRowCount()).forEach(row -> paintBar(graphics, row, scale));
    FocusFrame.paint(graphics, this);
  }

  private void paintBar(Graphics graphics, int index, Scale scale) {
    Optional<Role> role = bar(model.row(index));
    if (role.isPresent()) {
      Rectangle cell = getCellRect(index, 0, false);
      graphics.setColor(role.get().color());
      graphics.fillRect(0, cell.y, scale.line(BAR), cell.height);
    }
  }

  /** Colours come from the rows, not from the selection. */
  @Override
  public Color getSelectionBackground() {
    return getBackground();
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    int row = rowAtPoint(event.getPoint());
    return row < 0 ? null : model.tooltip(model.row(row));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setIntercellSpacing(new Dimension(getShowVerticalLines() ? 1 : 0, 1));
    if (editor != null) {
      editor.updateUI();
      getColumnModel().getColumns().asIterator().forEachRemaining(ZoomedColumn::fitAny);
    }
  }

  /** Within the table the arrows move; Tab goes on to the next control. */
  private void useTabToLeave() {
    setFocusTraversalKeys(
        KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
        Set.of(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, 0)));
    setFocusTraversalKeys(
        KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS,
        Set.of(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, KeyEvent.SHIFT_DOWN_MASK)));
  }

  @Override
  public TableCellEditor getCellEditor(int row, int column) {
    return editor;
  }

  /** A column that keeps its width in pixels at 100 %. */
  private static final class ZoomedColumn extends TableColumn {
    private int atFullSize;

    ZoomedColumn(int index, int width) {
      super(index);
      atFullSize = width;
      fit();
    }

    void setWidthAtFullSize(int width) {
      atFullSize = width;
      fit();
    }

    static void fitAny(TableColumn column) {
      if (column instanceof ZoomedColumn zoomed) {
        zoomed.fit();
      }
    }

    void fit() {
      if (atFullSize > 0) {
        int width = Scale.current().px(atFullSize);
        setMinWidth(width);
        setMaxWidth(width);
        setPreferredWidth(width);
      }
    }
  }
}
