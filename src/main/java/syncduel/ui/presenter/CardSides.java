package syncduel.ui.presenter;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import syncduel.ui.paint.CheckIcon;
import syncduel.ui.paint.Sign;
import syncduel.ui.paint.TextRun;
import syncduel.ui.paint.VersionChip;
import syncduel.ui.pane.StateText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ConflictCardState;
import syncduel.view.ConflictCardState.Cell;
import syncduel.view.ConflictCardState.Kind;
import syncduel.view.ConflictCardState.Line;

/**
 * Base, local and server below each other, measured and ready to be painted.
 *
 * @param fields where each field that is shown stands
 * @param chip where the chips begin
 */
record CardSides(ConflictCardState card, List<Field> fields, int chip, int width, Sizes sizes) {
  private static final int EDGE = 14;
  private static final int GAP = 14;
  private static final int CHIP = 52;
  private static final int LINE = 58;
  private static final int PADDING = 14;
  private static final int HEADING = 44;
  private static final int RULE = 2;
  private static final int MOST_LINES = 3;
  private static final int SIGN = 20;
  private static final int CHECK = 28;

  CardSides {
    fields = List.copyOf(fields);
  }

  /** A column of the card, from its first pixel, so many wide. */
  record Field(int column, int x, int width) {}

  /** Fields with texts share the room that is left by those with check boxes. */
  static CardSides of(ConflictCardState card, int width, Sizes sizes) {
    Scale scale = sizes.card();
    int names =
        card.lines().stream()
            .mapToInt(line -> (int) Math.ceil(TextStyle.STRONG.width(line.name(), scale)))
            .max()
            .orElse(0);
    int chips =
        card.lines().stream()
            .mapToInt(line -> StateText.chip(line.chip()).width(sizes.chip()))
            .max()
            .orElse(sizes.px(CHIP));
    int chip = sizes.px(EDGE) + names + sizes.px(GAP);
    int first = chip + chips + sizes.px(GAP);
    List<Integer> columns = CardBoard.differing(card);
    List<Field> fields = new ArrayList<>();
    int fixed = columns.stream().mapToInt(column -> fixed(card, column, sizes)).sum();
    long texts = columns.stream().filter(column -> !isCheck(card, column)).count();
    int share = (int) ((width - sizes.px(EDGE) - first - fixed) / Math.max(1, texts));
    int x = first;
    for (int column : columns) {
      int room = isCheck(card, column) ? fixed(card, column, sizes) : share;
      fields.add(new Field(column, x, Math.max(1, room)));
      x += room;
    }
    return new CardSides(card, fields, chip, width, sizes);
  }

  private static boolean isCheck(ConflictCardState card, int column) {
    return card.lines().stream()
        .anyMatch(line -> line.cells().get(column).kind() == Kind.CHECK_BOX);
  }

  private static int fixed(ConflictCardState card, int column, Sizes sizes) {
    if (!isCheck(card, column)) {
      return 0;
    }
    String name = card.columns().get(column).name();
    int words = (int) Math.ceil(TextStyle.CAPTION.width(name, sizes.chip()));
    return Math.max(sizes.px(CHECK), words) + sizes.px(GAP);
  }

  /** One field alone needs no heading: the sentence says which it is. */
  private int heading() {
    return fields.size() > 1 ? sizes.px(HEADING) : 0;
  }

  int height() {
    return heading() + card.lines().stream().mapToInt(this::height).sum();
  }

  private int height(Line line) {
    int tallest = fields.stream().mapToInt(field -> text(line, field).height()).max().orElse(0);
    return Math.max(sizes.px(LINE), tallest + sizes.px(PADDING));
  }

  private TextRun text(Line line, Field field) {
    var text = StateText.of(line.cells().get(field.column()).text());
    int room = Math.max(1, field.width() - sizes.px(GAP) / 2);
    return TextRun.wrapped(text, TextStyle.BODY, sizes.card(), room, MOST_LINES);
  }

  void paint(Graphics2D g, int left, int top) {
    if (heading() > 0) {
      for (Field field : fields) {
        String name = card.columns().get(field.column()).name();
        var run = PaneBoard.line(name, TextStyle.CAPTION, sizes.chip(), field.width());
        int y = top + (heading() - run.height()) / 2;
        run.paint(g, left + field.x(), y, Role.TEXT_MUTED.color());
      }
    }
    int y = top + heading();
    for (Line line : card.lines()) {
      paint(g, line, left, y);
      y += height(line);
      g.setColor(Role.LINE.color());
      int rule = sizes.line(RULE);
      g.fillRect(left, y - rule, width, rule);
    }
  }

  private void paint(Graphics2D g, Line line, int left, int top) {
    int height = height(line);
    if (line.justChanged()) {
      g.setColor(Role.ACCENT_TINT.color());
      g.fillRect(left, top, width, height);
    }
    int middle = top + height / 2;
    var name = PaneBoard.line(line.name(), TextStyle.STRONG, sizes.card(), width);
    name.paint(g, left + sizes.px(EDGE), middle - name.height() / 2, Role.TEXT.color());
    VersionChip version = StateText.chip(line.chip());
    version.paint(g, left + chip, middle - version.height(sizes.chip()) / 2, sizes.chip());
    for (Field field : fields) {
      paint(g, line, field, left + field.x(), middle);
    }
  }

  private void paint(Graphics2D g, Line line, Field field, int x, int middle) {
    Cell cell = line.cells().get(field.column());
    TextRun text = text(line, field);
    int y = middle - text.height() / 2;
    switch (cell.kind()) {
      case CHECK_BOX -> paintCheck(g, cell, x, middle);
      case DELETED -> {
        g.setColor(Role.CONFLICT_TEXT.color());
        int size = sizes.px(SIGN);
        Sign.CROSS.paintAround(g, x + size / 2.0, middle, size);
        text.paint(g, x + size + sizes.px(GAP) / 2, y, Role.CONFLICT_TEXT.color());
      }
      case GONE -> text.paint(g, x, y, Role.CONFLICT_TEXT.color());
      case TEXT, ABSENT -> text.paint(g, x, y, Role.TEXT.color());
    }
  }

  private void paintCheck(Graphics2D g, Cell cell, int x, int middle) {
    int size = sizes.px(CHECK);
    int top = middle - size / 2;
    if (cell.changed()) {
      int over = sizes.px(6);
      g.setColor(Role.CONFLICT_TINT.color());
      g.fillRect(x - over, top - over, size + 2 * over, size + 2 * over);
      g.setColor(Role.CONFLICT_FILL.color());
      g.fillRect(x - over, top + size + over - sizes.line(4), size + 2 * over, sizes.line(4));
    }
    CheckIcon.paint(g, x, top, cell.checked(), sizes.check());
  }
}
