package syncduel.ui.pane;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.TodoRowState;

/** The text of a to-do and, at the right of it, its state with sign and word. */
final class TodoCell extends JLabel implements TableCellRenderer {
  private static final int INSET = 8;
  private static final int GAP = 5;

  private TodoRowState row;
  private boolean narrow;

  TodoCell() {
    setOpaque(true);
  }

  /** Whether that was a change. */
  boolean narrow(boolean now) {
    boolean changed = now != narrow;
    narrow = now;
    return changed;
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int index, int column) {
    row = (TodoRowState) value;
    setText(row.text());
    getAccessibleContext().setAccessibleName((row.text() + " " + row.word()).strip());
    return this;
  }

  /** Icons take the colour of the component that shows them: that of the state. */
  @Override
  public Color getForeground() {
    return row == null ? super.getForeground() : StateSign.role(row.look()).color();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Pen.on(graphics);
    try {
      g.setColor(getBackground());
      g.fillRect(0, 0, getWidth(), getHeight());
      Scale scale = Scale.current();
      int end = paintState(g, scale);
      paintText(g, scale.px(INSET), end - scale.px(INSET), scale);
    } finally {
      g.dispose();
    }
  }

  /** Returns where it begins. */
  private int paintState(Graphics2D g, Scale scale) {
    TextStyle style = StateSign.style(row.look());
    String word = narrow ? "" : row.word();
    int x = getWidth() - (int) Math.ceil(style.width(word, scale));
    g.setColor(getForeground());
    g.setFont(style.font(scale));
    g.drawString(word, x, style.baseline(getHeight(), scale));
    Optional<Icon> icon = StateSign.icon(row.look());
    if (icon.isPresent()) {
      x -= icon.get().getIconWidth() + (word.isEmpty() ? 0 : scale.px(GAP));
      icon.get().paintIcon(this, g, x, (getHeight() - icon.get().getIconHeight()) / 2);
    }
    return x;
  }

  private void paintText(Graphics2D g, int from, int to, Scale scale) {
    int room = Math.max(1, to - from);
    var run = TextRun.wrapped(RichText.of(row.text()), TextStyle.BODY, scale, room, 1);
    int y = (getHeight() - run.height()) / 2;
    Role ink = row.struck() ? Role.TEXT_MUTED : Role.TEXT;
    run.paint(g, from, y, ink.color());
    if (row.struck()) {
      Strike.through(g, from, getHeight(), run.width(), ink, scale);
    }
  }
}
