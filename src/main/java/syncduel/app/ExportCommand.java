package syncduel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import syncduel.export.Handout;
import syncduel.export.RunDiagram;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.OpenedFile;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionFile;
import syncduel.stage.Stage;
import syncduel.view.Messages;
import syncduel.view.Theme;

/** Plays a lesson and writes what happened in other forms. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Plays a lesson and writes what happened, in one form or several.")
final class ExportCommand implements Callable<Integer> {
  private static final int ZOOM = 100;

  @Parameters(paramLabel = "FILE", description = "the lesson, or a saved session")
  private Path file;

  @ArgGroup(exclusive = false, multiplicity = "1")
  private Forms forms;

  @Option(
      names = "--step",
      paramLabel = "N",
      description =
          "as it stands after this step; the last when not given, of a session where it stands")
  private Optional<Integer> step = Optional.empty();

  @Option(names = "--theme", paramLabel = "light|dark|projector", defaultValue = "light")
  private Theme theme;

  @Option(
      names = "--no-pictures",
      description = "a handout of words alone; otherwise a picture of each step lies beside it")
  private boolean noPictures;

  @Spec private CommandSpec spec;

  /** At least one of them is asked for. */
  private static final class Forms {
    @Option(
        names = "--markdown",
        paramLabel = "OUT.md",
        description = "a handout: what is said and what the log shows, with a picture per step")
    private Optional<Path> markdown = Optional.empty();

    @Option(
        names = "--har",
        paramLabel = "OUT.har",
        description = "the exchanges as an HTTP archive (HAR 1.2)")
    private Optional<Path> har = Optional.empty();

    @Option(
        names = "--mermaid",
        paramLabel = "OUT.mmd",
        description = "the sequence diagram as Mermaid source")
    private Optional<Path> mermaid = Optional.empty();

    @Option(names = "--svg", paramLabel = "OUT.svg", description = "the sequence diagram as SVG")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--png", paramLabel = "OUT.png", description = "the sequence diagram as PNG")
    private Optional<Path> png = Optional.empty();

    private Stream<Path> all() {
      return Stream.of(markdown, har, mermaid, svg, png).flatMap(Optional::stream);
    }
  }

  @Override
  public Integer call() throws IOException {
    OutputPlace.requireFiles(List.of(file), forms.all().toList());
    OpenedFile opened = new SessionFile().read(file);
    Lesson lesson = opened.shown();
    int last = step.orElse(opened.position());
    if (last < 0 || last > lesson.steps().size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--step is from 0 to " + lesson.steps().size() + " in this lesson, not " + last);
    }
    Lesson begun = lesson.withSteps(lesson.steps().subList(0, last));
    LessonPlay play;
    try (Stage stage = Stage.open()) {
      play = LessonPlay.of(begun, stage);
    }
    write(play, opened.session());
    return 0;
  }

  private void write(LessonPlay play, Optional<SavedSession> saved) throws IOException {
    var words = new Messages(Locale.ENGLISH);
    var files = new RunFiles(play, RunDiagram.of(play), words, theme, ZOOM);
    if (forms.har.isPresent()) {
      files.archive(forms.har.get());
    }
    if (forms.mermaid.isPresent()) {
      files.mermaid(forms.mermaid.get());
    }
    if (forms.svg.isPresent()) {
      StepPictures.prepare();
      files.diagramSvg(forms.svg.get());
    }
    if (forms.png.isPresent()) {
      StepPictures.prepare();
      files.diagramPng(forms.png.get());
    }
    if (forms.markdown.isPresent()) {
      handout(forms.markdown.get(), files, words, saved);
    }
  }

  private void handout(Path out, RunFiles files, Messages words, Optional<SavedSession> saved)
      throws IOException {
    Map<Integer, String> comments =
        saved.map(known -> files.comments(known.marks(), known.branches())).orElse(Map.of());
    if (noPictures) {
      files.handout(out, new Handout.Beside(each -> Optional.empty(), comments));
    } else {
      StepPictures.prepare();
      var pictures = new StepPictures(files.play().lesson(), file, theme, ZOOM, words);
      files.handout(out, new Handout.Beside(pictures.beside(out), comments));
    }
  }
}
