package syncduel.ui.pane;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ConflictCardState;
import syncduel.view.ConflictCardState.Column;
import syncduel.view.ConflictCardState.Line;
import syncduel.view.Label;

/**
 * Base, local and server below each other, one column for each field, so that the differing words
 * catch the eye. Assistive technology hears it line by line.
 */
final class ConflictGrid extends JComponent {
  private static final int HEADINGS = 24;
  private static final int EDGE = 8;

  private Optional<ConflictCardState> shown = Optional.empty();
  private boolean narrow;

  ConflictGrid(String owner) {
    setName(owner + ".card.grid");
    ToolTipManager.sharedInstance().registerComponent(this);
  }

  void show(ConflictCardState card, boolean narrow) {
    shown = Optional.of(card);
    this.narrow = narrow;
    getAccessibleContext().setAccessibleName(spoken(card));
    repaint();
  }

  /** Where the columns stand when the grid is so wide; the fields of a merge stand below them. */
  Optional<CardColumns> columns(int width) {
    return shown.map(card -> CardColumns.of(card, width, narrow, Scale.current()));
  }

  int heightFor(int width) {
    Scale scale = Scale.current();
    return shown.map(card -> lines(card, width).mapToInt(CardLine::height).sum()).orElse(0)
        + scale.px(HEADINGS);
  }

  private Stream<CardLine> lines(ConflictCardState card, int width) {
    Scale scale = Scale.current();
    var columns = CardColumns.of(card, width, narrow, scale);
    return card.lines().stream().map(line -> new CardLine(line, columns, scale));
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(getWidth(), heightFor(getWidth()));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Pen.on(graphics);
    try {
      shown.ifPresent(card -> paintCard(g, card));
    } finally {
      g.dispose();
    }
  }

  private void paintCard(Graphics2D g, ConflictCardState card) {
    Scale scale = Scale.current();
    var columns = CardColumns.of(card, getWidth(), narrow, scale);
    int y = scale.px(HEADINGS);
    paintHeadings(g, card, columns, scale);
    for (CardLine line : lines(card, getWidth()).toList()) {
      paintRule(g, y - scale.line(1), scale);
      line.paint(g, y, getWidth());
      y += line.height();
    }
  }

  private void paintRule(Graphics2D g, int y, Scale scale) {
    int edge = scale.px(EDGE);
    g.setColor(Role.LINE.color());
    g.fillRect(edge, y, getWidth() - 2 * edge, scale.line(1));
  }

  private void paintHeadings(
      Graphics2D g, ConflictCardState card, CardColumns columns, Scale scale) {
    for (int i = 0; i < columns.fields().size(); i++) {
      paintHeading(g, card.columns().get(i), columns.fields().get(i), scale);
    }
    if (columns.leftOut() > 0) {
      var words = RichText.of(card.equalColumns(), RichText.Tone.MUTED);
      var run = TextRun.unbroken(words, TextStyle.SMALL, scale);
      int x = getWidth() - scale.px(EDGE) - run.width();
      run.paint(g, x, top(run, scale), Role.TEXT_MUTED.color());
    }
  }

  private void paintHeading(Graphics2D g, Column column, CardColumns.Span span, Scale scale) {
    var name = TextRun.unbroken(CardHeading.of(column, narrow), TextStyle.SMALL, scale);
    name.paint(g, span.x(), top(name, scale), Role.TEXT_MUTED.color());
    int used = name.width() + scale.px(3);
    int room = span.width() - used - scale.px(4);
    if (column.clash() && room > 0) {
      var clash = TextRun.wrapped(CardHeading.clash(column), TextStyle.SMALL, scale, room, 1);
      clash.paint(g, span.x() + used, top(clash, scale), Role.CONFLICT_TEXT.color());
    }
  }

  private static int top(TextRun run, Scale scale) {
    return (scale.px(HEADINGS) - scale.line(1) - run.height()) / 2;
  }

  /** The value under the pointer, whole. */
  @Override
  public String getToolTipText(MouseEvent event) {
    return shown.flatMap(card -> lineAt(card, event.getY())).map(ConflictGrid::spoken).orElse(null);
  }

  private Optional<Line> lineAt(ConflictCardState card, int y) {
    int top = Scale.current().px(HEADINGS);
    for (CardLine line : lines(card, getWidth()).toList()) {
      if (y >= top && y < top + line.height()) {
        return Optional.of(line.line());
      }
      top += line.height();
    }
    return Optional.empty();
  }

  private static String spoken(ConflictCardState card) {
    return card.lines().stream().map(ConflictGrid::spoken).collect(Collectors.joining("; "));
  }

  private static String spoken(Line line) {
    return line.name()
        + " "
        + StateText.spoken(line.chip())
        + ": "
        + line.cells().stream().map(ConflictGrid::spoken).collect(Collectors.joining(", "));
  }

  private static String spoken(ConflictCardState.Cell cell) {
    return cell.kind() == ConflictCardState.Kind.CHECK_BOX
        ? Texts.of(cell.checked() ? Label.CARD_CHECKED : Label.CARD_UNCHECKED)
        : cell.text().asText();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleGrid();
    }
    return accessibleContext;
  }

  private final class AccessibleGrid extends AccessibleJComponent {
    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.LABEL;
    }
  }
}
