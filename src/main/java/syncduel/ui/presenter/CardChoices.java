package syncduel.ui.presenter;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ConflictCardState.ChoiceState;

/**
 * What can be chosen, each with its key. The two quieter ones are only there when the lesson will
 * take one of them.
 */
record CardChoices(List<ChoiceState> choices, Sizes sizes) {
  private static final int EDGE = 12;
  private static final int GAP = 10;
  private static final int PADDING = 12;
  private static final int HEIGHT = 50;
  private static final int MARGIN = 12;
  private static final int RADIUS = 9;

  CardChoices {
    choices = List.copyOf(choices);
  }

  private List<List<ChoiceState>> rows() {
    List<List<ChoiceState>> rows = new ArrayList<>();
    rows.add(choices.stream().filter(choice -> !choice.quiet()).toList());
    List<ChoiceState> quiet = choices.stream().filter(ChoiceState::quiet).toList();
    if (quiet.stream().anyMatch(ChoiceState::ringed)) {
      rows.add(quiet);
    }
    return rows;
  }

  int heightFor(int width) {
    return rows().size() * sizes.px(HEIGHT + MARGIN) + sizes.px(MARGIN);
  }

  void paint(Graphics2D g, int left, int top, int width) {
    int y = top + sizes.px(MARGIN);
    for (List<ChoiceState> row : rows()) {
      int room = width - 2 * sizes.px(EDGE);
      boolean whole = width(row, false) <= room;
      int free = Math.max(0, room - width(row, !whole));
      int more = Math.min(free / row.size(), sizes.px(GAP));
      int x = left + sizes.px(EDGE);
      for (ChoiceState choice : row) {
        int wide = width(choice, !whole) + more;
        paint(g, choice, !whole, new Pen.Box(x, y, wide, sizes.px(HEIGHT), sizes.px(RADIUS)));
        x += wide + sizes.px(GAP);
      }
      y += sizes.px(HEIGHT + MARGIN);
    }
  }

  private int width(List<ChoiceState> row, boolean shortened) {
    int buttons = row.stream().mapToInt(choice -> width(choice, shortened)).sum();
    return buttons + (row.size() - 1) * sizes.px(GAP);
  }

  private int width(ChoiceState choice, boolean shortened) {
    return text(choice, shortened).width() + 2 * sizes.px(PADDING);
  }

  private TextRun text(ChoiceState choice, boolean shortened) {
    RichText.Tone key = choice.enabled() ? RichText.Tone.MUTED : RichText.Tone.PLAIN;
    String label = shortened ? choice.shortLabel() : choice.label();
    var words =
        RichText.of(label, choice.enabled() ? RichText.Tone.STRONG : RichText.Tone.PLAIN)
            .then(RichText.of(choice.key(), key));
    return TextRun.unbroken(words, TextStyle.BODY, sizes.card());
  }

  private void paint(Graphics2D g, ChoiceState choice, boolean shortened, Pen.Box box) {
    Role edge = choice.ringed() ? Role.ACCENT_TEXT : Role.LINE_STRONG;
    int line = sizes.line(choice.ringed() ? 4 : 2);
    Pen.bordered(g, box, line, edge.color(), Role.CONTROL.color());
    TextRun text = text(choice, shortened);
    Role ink = choice.enabled() ? Role.TEXT : Role.TEXT_DISABLED;
    int x = box.x() + (box.width() - text.width()) / 2;
    text.paint(g, x, box.y() + (box.height() - text.height()) / 2, ink.color());
  }
}
