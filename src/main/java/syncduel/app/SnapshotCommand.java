package syncduel.app;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.ui.theme.Fonts;
import syncduel.ui.window.PictureSize;
import syncduel.ui.window.Snapshots;
import syncduel.view.Language;
import syncduel.view.Messages;
import syncduel.view.Theme;
import syncduel.view.WindowState;

/**
 * Paints the window as it stands after a step; needs no display, and gives the same bytes again.
 */
@Command(
    name = "snapshot",
    mixinStandardHelpOptions = true,
    description = "Paints the window as it stands after a step of a lesson; needs no display.")
final class SnapshotCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
  private static final int LEAST = 320;
  private static final int MOST = 8000;
  private static final Set<String> KINDS = Set.of("png", "svg");

  @Parameters(paramLabel = "FILE", description = "the lesson")
  private Path file;

  @Option(
      names = "--step",
      paramLabel = "N",
      description = "after this step; the last when not given")
  private Optional<Integer> step = Optional.empty();

  @Option(
      names = "-o",
      required = true,
      paramLabel = "OUT.png|.svg",
      description = "the picture, by its ending")
  private Path out;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "in pixels; 1280x800, or 1920x1080 with --present")
  private Optional<String> chosenSize = Optional.empty();

  @Option(
      names = "--theme",
      paramLabel = "light|dark|projector",
      description = "light, or projector with --present")
  private Optional<Theme> theme = Optional.empty();

  @Option(names = "--present", description = "as an audience sees it, full screen")
  private boolean present;

  @Option(names = "--zoom", paramLabel = "PERCENT", defaultValue = "100", description = "75 to 300")
  private int zoom;

  @Option(names = "--language", paramLabel = "english|german|system", defaultValue = "english")
  private Language language;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String size = chosenSize.orElse(present ? "1920x1080" : "1280x800");
    Matcher pixels = SIZE.matcher(size);
    require(pixels.matches(), "--size is WIDTHxHEIGHT in pixels, such as 1280x800, not " + size);
    int width = Integer.parseInt(pixels.group(1));
    int height = Integer.parseInt(pixels.group(2));
    require(
        Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST,
        "--size is from 320 to 8000 pixels either way, not " + size);
    require(zoom >= 75 && zoom <= 300, "--zoom is from 75 to 300, not " + zoom);
    OutputPlace.requireFiles(List.of(file), List.of(out));
    require(
        OutputPlace.ending(out).map(KINDS::contains).orElse(true),
        "a picture ends in .png or .svg, not as " + out);
    Lesson lesson = new LessonReader().read(file);
    int position = step.orElse(lesson.steps().size());
    require(
        position >= 0 && position <= lesson.steps().size(),
        "--step is from 0 to " + lesson.steps().size() + " in this lesson, not " + position);
    zoom = fitting(width, height);
    var picture = new ByteArrayOutputStream();
    paint(lesson, position, width, height, picture);
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out))) {
      picture.writeTo(to);
    }
    return 0;
  }

  /** A window for which the picture has no room is as large as it can be. */
  private int fitting(int width, int height) {
    if (present) {
      return zoom;
    }
    new PictureRoom(new PictureSize(width, height), zoom, Snapshots.least(zoom)).tell(spec);
    return Snapshots.zoom(width, height, zoom);
  }

  private void paint(Lesson lesson, int position, int width, int height, OutputStream to)
      throws IOException {
    System.setProperty("java.awt.headless", "true");
    Fonts.prepare();
    var words = new Messages(Locale.getDefault()).in(language);
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, lesson);
      session.goTo(position);
      session.state().failure().ifPresent(SnapshotCommand::refuse);
      WindowState state =
          Still.window(session.state(), new LessonShelf(Optional.empty()), file, words);
      write(state, width, height, words, to);
    }
  }

  private void write(WindowState state, int width, int height, Messages words, OutputStream to)
      throws IOException {
    var pictures = new Snapshots(words);
    boolean scalable = out.toString().endsWith(".svg");
    Theme colours = theme.orElse(present ? Theme.PROJECTOR : Theme.LIGHT);
    if (present && scalable) {
      pictures.writePresentedScalable(state, width, height, colours, to);
    } else if (present) {
      pictures.writePresented(state, width, height, colours, to);
    } else if (scalable) {
      pictures.writeScalable(state, width, height, colours, zoom, to);
    } else {
      pictures.write(state, width, height, colours, zoom, to);
    }
  }

  /** A picture of another step than the one asked for would be a lie. */
  private static void refuse(String failure) {
    throw new Failures.Unusable(failure);
  }

  private void require(boolean fine, String otherwise) {
    if (!fine) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }
}
