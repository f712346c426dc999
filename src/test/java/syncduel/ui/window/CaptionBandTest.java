package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import syncduel.ui.theme.Theme;
import syncduel.ui.theme.UsualLook;
import syncduel.view.RichText;
import syncduel.view.RichText.Run;

@ExtendWith(UsualLook.class)
class CaptionBandTest {
  private static final RichText SHORT = said("The Phone pushes, and the server writes.");
  private static final RichText LONG =
      said(
          "The Tablet pushes all four. 200 for t1; 412 for t2, and the handler gives up; 201 for"
              + " t9; 500 for t4. After each failure the push goes on with the next one. Its status"
              + " is Complete, because everything was tried, and it failed all the same, with two"
              + " errors. Those two stay in the queue.");

  @BeforeEach
  void light() {
    Theme.LIGHT.install(100);
  }

  @Test
  void noSentenceIsCutOff() {
    for (int width : List.of(960, 1280, 1920)) {
      var band = new CaptionBand(List.of(SHORT, LONG), width);
      assertThat(String.join(" ", band.visible(LONG))).as("at %d", width).isEqualTo(text(LONG));
    }
  }

  @Test
  void theBandHasRoomForTheLongestSentenceOfItsFilm() {
    int usual = new CaptionBand(List.of(SHORT), 1280).height();
    assertThat(new CaptionBand(List.of(), 1280).height()).isEqualTo(usual);
    assertThat(new CaptionBand(List.of(SHORT, LONG), 1280).height()).isEqualTo(usual + 28);
  }

  @Test
  void aSentenceThatNeedsMoreThanFiveLinesIsPaintedSmallerInTheirRoom() {
    int usual = new CaptionBand(List.of(SHORT), 1280).height();
    for (int width : List.of(300, 400)) {
      var band = new CaptionBand(List.of(SHORT, LONG), width);
      assertThat(String.join(" ", band.visible(LONG))).as("at %d", width).isEqualTo(text(LONG));
      assertThat(band.visible(LONG)).hasSizeGreaterThan(5);
      assertThat(band.height()).isLessThanOrEqualTo(usual + 3 * 28);
    }
  }

  @Test
  void inAPictureTooNarrowForAKeyCapTheWholeWidthIsUsed() {
    var words = said("Nobody wins");
    assertThat(new CaptionBand(List.of(words), 520).visible(words)).containsExactly("Nobody wins");
  }

  @Test
  void twoLinesLeaveRoomForAKeyCapBesideThem() {
    var wide =
        said(
            "The Tablet sends If-Match v1, but the row is already v2. The server refuses with 412:"
                + " which text wins?");
    var band = new CaptionBand(List.of(wide), 1280);
    assertThat(band.visible(wide)).hasSize(2);
    assertThat(band.free(wide)).isGreaterThanOrEqualTo(264);
    assertThat(band.height()).isEqualTo(new CaptionBand(List.of(), 1280).height());
  }

  private static RichText said(String sentence) {
    return new RichText(List.of(Run.plain(sentence)));
  }

  private static String text(RichText sentence) {
    return sentence.runs().get(0).text();
  }
}
