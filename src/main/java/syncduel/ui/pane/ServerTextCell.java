package syncduel.ui.pane;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ServerPaneState.ServerRow;

/** The text of a server's row; that of a tombstone is struck through and says so. */
final class ServerTextCell extends JLabel implements TableCellRenderer {
  private static final int INSET = 8;

  private ServerRow row;

  ServerTextCell() {
    setOpaque(true);
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int index, int column) {
    row = (ServerRow) value;
    setText(row.text());
    getAccessibleContext().setAccessibleName((row.text() + " " + row.deletedWord()).strip());
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Pen.on(graphics);
    try {
      g.setColor(getBackground());
      g.fillRect(0, 0, getWidth(), getHeight());
      paintRow(g, Scale.current());
    } finally {
      g.dispose();
    }
  }

  private void paintRow(Graphics2D g, Scale scale) {
    int inset = scale.px(INSET);
    var word = TextRun.unbroken(RichText.of(row.deletedWord()), TextStyle.SMALL, scale);
    int reserved = row.tombstone() ? word.width() + inset : 0;
    int room = Math.max(1, getWidth() - 2 * inset - reserved);
    var text = TextRun.wrapped(RichText.of(row.text()), TextStyle.BODY, scale, room, 1);
    Role ink = row.tombstone() ? Role.TEXT_MUTED : Role.TEXT;
    text.paint(g, inset, (getHeight() - text.height()) / 2, ink.color());
    if (row.tombstone()) {
      Strike.through(g, inset, getHeight(), text.width(), ink, scale);
      int x = inset + text.width() + inset;
      word.paint(g, x, (getHeight() - word.height()) / 2, ink.color());
    }
  }
}
