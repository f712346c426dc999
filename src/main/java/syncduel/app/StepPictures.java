package syncduel.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import syncduel.lesson.Lesson;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.ui.theme.Fonts;
import syncduel.ui.window.Snapshots;
import syncduel.view.Messages;
import syncduel.view.Theme;

/** A picture of the window after each step of a lesson, for its handout. */
record StepPictures(Lesson lesson, Path file, Theme theme, int zoom, Messages words) {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int PERCENT = 100;

  /** Before the first picture in a process without a window. */
  static void prepare() {
    System.setProperty("java.awt.headless", "true");
    Fonts.prepare();
  }

  /**
   * Writes them into a folder beside the handout, named after it.
   *
   * @return for each step the picture's place as seen from the handout
   */
  IntFunction<Optional<String>> beside(Path handout) throws IOException {
    String name = handout.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-pictures";
    Path folder = Files.createDirectories(handout.resolveSibling(name));
    var shelf = new LessonShelf(Optional.empty());
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, lesson);
      for (int step = 1; step <= lesson.steps().size(); step++) {
        session.goTo(step);
        var png = new ByteArrayOutputStream();
        new Snapshots(words)
            .write(
                Still.window(session.state(), shelf, file, words),
                WIDTH * zoom / PERCENT,
                HEIGHT * zoom / PERCENT,
                theme,
                zoom,
                png);
        Files.write(folder.resolve(picture(step)), png.toByteArray());
      }
    }
    return step -> Optional.of(name + "/" + picture(step));
  }

  private static String picture(int step) {
    return "step-%02d.png".formatted(step);
  }
}
