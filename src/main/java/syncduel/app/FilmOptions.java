package syncduel.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import syncduel.lesson.Lesson;
import syncduel.view.Speed;

/** What the words of the command line mean for a film. */
final class FilmOptions {
  private static final int USUAL_WIDTH = 1_280;
  private static final int USUAL_HEIGHT = 720;
  private static final int LEAST_ZOOM = 75;
  private static final int MOST_ZOOM = 300;
  private static final int PERCENT = 100;

  private FilmOptions() {}

  /** On or off. */
  enum Switch {
    ON,
    OFF
  }

  /** The speed with that factor. */
  static Optional<Speed> speed(String factor) {
    return Arrays.stream(Speed.values())
        .filter(speed -> factor.matches("[0-9.]{1,8}") && isFactor(speed, factor))
        .findFirst();
  }

  private static boolean isFactor(Speed speed, String factor) {
    try {
      return Double.parseDouble(factor) == speed.factor();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** In percent: as much of the window at every size. */
  static int zoom(int width, int height) {
    int percent = Math.min(PERCENT * width / USUAL_WIDTH, PERCENT * height / USUAL_HEIGHT);
    return Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, percent));
  }

  /**
   * The step of that number, or the first or last one of the chapter of that name; letters may be
   * small or large.
   */
  static Optional<Integer> step(Lesson lesson, String place, boolean first) {
    int steps = lesson.steps().size();
    if (place.matches("\\d{1,9}")) {
      int number = Integer.parseInt(place);
      return number >= 1 && number <= steps ? Optional.of(number) : Optional.empty();
    }
    List<Integer> begin = beginnings(lesson);
    OptionalInt chapter =
        IntStream.range(0, begin.size())
            .filter(i -> title(lesson, begin.get(i)).equalsIgnoreCase(place.strip()))
            .findFirst();
    if (chapter.isEmpty()) {
      return Optional.empty();
    }
    int index = chapter.getAsInt();
    if (first) {
      return Optional.of(begin.get(index));
    }
    return Optional.of(index + 1 < begin.size() ? begin.get(index + 1) - 1 : steps);
  }

  /** The words that name all chapters, for a sentence; empty where there are none. */
  static String chapters(Lesson lesson) {
    List<String> titles = beginnings(lesson).stream().map(at -> title(lesson, at)).toList();
    return titles.isEmpty() ? "" : " or a chapter (" + String.join(", ", titles) + ")";
  }

  private static List<Integer> beginnings(Lesson lesson) {
    var steps = new ArrayList<Integer>();
    for (int step = 1; step <= lesson.steps().size(); step++) {
      if (lesson.steps().get(step - 1).chapter().isPresent()) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static String title(Lesson lesson, int step) {
    return lesson.steps().get(step - 1).chapter().orElseThrow();
  }
}
