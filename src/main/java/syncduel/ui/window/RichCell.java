package syncduel.ui.window;

import java.awt.Component;
import java.awt.Graphics;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import syncduel.ui.paint.PaintedLabel;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.StateText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.RichText;
import syncduel.view.TableState;

/** Paints a cell or a heading of a {@link RichTable}; the rubber stamp of a column. */
final class RichCell extends PaintedLabel implements TableCellRenderer {
  static final int LEAST = 28;
  static final int BAR = 3;
  private static final int SIDE = 8;
  private static final int EDGE = 16;
  private static final int ABOVE = 4;
  private static final int MOST_LINES = 4;

  private final int left;
  private boolean heading;
  private TableState.Cell cell = TableState.Cell.empty();

  /** The first column stands in line with what is above and below the table. */
  RichCell(boolean first) {
    left = first ? EDGE : SIDE;
    setOpaque(true);
  }

  /** What a cell needs at that width, both in pixels painted. */
  int height(TableState.Cell cell, int width) {
    Scale scale = Scale.current();
    int lines = cell.lines().stream().mapToInt(line -> run(line, width).height()).sum();
    return lines + 2 * scale.px(ABOVE);
  }

  /** Words that are wider than a column of that width, in pixels painted. */
  List<String> cut(TableState.Cell cell, int width) {
    return cell.lines().stream()
        .flatMap(line -> Stream.of(line.asText().split("\\s+")))
        .filter(word -> tooWide(word, TextStyle.SMALL, width))
        .toList();
  }

  /** The same for a heading, which has one line. */
  List<String> cutHeading(String words, int width) {
    return tooWide(words, TextStyle.CAPTION, width) ? List.of(words) : List.of();
  }

  private boolean tooWide(String text, TextStyle style, int width) {
    Scale scale = Scale.current();
    return style.width(text, scale) > width - scale.px(left) - scale.px(SIDE);
  }

  private TextRun run(RichText line, int width) {
    Scale scale = Scale.current();
    int room = Math.max(1, width - scale.px(left) - scale.px(SIDE));
    return heading
        ? TextRun.wrapped(StateText.of(line), TextStyle.CAPTION, scale, room, 1)
        : TextRun.wrapped(StateText.of(line), TextStyle.SMALL, scale, room, MOST_LINES);
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    heading = value instanceof String;
    cell =
        heading
            ? TableState.Cell.of((String) value, TableState.Ink.MUTED)
            : (TableState.Cell) value;
    setBackground(heading ? Role.INSET.color() : ground(((RichTable) table).row(row)).color());
    getAccessibleContext().setAccessibleName(cell.asText());
    return this;
  }

  private static Role ground(TableState.Row row) {
    return switch (row.look()) {
      case HEADING -> Role.INSET;
      case CURRENT -> Role.ACCENT_TINT;
      case PLAIN, DIFFERENT -> Role.SURFACE;
    };
  }

  private Role ink() {
    return switch (cell.ink()) {
      case TEXT -> Role.TEXT;
      case MUTED -> Role.TEXT_MUTED;
      case OK -> Role.OK;
      case ALARM -> Role.CONFLICT_TEXT;
    };
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Scale scale = Scale.current();
    graphics.setColor(getBackground());
    graphics.fillRect(0, 0, getWidth(), getHeight());
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, getHeight() - scale.line(1), getWidth(), scale.line(1));
    int y = scale.px(ABOVE);
    for (RichText line : cell.lines()) {
      TextRun run = run(line, getWidth());
      run.paint(graphics, scale.px(left), y, ink().color());
      y += run.height();
    }
  }

  /** Rubber stamps are not laid out. */
  @Override
  public void revalidate() {}
}
