package syncduel.ui.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of words and chips. How it breaks into lines is decided by {@link TextRun}.
 *
 * @param pieces in reading order
 */
public record RichText(List<Piece> pieces) {
  private static final Pattern VERSION = Pattern.compile("(?<![\\\\\\w])v([1-9]\\d{0,5})(?!\\w)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(v[1-9]\\d{0,5})(?!\\w)");

  /** How a word is set. */
  public enum Tone {
    PLAIN,
    STRONG,
    MUTED,
    /** Monospaced: ids and times. */
    MONO,
    /** Differs from the base: strong, on a tint, underlined. */
    CHANGED
  }

  /** A word or a chip. */
  public sealed interface Piece {
    /** Whether a space stands before it; lines break only there. */
    boolean spaced();

    /** As it is read aloud or copied. */
    String plain();
  }

  /** Text without a space in it. */
  public record Word(String text, Tone tone, boolean spaced) implements Piece {
    @Override
    public String plain() {
      return text;
    }
  }

  /** Something painted. */
  public record Painted(Inline inline, boolean spaced) implements Piece {
    @Override
    public String plain() {
      return inline.spoken();
    }
  }

  public RichText {
    pieces = List.copyOf(pieces);
  }

  /** A sentence whose whole words v1, v2 ... become solid chips; {@code \v1} stays the word v1. */
  public static RichText withChips(String sentence) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = VERSION.matcher(sentence);
    int from = 0;
    boolean spaced = false;
    while (matcher.find()) {
      String before = sentence.substring(from, matcher.start());
      spaced = addWords(pieces, unescaped(before), Tone.PLAIN, spaced);
      VersionChip chip = VersionChip.solid(Integer.parseInt(matcher.group(1)));
      pieces.add(new Painted(chip, spaced));
      spaced = false;
      from = matcher.end();
    }
    addWords(pieces, unescaped(sentence.substring(from)), Tone.PLAIN, spaced);
    return new RichText(pieces);
  }

  /** Words only, set alike. */
  public static RichText of(String text, Tone tone) {
    List<Piece> pieces = new ArrayList<>();
    addWords(pieces, text, tone, false);
    return new RichText(pieces);
  }

  public static RichText of(String text) {
    return of(text, Tone.PLAIN);
  }

  /** One painted thing, to be joined with words. */
  public static RichText of(Inline inline) {
    return new RichText(List.of(new Painted(inline, false)));
  }

  /** This, a space, and that. */
  public RichText then(RichText more) {
    List<Piece> all = new ArrayList<>(pieces);
    for (Piece piece : more.pieces) {
      all.add(all.size() == pieces.size() ? spaced(piece) : piece);
    }
    return new RichText(all);
  }

  /** Without any painting: for assistive technology, tooltips, the clipboard. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.spaced() && text.length() > 0 ? " " : "").append(piece.plain());
    }
    return text.toString();
  }

  private static Piece spaced(Piece piece) {
    return piece instanceof Word word
        ? new Word(word.text(), word.tone(), true)
        : new Painted(((Painted) piece).inline(), true);
  }

  /** Says whether the text ended in a space, which the next piece must know. */
  private static boolean addWords(List<Piece> pieces, String text, Tone tone, boolean spaced) {
    boolean space = spaced || startsWithSpace(text);
    for (String word : Arrays.stream(text.split("\\s+")).filter(w -> !w.isEmpty()).toList()) {
      pieces.add(new Word(word, tone, space));
      space = true;
    }
    if (text.isBlank()) {
      return space;
    }
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static boolean startsWithSpace(String text) {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
  }

  private static String unescaped(String text) {
    return ESCAPED.matcher(text).replaceAll("$1");
  }
}
