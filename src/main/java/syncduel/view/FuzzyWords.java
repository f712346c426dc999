package syncduel.view;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Typed words that need not be whole: each must be found in a text, as it is or letter by letter.
 * Case and accents do not count.
 */
final class FuzzyWords {
  private static final int ANY = 1;
  private static final int SCATTERED = 1;
  private static final int WITHIN = 10;
  private static final int BEGINS_A_WORD = 20;

  private final List<String> words;

  FuzzyWords(String typed) {
    words = Stream.of(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** How well they fit; 0 for not at all. */
  int score(String text) {
    String plain = plain(text);
    int sum = ANY;
    for (String word : words) {
      int score = score(word, plain);
      if (score == 0) {
        return 0;
      }
      sum += score;
    }
    return sum;
  }

  private static int score(String word, String text) {
    if ((" " + text).contains(" " + word)) {
      return BEGINS_A_WORD;
    }
    if (text.contains(word)) {
      return WITHIN;
    }
    return isScattered(word, text) ? SCATTERED : 0;
  }

  /** The letters in their order, each at any later place. */
  private static boolean isScattered(String word, String text) {
    int place = 0;
    for (char letter : word.toCharArray()) {
      place = text.indexOf(letter, place) + 1;
      if (place == 0) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
