package syncduel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.ui.window.FilmPainter;
import syncduel.ui.window.FilmScene;
import syncduel.ui.window.PictureSize;
import syncduel.view.Language;
import syncduel.view.Messages;
import syncduel.view.Preferences;
import syncduel.view.Speed;
import syncduel.view.Theme;

/** Makes a film of a lesson; needs no display, and gives the same bytes again. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = "Makes a film of a lesson; needs no display.")
final class RecordCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
  private static final int LEAST_WIDTH = 960;
  private static final int LEAST_HEIGHT = 540;
  private static final int MOST = 3_840;

  @Parameters(paramLabel = "FILE", description = "the lesson")
  private Path file;

  @Option(
      names = "-o",
      required = true,
      paramLabel = "OUT.mp4|.gif|FOLDER",
      description = "the film, by its ending; another name is a folder of PNG pictures")
  private Path out;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x720",
      description = "in pixels, even numbers")
  private String size;

  @Option(names = "--theme", paramLabel = "light|dark|projector", defaultValue = "light")
  private Theme theme;

  @Option(
      names = "--zoom",
      paramLabel = "PERCENT",
      description = "75 to 300; by the size when not given: 100 at 1280x720")
  private Optional<Integer> zoom = Optional.empty();

  @Option(names = "--speed", paramLabel = "0.5|1|2|4", defaultValue = "1")
  private String speed;

  @Option(
      names = "--from",
      paramLabel = "STEP|CHAPTER",
      description = "the first step, or the chapter that begins with it")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "STEP|CHAPTER",
      description = "the last step, or the chapter that ends with it")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--captions",
      paramLabel = "on|off",
      defaultValue = "on",
      description = "burned in, and beside the film as .srt and .vtt")
  private FilmOptions.Switch captions;

  @Option(
      names = "--pointer",
      paramLabel = "on|off",
      defaultValue = "on",
      description = "a pointer and key caps that show what is done")
  private FilmOptions.Switch pointer;

  @Option(
      names = "--zoom-in",
      paramLabel = "on|off",
      defaultValue = "on",
      description =
          "goes near to messages that are refused, lost or held; never without captions,"
              + " which would be out of sight")
  private FilmOptions.Switch zoomIn;

  @Option(
      names = "--encoder",
      paramLabel = "auto|jcodec|ffmpeg",
      defaultValue = "auto",
      description = "of MP4; auto is ffmpeg where it is on the PATH, else jcodec")
  private FilmFile.VideoEncoder encoder;

  @Option(
      names = "--progress",
      description =
          "prints how many pictures are done, and of how many; gives up when its input ends")
  private boolean progress;

  @Option(names = "--language", paramLabel = "english|german|system", defaultValue = "english")
  private Language language;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    FilmPainter.FilmLook look = look();
    Speed pace =
        FilmOptions.speed(speed)
            .orElseThrow(() -> wrong("--speed is 0.5, 1, 2 or 4, not " + speed));
    Lesson lesson = new LessonReader().read(file);
    if (lesson.steps().isEmpty()) {
      throw new Failures.Unusable(file + ": a lesson without steps is no film");
    }
    int first = from.map(place -> step(lesson, "--from", place, true)).orElse(1);
    int last = to.map(place -> step(lesson, "--to", place, false)).orElse(lesson.steps().size());
    if (last < first) {
      throw wrong("--to is before --from: step " + last + " and step " + first);
    }
    var film = new FilmFile(out, look, encoder);
    film.requirePlace(file);
    StepPictures.prepare();
    var kept =
        Preferences.Kept.defaults()
            .withTheme(theme)
            .withZoom(look.zoom())
            .withSpeed(pace)
            .withLesson(LessonLibrary.number(file.getFileName().toString()));
    Messages words = new Messages(Locale.getDefault()).in(language);
    boolean closeUps = look.captions() && zoomIn == FilmOptions.Switch.ON;
    var script =
        new Shooting.Script(
            lesson,
            first,
            last,
            kept.withLanguage(language),
            words,
            pointer == FilmOptions.Switch.ON,
            closeUps);
    long begin = System.nanoTime();
    List<FilmScene> scenes = Shooting.of(script);
    try (var watch = new FilmWatch(progress ? Optional.of(pipe()) : Optional.empty())) {
      if (!film.write(scenes, words, watch)) {
        throw new Failures.Unusable("the film was given up; nothing is left of it");
      }
    }
    spec.commandLine().getOut().println(summary(scenes, System.nanoTime() - begin));
    return 0;
  }

  private FilmPainter.FilmLook look() {
    Matcher pixels = SIZE.matcher(size);
    if (!pixels.matches()) {
      throw wrong("--size is WIDTHxHEIGHT in pixels, such as 1280x720, not " + size);
    }
    int width = Integer.parseInt(pixels.group(1));
    int height = Integer.parseInt(pixels.group(2));
    boolean fits =
        width >= LEAST_WIDTH && height >= LEAST_HEIGHT && Math.max(width, height) <= MOST;
    if (!fits || width % 2 != 0 || height % 2 != 0) {
      throw wrong("--size is from 960x540 to 3840x3840 in even numbers, not " + size);
    }
    int percent = zoom.orElse(FilmOptions.zoom(width, height));
    if (percent < 75 || percent > 300) {
      throw wrong("--zoom is from 75 to 300, not " + percent);
    }
    var look =
        new FilmPainter.FilmLook(width, height, theme, percent, captions == FilmOptions.Switch.ON);
    new PictureRoom(new PictureSize(width, height), percent, look.least()).tell(spec);
    return look.fitting();
  }

  private int step(Lesson lesson, String option, String place, boolean first) {
    return FilmOptions.step(lesson, place, first)
        .orElseThrow(
            () ->
                wrong(
                    option
                        + " is a step from 1 to "
                        + lesson.steps().size()
                        + FilmOptions.chapters(lesson)
                        + ", not "
                        + place));
  }

  private String summary(List<FilmScene> scenes, long nanos) {
    double film = scenes.stream().mapToLong(scene -> scene.shot().millis()).sum() / 1e3;
    double took = nanos / 1e9;
    return String.format(
        Locale.ROOT,
        "%s: %.1f s of film made in %.1f s, %.1f times as fast as it plays",
        out,
        film,
        took,
        film / took);
  }

  private FilmWatch.Pipe pipe() {
    return new FilmWatch.Pipe(System.in, spec.commandLine().getOut());
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
