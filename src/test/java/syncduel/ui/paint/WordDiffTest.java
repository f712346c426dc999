package syncduel.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.ui.paint.RichText.Piece;
import syncduel.ui.paint.RichText.Tone;
import syncduel.ui.paint.RichText.Word;

class WordDiffTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Buy milk | Buy milk | Buy milk",
        "Buy milk | Buy oat milk | Buy [oat] milk",
        "Buy milk | Buy oat milk, two cartons | Buy [oat] milk[,] [two] [cartons]",
        "Complete the quickstart | Complete the quickstart now | Complete the quickstart [now]",
        "a b c | c a b | [c] a b",
        "the cat the dog | the dog | the dog",
        "Buy milk | '' | ''",
        "'' | Buy milk | [Buy] [milk]",
        "don't | do not | [do] [not]"
      })
  void wordsThatTheBaseLacksAreMarked(String base, String text, String marked) {
    assertThat(shown(WordDiff.marked(base, text))).isEqualTo(marked);
  }

  private static String shown(RichText text) {
    return text.pieces().stream().map(WordDiffTest::shown).collect(Collectors.joining());
  }

  private static String shown(Piece piece) {
    String space = piece.spaced() ? " " : "";
    boolean changed = piece instanceof Word word && word.tone() == Tone.CHANGED;
    return space + (changed ? "[" + piece.plain() + "]" : piece.plain());
  }
}
