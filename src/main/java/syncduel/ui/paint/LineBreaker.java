package syncduel.ui.paint;

import java.util.ArrayList;
import java.util.List;
import syncduel.ui.paint.RichText.Painted;
import syncduel.ui.paint.RichText.Piece;
import syncduel.ui.paint.RichText.Tone;
import syncduel.ui.paint.RichText.Word;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/**
 * Places pieces on lines. Breaks only at spaces; what does not fit on the last line ends in an
 * ellipsis, never within a chip.
 */
final class LineBreaker {
  private static final String ELLIPSIS = "…";
  private static final int BESIDE_CHIP = 2;

  /** A piece, where it begins on its line, and its advance. */
  record Placed(Piece piece, double x, double width) {
    double end() {
      return x + width;
    }
  }

  private final TextStyle style;
  private final Scale scale;
  private final Scale inlines;
  private final double width;
  private final int maxLines;
  private final List<List<Placed>> lines = new ArrayList<>();
  private List<Placed> line = new ArrayList<>();

  LineBreaker(TextStyle style, Scale scale, Scale inlines, double width, int maxLines) {
    this.style = style;
    this.scale = scale;
    this.inlines = inlines;
    this.width = width;
    this.maxLines = maxLines;
  }

  /** For one text; a breaker is not used twice. */
  List<List<Placed>> lines(RichText text) {
    for (List<Piece> group : unbreakable(text.pieces())) {
      if (!place(group)) {
        break;
      }
    }
    lines.add(List.copyOf(line));
    return List.copyOf(lines);
  }

  private static List<List<Piece>> unbreakable(List<Piece> pieces) {
    List<List<Piece>> groups = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.spaced() || groups.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(piece);
    }
    return groups;
  }

  /** False when the text ends here, although more was to come. */
  private boolean place(List<Piece> group) {
    List<Placed> longer = appended(line, group);
    boolean last = lines.size() + 1 == maxLines;
    if (end(longer) <= width) {
      line = longer;
      return true;
    }
    if (line.isEmpty() || last) {
      line = cut(longer);
      return !last;
    }
    lines.add(List.copyOf(line));
    line = new ArrayList<>();
    return place(group);
  }

  private List<Placed> appended(List<Placed> start, List<Piece> group) {
    List<Placed> longer = new ArrayList<>(start);
    for (Piece piece : group) {
      double x = longer.isEmpty() ? markRoom(isChanged(piece)) : end(longer) + gap(longer, piece);
      longer.add(new Placed(piece, x, advance(piece)));
    }
    return longer;
  }

  private List<Placed> cut(List<Placed> tooLong) {
    double free = width - style.width(ELLIPSIS, scale);
    List<Placed> kept = new ArrayList<>(tooLong.stream().filter(p -> p.end() <= free).toList());
    Placed next = tooLong.get(Math.min(kept.size(), tooLong.size() - 1));
    String start = next.piece() instanceof Word word ? beginning(word, free - next.x()) : "";
    if (start.isEmpty()) {
      return appended(kept, List.of(new Word(ELLIPSIS, Tone.PLAIN, false)));
    }
    Word word = (Word) next.piece();
    Word shortened = new Word(start + ELLIPSIS, word.tone(), word.spaced());
    kept.add(new Placed(shortened, next.x(), advance(shortened)));
    return kept;
  }

  private String beginning(Word word, double free) {
    int length = word.text().length();
    while (length > 0 && setIn(word).width(word.text().substring(0, length), scale) > free) {
      length--;
    }
    return word.text().substring(0, length);
  }

  private double gap(List<Placed> before, Piece piece) {
    if (piece.spaced()) {
      boolean markBegins = isChanged(piece) != isChanged(last(before).piece());
      return style.width(" ", scale) + markRoom(markBegins);
    }
    boolean besideChip = piece instanceof Painted || last(before).piece() instanceof Painted;
    return besideChip ? scale.px(BESIDE_CHIP) : 0;
  }

  /** The mark of changed words is a little larger than they are. */
  private double markRoom(boolean needed) {
    return needed ? scale.px(TextRun.MARK_OVERHANG) : 0;
  }

  static boolean isChanged(Piece piece) {
    return piece instanceof Word word && word.tone() == Tone.CHANGED;
  }

  private double advance(Piece piece) {
    if (piece instanceof Word word) {
      return setIn(word).width(word.text(), scale);
    }
    Inline inline = ((Painted) piece).inline();
    return inline.width(inlines) + 2 * inline.overhang(inlines);
  }

  private TextStyle setIn(Word word) {
    return TextRun.styleOf(word.tone(), style);
  }

  private static double end(List<Placed> line) {
    return line.isEmpty() ? 0 : last(line).end();
  }

  private static Placed last(List<Placed> line) {
    return line.get(line.size() - 1);
  }
}
