package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.trace.Party;
import syncduel.ui.theme.Fonts;
import syncduel.ui.window.FilmPainter;
import syncduel.ui.window.FilmScene;
import syncduel.view.Messages;
import syncduel.view.Preferences;
import syncduel.view.Theme;

/** The pointer and the camera of a film. */
class FilmFramesTest {
  private static final Messages WORDS = new Messages(Locale.ENGLISH);
  private static final String LESSON_1 = "01-two-edits-of-one-row.json";

  static Stream<String> bundled() {
    return new LessonLibrary(new LessonReader()).lessons().stream().map(LessonLibrary.Entry::file);
  }

  private static List<FilmScene> scenes(String file, int from, int to, boolean shows) {
    Lesson lesson = new LessonLibrary(new LessonReader()).open(file);
    int last = to == 0 ? lesson.steps().size() : to;
    return Shooting.of(
        new Shooting.Script(lesson, from, last, Preferences.Kept.defaults(), WORDS, shows, shows));
  }

  private static FilmPainter painter(List<FilmScene> scenes) {
    Fonts.prepare();
    return new FilmPainter(
        scenes, new FilmPainter.FilmLook(1280, 720, Theme.LIGHT, 100, true), WORDS);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void aFrameIsTheSameWhateverWasPaintedBefore() {
    List<FilmScene> scenes = scenes(LESSON_1, 5, 7, true);
    int approach = approaches(scenes).get(1);

    FilmPainter first = painter(scenes);
    int[] pressed = pixels(first.frame(approach, 1_000));
    int[] settled = pixels(first.frame(scenes.size() - 1, 10_000));
    FilmPainter other = painter(scenes);
    int[] settledFirst = pixels(other.frame(scenes.size() - 1, 10_000));
    int[] pressedThen = pixels(other.frame(approach, 1_000));

    assertThat(pressedThen).isEqualTo(pressed);
    assertThat(settledFirst).isEqualTo(settled);
    assertThat(pixels(other.frame(approach, 0))).isNotEqualTo(pressed);
  }

  /** Only what moves is painted anew, and nothing else may be left behind. */
  @Test
  void aFilmThatIsPaintedBackwardsHasTheSamePictures() {
    List<FilmScene> scenes = scenes(LESSON_1, 6, 6, true);
    FilmPainter forwards = painter(scenes);
    FilmPainter backwards = painter(scenes);
    int all = scenes.size() * 4;
    var pictures = new int[all][];
    for (int i = 0; i < all; i++) {
      pictures[i] = pixels(forwards.frame(i / 4, i % 4 * 280L));
    }

    for (int i = all - 1; i >= 0; i--) {
      assertThat(pixels(backwards.frame(i / 4, i % 4 * 280L))).isEqualTo(pictures[i]);
    }
  }

  @Test
  void anApproachBeginsWithThePictureThatWasShownAndEndsWithTheOneThatFollows() {
    List<FilmScene> scenes = scenes(LESSON_1, 5, 6, true);
    FilmPainter painter = painter(scenes);
    int approach = approaches(scenes).get(1);
    long last = scenes.get(approach - 1).shot().millis();

    assertThat(pixels(painter.frame(approach, 0)))
        .isEqualTo(pixels(painter.frame(approach - 1, last)));
    assertThat(scenes.get(approach).near()).isEqualTo(scenes.get(approach + 1).near());
  }

  @Test
  void onlyTheRefusedPushIsSeenFromNear() {
    List<FilmScene> scenes = scenes(LESSON_1, 1, 0, true);

    List<Optional<Party>> near = new ArrayList<>();
    for (FilmScene scene : scenes) {
      if (near.isEmpty() || !near.get(near.size() - 1).equals(scene.near())) {
        near.add(scene.near());
      }
    }
    assertThat(near).containsExactly(Optional.empty(), Optional.of(Party.RIGHT), Optional.empty());
  }

  @Test
  void withoutPointerAndCameraNothingLeadsFromStepToStep() {
    assertThat(approaches(scenes(LESSON_1, 1, 0, false))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void thePointerFindsWhatItPressesInEveryStep(String file) throws Exception {
    List<FilmScene> scenes = scenes(file, 1, 0, true);
    FilmPainter painter = painter(scenes);
    var unseen = new ArrayList<String>();
    EventQueue.invokeAndWait(
        () ->
            approaches(scenes).stream()
                .filter(shot -> painter.pressed(shot).isEmpty())
                .map(shot -> scenes.get(shot).approach().orElseThrow().gesture())
                .forEach(gesture -> gesture.ifPresent(one -> unseen.add(one.toString()))));

    assertThat(unseen).isEmpty();
  }

  private static List<Integer> approaches(List<FilmScene> scenes) {
    return IntStream.range(0, scenes.size())
        .filter(shot -> scenes.get(shot).approach().isPresent())
        .boxed()
        .toList();
  }
}
