package syncduel.ui.window;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import syncduel.ui.theme.Scale;
import syncduel.view.LogRows;

/**
 * Lays out the columns of the log as a person arranged them, as far as there is room, and notes
 * when they are dragged.
 */
final class LogColumnLayout {
  private static final int LEAST_REST = 60;
  private static final int LEAST = 24;

  /** Where room is scarce, these stay longest. */
  private static final List<LogColumn> BY_WEIGHT =
      List.of(
          LogColumn.NUMBER,
          LogColumn.WHO,
          LogColumn.REQUEST,
          LogColumn.STATUS,
          LogColumn.IF_MATCH,
          LogColumn.ETAG,
          LogColumn.SENTENCE,
          LogColumn.TIME,
          LogColumn.DURATION);

  private final JTable table;
  private final LogWidths widths = new LogWidths();
  private LogColumns arranged = LogColumns.usual();
  private List<LogColumn> shown = List.of();
  private int room;
  private boolean roomy;

  LogColumnLayout(JTable table) {
    this.table = table;
  }

  /** Listens to the heading, which is dragged with the mouse and opens the menu of columns. */
  void listenTo(JTableHeader header) {
    header.setReorderingAllowed(true);
    header.setResizingAllowed(true);
    header.addMouseListener(
        new MouseAdapter() {
          private Optional<TableColumn> resized = Optional.empty();

          @Override
          public void mousePressed(MouseEvent event) {
            resized = Optional.ofNullable(header.getResizingColumn());
            openMenu(event);
          }

          @Override
          public void mouseReleased(MouseEvent event) {
            resized.ifPresent(LogColumnLayout.this::adoptWidth);
            adoptOrder();
            openMenu(event);
          }
        });
  }

  private void openMenu(MouseEvent event) {
    if (event.isPopupTrigger()) {
      menu().show(event.getComponent(), event.getX(), event.getY());
    }
  }

  /** Which columns are seen. */
  JPopupMenu menu() {
    var menu = new JPopupMenu();
    items().forEach(menu::add);
    return menu;
  }

  List<JMenuItem> items() {
    return new LogColumnMenu(this).items();
  }

  /** From left to right. */
  List<LogColumn> shown() {
    return shown;
  }

  /** How wide a column is now, in pixels at 100 %. */
  int present(LogColumn column) {
    return (int) Math.round(table.getColumn(column).getWidth() / Scale.current().factor());
  }

  String name(LogColumn column) {
    String heading = table.getModel().getColumnName(column.ordinal());
    return column == LogColumn.NUMBER ? Texts.of("log.column.number") : heading;
  }

  LogColumns arranged() {
    return arranged;
  }

  void arrange(LogColumns other) {
    arranged = other;
    shown = List.of();
    fitInto(room, roomy);
    table.getTableHeader().repaint();
    table.repaint();
  }

  private void adoptWidth(TableColumn column) {
    LogColumn kind = (LogColumn) column.getIdentifier();
    arrange(arranged.sized(kind, present(kind)));
  }

  private void adoptOrder() {
    List<LogColumn> order = present();
    if (!order.equals(shown)) {
      arrange(arranged.ordered(order));
    }
  }

  private List<LogColumn> present() {
    var order = new ArrayList<LogColumn>();
    table
        .getColumnModel()
        .getColumns()
        .asIterator()
        .forEachRemaining(column -> order.add((LogColumn) column.getIdentifier()));
    return order;
  }

  LogColumn at(int index) {
    return (LogColumn) table.getColumnModel().getColumn(index).getIdentifier();
  }

  /** Rows have come, or others were chosen. */
  void measure(LogRows rows) {
    widths.measure(rows);
    fitColumns();
  }

  /** The zoom is another. */
  void measureAgain(LogRows rows) {
    widths.forget();
    measure(rows);
  }

  /** Leaves out columns that would be cut; time and duration come in where it is roomy. */
  void fitInto(int width, boolean hasRoom) {
    JTableHeader header = table.getTableHeader();
    if (header.getResizingColumn() != null || header.getDraggedColumn() != null) {
      return;
    }
    room = width;
    roomy = hasRoom;
    List<LogColumn> fitting = fitting();
    if (!fitting.equals(shown)) {
      shown = fitting;
      makeColumns();
    }
    fitColumns();
  }

  private List<LogColumn> fitting() {
    Set<LogColumn> fitting = EnumSet.noneOf(LogColumn.class);
    int taken = 0;
    for (LogColumn column : BY_WEIGHT) {
      boolean wanted = !arranged.hides(column) && (roomy || !column.needsRoom());
      if (wanted && (taken + least(column) <= room || fitting.isEmpty())) {
        fitting.add(column);
        taken += least(column);
      }
    }
    return arranged.all().stream().map(LogColumns.Place::column).filter(fitting::contains).toList();
  }

  private int least(LogColumn column) {
    return column.takesTheRest() ? Scale.current().px(LEAST_REST) : width(column);
  }

  private int width(LogColumn column) {
    return arranged.width(column).map(Scale.current()::px).orElseGet(() -> widths.of(column));
  }

  private void makeColumns() {
    while (table.getColumnCount() > 0) {
      table.removeColumn(table.getColumnModel().getColumn(0));
    }
    shown.forEach(this::addColumn);
  }

  private void addColumn(LogColumn kind) {
    var column = new TableColumn(kind.ordinal());
    column.setIdentifier(kind);
    column.setHeaderValue(table.getModel().getColumnName(kind.ordinal()));
    column.setHeaderRenderer(LogCell.heading(kind));
    column.setCellRenderer(LogCell.body(kind));
    table.addColumn(column);
  }

  /** The sentence takes what the others leave; without it, the last column reaches to the edge. */
  private void fitColumns() {
    if (table.getTableHeader().getResizingColumn() != null) {
      return;
    }
    int taken = shown.stream().filter(one -> one != taker()).mapToInt(this::width).sum();
    table
        .getColumnModel()
        .getColumns()
        .asIterator()
        .forEachRemaining(column -> fit(column, Math.max(least(taker()), room - taken)));
  }

  private LogColumn taker() {
    return shown.stream()
        .filter(LogColumn::takesTheRest)
        .findFirst()
        .or(() -> shown.stream().reduce((first, second) -> second))
        .orElse(LogColumn.SENTENCE);
  }

  private void fit(TableColumn column, int rest) {
    LogColumn kind = (LogColumn) column.getIdentifier();
    int width = kind == taker() ? rest : width(kind);
    column.setMinWidth(Scale.current().px(LEAST));
    column.setPreferredWidth(width);
    column.setWidth(width);
  }
}
