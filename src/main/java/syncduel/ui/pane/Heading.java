package syncduel.ui.pane;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/** The heading of a column, aligned as its cells are. */
final class Heading implements TableCellRenderer {
  private static final int SYMBOL = 12;

  private final RoleLabel label;
  private final int left;
  private final int right;
  private final Role lines;
  private Optional<Symbol> symbol = Optional.empty();

  /** Insets in pixels at 100 %. */
  Heading(TextStyle style, int alignment, int left, int right, Role lines) {
    this.lines = lines;
    this.label = new RoleLabel(style, Role.TEXT_MUTED);
    this.left = left;
    this.right = right;
    label.setHorizontalAlignment(alignment);
  }

  static Heading leading(TextStyle style, int inset, Role lines) {
    return new Heading(style, JLabel.LEADING, inset, 0, lines);
  }

  /** A symbol in the middle, which the column's name explains to those who cannot see it. */
  static Heading of(Symbol symbol, Role lines) {
    var heading = new Heading(TextStyle.CAPTION, JLabel.CENTER, 0, 0, lines);
    heading.symbol = Optional.of(symbol);
    return heading;
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    Scale scale = Scale.current();
    label.fitZoom();
    label.setBorder(new HeadingBorder(scale.px(left), scale.px(right), lines, column > 0));
    label.setIcon(symbol.map(shown -> shown.icon(SYMBOL)).orElse(null));
    label.setText(symbol.isPresent() ? null : (String) value);
    label.getAccessibleContext().setAccessibleName((String) value);
    return label;
  }
}
