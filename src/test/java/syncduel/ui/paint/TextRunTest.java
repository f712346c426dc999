package syncduel.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.ui.theme.Theme;
import syncduel.ui.theme.UsualLook;
import syncduel.ui.theme.VersionColors;

@ExtendWith(UsualLook.class)
class TextRunTest {
  private static final String SENTENCE =
      "The Tablet sends If-Match v1, but the row is already v2. The server refuses: which wins?";

  @BeforeEach
  void light() {
    Theme.LIGHT.install(100);
  }

  @Test
  void aLongSentenceBreaksAtSpaces() {
    TextRun run = wrapped(SENTENCE, 480, 3);
    assertThat(run.visible())
        .isEqualTo(
            List.of(
                "The Tablet sends If-Match v1, but the row is",
                "already v2. The server refuses: which wins?"));
    assertThat(run.height()).isEqualTo(2 * 28);
    assertThat(run.width()).isLessThanOrEqualTo(480);
  }

  @Test
  void theLastLineEndsInAnEllipsis() {
    TextRun run = wrapped(SENTENCE, 480, 1);
    assertThat(run.visible()).containsExactly("The Tablet sends If-Match v1, but the row is al…");
    assertThat(run.width()).isLessThanOrEqualTo(480);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60, 137, 250, 251, 252, 253, 254, 255, 256, 257, 258, 300, 333, 500})
  void noLineIsWiderThanItMayBeAndNoChipIsCut(int width) {
    TextRun run = wrapped(SENTENCE, width, 2);
    assertThat(run.width()).isLessThanOrEqualTo(width);
    assertThat(run.lineCount()).isLessThanOrEqualTo(2);
    assertThat(String.join(" ", run.visible())).doesNotContain("v…");
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    TextRun run = wrapped("Incomprehensibilities happen", 100, 2);
    assertThat(run.visible()).hasSize(2).first().asString().endsWith("…");
    assertThat(run.visible().get(1)).isEqualTo("happen");
  }

  @Test
  void anEmptyTextStillHasALine() {
    TextRun run = wrapped("", 100, 2);
    assertThat(List.of(run.lineCount(), run.width(), run.height())).isEqualTo(List.of(1, 0, 28));
  }

  @Test
  void aTextWithoutALineIsRefused() {
    assertThatThrownBy(() -> wrapped("a", 100, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void chipsInTheNarrationAreLarger() {
    RichText chip = RichText.withChips("v1");
    assertThat(TextRun.unbroken(chip, TextStyle.SMALL, Scale.ONE).width()).isEqualTo(24);
    assertThat(TextRun.unbroken(chip, TextStyle.NARRATION, Scale.ONE).width()).isEqualTo(33);
  }

  @Test
  void chipsArePaintedInTheirColour() {
    TextRun run = TextRun.unbroken(RichText.withChips("now v2"), TextStyle.BODY, Scale.ONE);
    Canvas canvas = Canvas.painted(80, 24, g -> run.paint(g, 0, 0, Role.TEXT.color()));
    assertThat(canvas.count(VersionColors.of(2).fill())).isGreaterThan(150);
  }

  @Test
  void changedNeighboursShareOneMark() {
    RichText text = WordDiff.marked("milk", "milk two cartons");
    TextRun run = TextRun.unbroken(text, TextStyle.BODY, Scale.ONE);
    Canvas canvas = Canvas.painted(160, 26, g -> run.paint(g, 0, 0, Role.TEXT.color()));
    double first = TextStyle.BODY.width("milk ", Scale.ONE) + 2;
    double gap = first + TextStyle.STRONG.width("two", Scale.ONE) + 2;
    int underline = TextStyle.BODY.baseline(20, Scale.ONE) + 5;
    assertThat(canvas.at((int) gap, underline)).isEqualTo(Role.CONFLICT_FILL.color());
    assertThat(canvas.at((int) gap, underline - 3)).isEqualTo(Role.CONFLICT_TINT.color());
    assertThat(canvas.at((int) first - 4, underline)).isEqualTo(Role.SURFACE.color());
  }

  @ParameterizedTest
  @ValueSource(ints = {250, 333, 480, 600, 800, 850})
  void balancedLinesAreAboutEquallyLongAndSayTheSame(int width) {
    TextRun wrapped = wrapped(SENTENCE, width, 4);
    TextRun balanced = balanced(SENTENCE, width, 4);
    assertThat(balanced.lineCount()).isEqualTo(wrapped.lineCount());
    assertThat(String.join(" ", balanced.visible())).isEqualTo(String.join(" ", wrapped.visible()));
    int last = wrapped(balanced.visible().get(balanced.lineCount() - 1), 2000, 1).width();
    assertThat(last).isGreaterThan(balanced.width() / 2);
  }

  @Test
  void aBalancedTextThatIsTooLongEndsInAnEllipsisToo() {
    assertThat(balanced(SENTENCE, 480, 1).visible())
        .containsExactly("The Tablet sends If-Match v1, but the row is al…");
    assertThat(balanced("", 480, 2).lineCount()).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {-40, 0, 1, 12, 60, 137})
  void aTextIsBalancedInNoTimeWhereItsWordsDoNotFit(int width) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(balanced(SENTENCE, width, 5).lineCount()).isEqualTo(5));
  }

  @Test
  void aTextKnowsWhetherItIsSaidInFull() {
    RichText text = RichText.withChips(SENTENCE);
    assertThat(wrapped(SENTENCE, 480, 2).says(text)).isTrue();
    assertThat(wrapped(SENTENCE, 480, 1).says(text)).isFalse();
    assertThat(balanced(SENTENCE, 60, 5).says(text)).isFalse();
  }

  private static TextRun balanced(String sentence, int width, int maxLines) {
    RichText text = RichText.withChips(sentence);
    return TextRun.balanced(text, TextStyle.NARRATION, Scale.ONE, width, maxLines);
  }

  private static TextRun wrapped(String sentence, int width, int maxLines) {
    RichText text = RichText.withChips(sentence);
    return TextRun.wrapped(text, TextStyle.NARRATION, Scale.ONE, width, maxLines);
  }
}
