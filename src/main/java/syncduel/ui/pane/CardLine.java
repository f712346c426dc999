package syncduel.ui.pane;

import java.awt.Graphics2D;
import javax.swing.JCheckBox;
import syncduel.ui.paint.CheckIcon;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.Sign;
import syncduel.ui.paint.TextRun;
import syncduel.ui.paint.VersionChip;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ConflictCardState.Cell;
import syncduel.view.ConflictCardState.Kind;
import syncduel.view.ConflictCardState.Line;

/**
 * One side of a conflict, painted: its name, its version, its fields.
 *
 * @param columns where they stand
 */
record CardLine(Line line, CardColumns columns, Scale scale) {
  private static final int ROW = 24;
  private static final int PADDING = 4;
  private static final int MOST_LINES = 3;
  private static final int SIGN = 10;
  private static final int BAR = 3;

  /** A long text takes up to three lines, because what differs may stand at its end. */
  int height() {
    int tallest = 0;
    for (int i = 0; i < columns.fields().size(); i++) {
      tallest = Math.max(tallest, text(i).height());
    }
    return Math.max(scale.px(ROW), tallest + scale.px(PADDING));
  }

  private TextRun text(int column) {
    int width = Math.max(1, columns.fields().get(column).width() - scale.px(PADDING));
    var text = StateText.of(line.cells().get(column).text());
    return TextRun.wrapped(text, TextStyle.BODY, scale, width, MOST_LINES);
  }

  void paint(Graphics2D g, int y, int width) {
    int height = height();
    if (line.justChanged()) {
      g.setColor(Role.ACCENT_TINT.color());
      g.fillRect(0, y, width, height);
      g.setColor(Role.ACCENT_TEXT.color());
      g.fillRect(0, y, scale.line(BAR), height);
    }
    int firstRow = Math.min(height, scale.px(ROW));
    var name =
        TextRun.unbroken(RichText.of(line.name(), RichText.Tone.STRONG), TextStyle.BODY, scale);
    name.paint(g, columns.name(), y + (firstRow - name.height()) / 2, Role.TEXT.color());
    VersionChip chip = StateText.chip(line.chip());
    chip.paint(g, columns.chip(), y + (firstRow - chip.height(scale)) / 2, scale);
    for (int i = 0; i < columns.fields().size(); i++) {
      paintCell(g, i, y, height);
    }
  }

  private void paintCell(Graphics2D g, int column, int y, int height) {
    Cell cell = line.cells().get(column);
    int x = columns.fields().get(column).x();
    if (cell.kind() == Kind.CHECK_BOX) {
      paintCheck(g, cell, x, y, height);
    } else if (cell.kind() == Kind.DELETED || cell.kind() == Kind.GONE) {
      paintAbsence(g, cell, x, y, height);
    } else {
      text(column).paint(g, x, y + (height - text(column).height()) / 2, Role.TEXT.color());
    }
  }

  private void paintCheck(Graphics2D g, Cell cell, int x, int y, int height) {
    var box = new JCheckBox("", cell.checked());
    var icon = new CheckIcon();
    int top = y + (height - icon.getIconHeight()) / 2;
    if (cell.changed()) {
      int over = scale.px(3);
      int side = icon.getIconWidth() + 2 * over;
      g.setColor(Role.CONFLICT_TINT.color());
      g.fillRect(x - over, top - over, side, side);
      g.setColor(Role.CONFLICT_FILL.color());
      g.fillRect(x - over, top - over + side - scale.line(2), side, scale.line(2));
    }
    icon.paintIcon(box, g, x, top);
  }

  private void paintAbsence(Graphics2D g, Cell cell, int x, int y, int height) {
    g.setColor(Role.CONFLICT_TEXT.color());
    int left = x;
    if (cell.kind() == Kind.DELETED) {
      double size = scale.exact(SIGN);
      Sign.CROSS.paintAround(g, x + scale.px(SIGN) / 2.0, y + height / 2.0, size);
      left += scale.px(SIGN + 5);
    }
    g.setFont(TextStyle.STRONG.font(scale));
    g.drawString(cell.text().asText(), left, y + TextStyle.STRONG.baseline(height, scale));
  }
}
