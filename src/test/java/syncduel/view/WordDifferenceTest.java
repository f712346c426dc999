package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;

class WordDifferenceTest {
  private static Run marked(String text) {
    return Run.of(text, Look.CHANGED);
  }

  @Test
  void equalTextsHaveNoMark() {
    assertThat(WordDifference.marked("Buy milk", "Buy milk")).isEqualTo(RichText.plain("Buy milk"));
  }

  @Test
  void aWordInTheMiddleIsMarkedWithoutItsSpaces() {
    assertThat(WordDifference.marked("Buy milk", "Buy oat milk").runs())
        .isEqualTo(List.of(Run.plain("Buy "), marked("oat"), Run.plain(" milk")));
  }

  @Test
  void wordsThatFollowEachOtherAreOneMark() {
    assertThat(WordDifference.marked("Buy milk", "Buy oat milk, two cartons").runs())
        .isEqualTo(
            List.of(Run.plain("Buy "), marked("oat"), Run.plain(" milk"), marked(", two cartons")));
  }

  @Test
  void aTextThatOnlyLostWordsIsMarkedAsAWhole() {
    assertThat(WordDifference.marked("Buy oat milk", "Buy milk").runs())
        .isEqualTo(List.of(marked("Buy milk")));
  }

  @Test
  void aTextInPlaceOfNoneIsMarkedAsAWhole() {
    assertThat(WordDifference.marked("", "Buy milk").runs()).isEqualTo(List.of(marked("Buy milk")));
  }
}
