package syncduel.ui.paint;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import syncduel.ui.paint.LineBreaker.Placed;
import syncduel.ui.paint.Pen.Box;
import syncduel.ui.paint.RichText.Painted;
import syncduel.ui.paint.RichText.Tone;
import syncduel.ui.paint.RichText.Word;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/**
 * A {@link RichText} broken into lines, ready to be measured and painted. Measured without a
 * graphics context, so the lines are the same on every machine.
 */
public final class TextRun {
  private static final double NARRATION_CHIP = 15.0 / 11;
  static final int MARK_OVERHANG = 2;
  private static final int MARK_RISE = 3;
  private static final int MARK_DROP = 4;
  private static final int MARK_LINE = 2;
  private static final int MARK_RADIUS = 2;

  private final TextStyle style;
  private final Scale scale;
  private final Scale inlines;
  private final List<List<Placed>> lines;

  private TextRun(TextStyle style, Scale scale, Scale inlines, List<List<Placed>> lines) {
    this.style = style;
    this.scale = scale;
    this.inlines = inlines;
    this.lines = lines;
  }

  /** At most so many lines of this width, in pixels painted; the last one may end in "…". */
  public static TextRun wrapped(
      RichText text, TextStyle style, Scale scale, int width, int maxLines) {
    return wrapped(text, style, scale, inlineScale(style, scale), width, maxLines);
  }

  /** The same with another scale for chips and signs than for words. */
  public static TextRun wrapped(
      RichText text, TextStyle style, Scale scale, Scale inlines, int width, int maxLines) {
    if (maxLines < 1) {
      throw new IllegalArgumentException("a text needs a line, not " + maxLines);
    }
    var breaker = new LineBreaker(style, scale, inlines, width, maxLines);
    return new TextRun(style, scale, inlines, breaker.lines(text));
  }

  /**
   * In no more lines than it needs at this width, and these about equally long, so that no word
   * stands alone on the last one.
   */
  public static TextRun balanced(
      RichText text, TextStyle style, Scale scale, int width, int maxLines) {
    TextRun best = wrapped(text, style, scale, width, maxLines);
    String all = best.joined();
    int enough = best.width();
    int tooNarrow = enough / 2;
    while (best.lineCount() > 1 && enough - tooNarrow > 1) {
      int middle = (tooNarrow + enough) / 2;
      TextRun narrower = wrapped(text, style, scale, middle, best.lineCount());
      if (narrower.joined().equals(all)) {
        best = narrower;
        enough = Math.min(middle, narrower.width());
      } else {
        tooNarrow = middle;
      }
    }
    return best;
  }

  /** Whether all of that text can be read in it. */
  public boolean says(RichText text) {
    return joined().equals(text.plain());
  }

  private String joined() {
    return String.join(" ", visible());
  }

  /** One line, as long as it is. */
  public static TextRun unbroken(RichText text, TextStyle style, Scale scale) {
    return wrapped(text, style, scale, Integer.MAX_VALUE, 1);
  }

  public int lineCount() {
    return lines.size();
  }

  /** Of the longest line, in pixels painted. */
  public int width() {
    double width = 0;
    for (List<Placed> line : lines) {
      width = Math.max(width, line.isEmpty() ? 0 : end(line.get(line.size() - 1)));
    }
    return (int) Math.ceil(width);
  }

  private double end(Placed last) {
    boolean changed = LineBreaker.isChanged(last.piece());
    return last.end() + (changed ? scale.px(MARK_OVERHANG) : 0);
  }

  public int height() {
    return lines.size() * style.lineHeight(scale);
  }

  /** What can be read of it, line by line. */
  public List<String> visible() {
    return lines.stream()
        .map(line -> new RichText(line.stream().map(Placed::piece).toList()).plain())
        .toList();
  }

  /** With the top left corner here. */
  public void paint(Graphics graphics, int x, int y, Color ink) {
    Graphics2D g = Pen.on(graphics);
    try {
      int lineHeight = style.lineHeight(scale);
      int baseline = y + style.baseline(lineHeight, scale);
      for (List<Placed> line : lines) {
        paintMarks(g, line, x, baseline);
        for (Placed placed : line) {
          paintPiece(g, placed, x, baseline, ink);
        }
        baseline += lineHeight;
      }
    } finally {
      g.dispose();
    }
  }

  private void paintPiece(Graphics2D g, Placed placed, int x, int baseline, Color ink) {
    if (placed.piece() instanceof Word word) {
      g.setColor(word.tone() == Tone.MUTED ? Role.TEXT_MUTED.color() : ink);
      g.setFont(styleOf(word.tone(), style).font(scale));
      g.drawString(word.text(), (float) (x + placed.x()), baseline);
      return;
    }
    Inline inline = ((Painted) placed.piece()).inline();
    int left = (int) Math.round(x + placed.x()) + inline.overhang(inlines);
    g.setColor(ink);
    inline.paint(g, left, baseline - inline.baseline(inlines), inlines);
  }

  /** Neighbouring changed words have one mark in common, the space between them included. */
  private void paintMarks(Graphics2D g, List<Placed> line, int x, int baseline) {
    int i = 0;
    while (i < line.size()) {
      int end = i;
      while (end < line.size() && LineBreaker.isChanged(line.get(end).piece())) {
        end++;
      }
      if (end > i) {
        paintMark(g, x + line.get(i).x(), x + line.get(end - 1).end(), baseline);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void paintMark(Graphics2D g, double from, double to, int baseline) {
    int overhang = scale.px(MARK_OVERHANG);
    int left = (int) Math.round(from) - overhang;
    int width = (int) Math.round(to) + overhang - left;
    int top = baseline - style.capHeight(scale) - scale.px(MARK_RISE);
    int bottom = baseline + scale.px(MARK_DROP) + scale.line(MARK_LINE);
    g.setColor(Role.CONFLICT_TINT.color());
    g.fill(new Box(left, top, width, bottom - top, scale.px(MARK_RADIUS)).shape());
    g.setColor(Role.CONFLICT_FILL.color());
    g.fillRect(left, bottom - scale.line(MARK_LINE), width, scale.line(MARK_LINE));
  }

  /** Chips are larger in the narration; elsewhere they have one size. */
  private static Scale inlineScale(TextStyle style, Scale scale) {
    return style == TextStyle.NARRATION ? scale.times(NARRATION_CHIP) : scale;
  }

  static TextStyle styleOf(Tone tone, TextStyle style) {
    return switch (tone) {
      case STRONG, CHANGED -> style.strong();
      case MONO -> TextStyle.MONO;
      case PLAIN, MUTED -> style;
    };
  }
}
