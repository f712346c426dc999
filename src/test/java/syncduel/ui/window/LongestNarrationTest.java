package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.ui.paint.NarrationLine;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/** The sentence with the most letters has the most lines, too, in every bundled lesson. */
class LongestNarrationTest {
  private static int height(String say, int width) {
    return TextRun.wrapped(
            RichText.withChips(say),
            TextStyle.NARRATION,
            new Scale(1),
            width,
            NarrationLine.MOST_LINES)
        .height();
  }

  private static List<String> sentences(Lesson lesson) {
    List<String> sentences = new ArrayList<>(List.of(lesson.aim()));
    lesson.steps().forEach(step -> step.say().ifPresent(sentences::add));
    return sentences;
  }

  @ParameterizedTest
  @ValueSource(ints = {948, 1024, 1280, 1366, 1440, 1600, 1920})
  void noOtherSentenceIsHigher(int width) {
    var library = new LessonLibrary(new LessonReader());
    List<String> higher = new ArrayList<>();
    for (LessonLibrary.Entry entry : library.lessons()) {
      List<String> sentences = sentences(library.open(entry.file()));
      String longest =
          sentences.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
      sentences.stream()
          .filter(say -> height(say, width - 96) > height(longest, width - 96))
          .forEach(say -> higher.add(entry.number() + ": " + say));
    }

    assertThat(library.lessons()).hasSizeGreaterThan(30);
    assertThat(higher).isEmpty();
  }
}
