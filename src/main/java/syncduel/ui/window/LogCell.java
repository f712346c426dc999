package syncduel.ui.window;

import java.awt.Component;
import java.awt.Graphics;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import syncduel.ui.paint.PaintedLabel;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.LogState.Entry;

/** Paints a cell or a heading of the event log; the rubber stamp of all its rows. */
final class LogCell extends PaintedLabel implements TableCellRenderer {
  private static final int LEFT = 4;

  private final LogColumn column;
  private final boolean heading;
  private LogCellText shown;

  private LogCell(LogColumn column, boolean heading) {
    this.column = column;
    this.heading = heading;
    setOpaque(true);
  }

  static LogCell body(LogColumn column) {
    return new LogCell(column, false);
  }

  static LogCell heading(LogColumn column) {
    return new LogCell(column, true);
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int index) {
    shown =
        heading
            ? new LogCellText(
                syncduel.ui.paint.RichText.of((String) value), TextStyle.CAPTION, Role.TEXT_MUTED)
            : LogCellText.of(column, (Entry) value);
    setBackground((heading ? Role.INSET : Role.SURFACE).color());
    getAccessibleContext().setAccessibleName(shown.text().plain());
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Scale scale = Scale.current();
    graphics.setColor(getBackground());
    graphics.fillRect(0, 0, getWidth(), getHeight());
    int left = scale.px(LEFT);
    int room = Math.max(1, getWidth() - left);
    TextRun run = TextRun.wrapped(shown.text(), shown.style(), scale, room, 1);
    int x = column == LogColumn.NUMBER ? getWidth() - left - run.width() : left;
    run.paint(graphics, x, (getHeight() - run.height()) / 2, shown.ink().color());
  }

  /** Rubber stamps are not laid out. */
  @Override
  public void revalidate() {}
}
