package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.ui.theme.Fonts;
import syncduel.ui.window.FramePainter;
import syncduel.view.Command;
import syncduel.view.Messages;
import syncduel.view.Theme;
import syncduel.view.WindowModel;
import syncduel.view.WindowState;

/** Frames of motion are a function of the state and the time that has passed. */
class MotionFramesTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  @Test
  void equalTimesGiveEqualFramesAndTheEndIsThePictureThatStays() throws IOException {
    Fonts.prepare();
    WindowState moving = whileThePushIsUnderWay();
    var painter = new FramePainter(new Messages(Locale.ENGLISH), WIDTH, HEIGHT, Theme.LIGHT, 100);

    BufferedImage begin = keep(painter.paint(moving, 0), "begin");
    BufferedImage middle = keep(painter.paint(moving, 300), "middle");
    BufferedImage end = keep(painter.paint(moving, moving.motion().millis()), "end");
    BufferedImage later = painter.paint(moving, 10_000);
    BufferedImage again = painter.paint(moving, 300);

    assertThat(pixels(again)).isEqualTo(pixels(middle));
    assertThat(pixels(later)).isEqualTo(pixels(end));
    assertThat(pixels(middle)).isNotEqualTo(pixels(begin)).isNotEqualTo(pixels(end));
  }

  private static WindowState whileThePushIsUnderWay() {
    try (Stage stage = Stage.open()) {
      var session =
          new Session(
              stage,
              Runnable::run,
              new LessonLibrary(new LessonReader()).open("01-two-edits-of-one-row.json"));
      session.goTo(5);
      var late = new LateSession(Runnable::run);
      late.arrived(session);
      WindowModel model = Windows.model(late, (millis, task) -> () -> {}, kept -> kept);
      model.run(Command.NEXT);
      return model.state().orElseThrow();
    }
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** For people who look at what tests made. */
  private static BufferedImage keep(BufferedImage image, String name) throws IOException {
    File folder = new File("target/pictures/motion");
    folder.mkdirs();
    ImageIO.write(image, "png", new File(folder, name + ".png"));
    return image;
  }
}
