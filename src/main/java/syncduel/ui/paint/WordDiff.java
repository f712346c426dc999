package syncduel.ui.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.ui.paint.RichText.Piece;
import syncduel.ui.paint.RichText.Tone;
import syncduel.ui.paint.RichText.Word;

/**
 * Which words of a text are not in the base: the complement of the longest common subsequence. A
 * punctuation mark counts as a word of its own.
 */
public final class WordDiff {
  private static final Pattern TOKEN =
      Pattern.compile("(\\s*)([\\p{L}\\p{N}_'’-]+|[^\\s\\p{L}\\p{N}_])");

  private final List<Word> base;
  private final List<Word> text;
  private final int[][] common;

  private WordDiff(String base, String text) {
    this.base = words(base);
    this.text = words(text);
    this.common = commonLengths();
  }

  /** The text with its changed words marked; equal texts come back plain. */
  public static RichText marked(String base, String text) {
    return new WordDiff(base, text).marked();
  }

  private RichText marked() {
    List<Piece> pieces = new ArrayList<>();
    int b = 0;
    for (int t = 0; t < text.size(); t++) {
      int kept = nextKept(b, t);
      Word word = text.get(t);
      pieces.add(new Word(word.text(), kept < 0 ? Tone.CHANGED : Tone.PLAIN, word.spaced()));
      b = kept < 0 ? b : kept + 1;
    }
    return new RichText(pieces);
  }

  /** Where in the base this word stands if a longest common subsequence keeps it; else -1. */
  private int nextKept(int from, int t) {
    for (int b = from; b < base.size(); b++) {
      if (same(b, t) && common[b][t] == common[from][t]) {
        return b;
      }
    }
    return -1;
  }

  /** Cell [b][t]: length of the longest common subsequence of what follows from b and t. */
  private int[][] commonLengths() {
    int[][] lengths = new int[base.size() + 1][text.size() + 1];
    for (int b = base.size() - 1; b >= 0; b--) {
      for (int t = text.size() - 1; t >= 0; t--) {
        lengths[b][t] =
            same(b, t) ? lengths[b + 1][t + 1] + 1 : Math.max(lengths[b + 1][t], lengths[b][t + 1]);
      }
    }
    return lengths;
  }

  private boolean same(int b, int t) {
    return base.get(b).text().equals(text.get(t).text());
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(2), Tone.PLAIN, !matcher.group(1).isEmpty()));
    }
    return words;
  }
}
