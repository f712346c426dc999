package syncduel.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.ui.paint.RichText.Painted;
import syncduel.ui.paint.RichText.Tone;
import syncduel.ui.paint.RichText.Word;

class RichTextTest {
  @Test
  void wholeVersionWordsBecomeChips() {
    assertThat(RichText.withChips("row is v2, (v1)").pieces())
        .isEqualTo(
            List.of(
                word("row", false),
                word("is", true),
                chip(2, true),
                word(",", false),
                word("(", true),
                chip(1, false),
                word(")", false)));
  }

  @Test
  void anEscapedVersionStaysText() {
    assertThat(RichText.withChips("say \\v1 or v1").pieces())
        .isEqualTo(List.of(word("say", false), word("v1", true), word("or", true), chip(1, true)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v0", "v", "rev1", "v1a", "v1_x", "V1", "v01", "v1234567"})
  void otherWordsStayText(String word) {
    assertThat(RichText.withChips(word).pieces()).isEqualTo(List.of(word(word, false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1, v2 and (v13).", "v1 v2", "", "The row is v2.", "a  b"})
  void readAloudNothingIsLost(String sentence) {
    assertThat(RichText.withChips(sentence).plain()).isEqualTo(sentence.replaceAll(" +", " "));
  }

  @Test
  void joinedTextsAreSeparatedBySpaces() {
    RichText told = RichText.of("Phone wrote").then(RichText.of(VersionChip.solid(2)));
    assertThat(told.then(RichText.of("at 10:00:01")).plain())
        .isEqualTo("Phone wrote v2 at 10:00:01");
  }

  private static Word word(String text, boolean spaced) {
    return new Word(text, Tone.PLAIN, spaced);
  }

  private static Painted chip(int version, boolean spaced) {
    return new Painted(VersionChip.solid(version), spaced);
  }
}
