package syncduel.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ConflictCardState;
import syncduel.view.ConflictCardState.Kind;

/**
 * Where the columns of a card's lines stand, in pixels painted. Equal fields at the end that do not
 * fit are left out.
 *
 * @param name where the names of the sides begin
 * @param chip where their chips begin
 * @param fields one for each column that fits, from the first on
 * @param leftOut how many columns did not fit
 */
record CardColumns(int name, int chip, List<Span> fields, int leftOut) {
  private static final int EDGE = 8;
  private static final int CHIP = 36;
  private static final int GAP = 8;
  private static final int LEAST_TEXT = 96;
  private static final int NARROW_CHIP = 31;
  private static final int NARROW_GAP = 5;
  private static final int LEAST_CHECK = 16;

  CardColumns {
    fields = List.copyOf(fields);
  }

  /** From its first pixel, so many wide. */
  record Span(int x, int width) {}

  /** For a card whose inner width this is. */
  static CardColumns of(ConflictCardState card, int width, boolean narrow, Scale scale) {
    int edge = scale.px(EDGE);
    int chip = edge + widestName(card, scale) + scale.px(narrow ? NARROW_GAP : GAP);
    int least = scale.px(narrow ? NARROW_CHIP : CHIP);
    int first = chip + Math.max(least, widestChip(card, scale) + scale.px(NARROW_GAP));
    int room = width - edge - first;
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < card.columns().size(); i++) {
      widths.add(least(card, i, narrow, scale));
    }
    int fitting = fitting(card, widths, room);
    return new CardColumns(
        edge, chip, spans(card, widths.subList(0, fitting), first, room), widths.size() - fitting);
  }

  private static int widestChip(ConflictCardState card, Scale scale) {
    return card.lines().stream()
        .mapToInt(line -> StateText.chip(line.chip()).width(scale))
        .max()
        .orElse(0);
  }

  private static int widestName(ConflictCardState card, Scale scale) {
    return card.lines().stream()
        .mapToInt(line -> (int) Math.ceil(TextStyle.STRONG.width(line.name(), scale)))
        .max()
        .orElse(0);
  }

  private static int least(ConflictCardState card, int column, boolean narrow, Scale scale) {
    if (!isCheck(card, column)) {
      return scale.px(LEAST_TEXT);
    }
    var heading = CardHeading.of(card.columns().get(column), narrow);
    int words = TextRun.unbroken(heading, TextStyle.SMALL, scale).width();
    return Math.max(scale.px(LEAST_CHECK), words) + (narrow ? 0 : scale.px(GAP));
  }

  /** Only equal columns, which stand at the end, are left out. */
  private static int fitting(ConflictCardState card, List<Integer> least, int room) {
    int count = least.size();
    while (count > 1
        && card.columns().get(count - 1).equal()
        && least.subList(0, count).stream().mapToInt(Integer::intValue).sum() > room) {
      count--;
    }
    return count;
  }

  private static List<Span> spans(
      ConflictCardState card, List<Integer> least, int first, int room) {
    long texts = IntStream.range(0, least.size()).filter(i -> !isCheck(card, i)).count();
    int free = Math.max(0, room - least.stream().mapToInt(Integer::intValue).sum());
    int share = texts == 0 ? 0 : (int) (free / texts);
    List<Span> spans = new ArrayList<>();
    int x = first;
    for (int i = 0; i < least.size(); i++) {
      int width = least.get(i) + (isCheck(card, i) ? 0 : share);
      spans.add(new Span(x, width));
      x += width;
    }
    return spans;
  }

  static boolean isCheck(ConflictCardState card, int column) {
    return card.lines().stream()
        .anyMatch(line -> line.cells().get(column).kind() == Kind.CHECK_BOX);
  }
}
