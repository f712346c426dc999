package syncduel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import syncduel.export.Handout;
import syncduel.export.HttpArchive;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonReader;
import syncduel.stage.Stage;

/** Plays a lesson and writes what happened in other forms. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Plays a lesson and writes what happened, in one form or several.")
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the lesson")
  private Path file;

  @ArgGroup(exclusive = false, multiplicity = "1")
  private Forms forms;

  /** At least one of them is asked for. */
  private static final class Forms {
    @Option(
        names = "--markdown",
        paramLabel = "OUT.md",
        description = "a handout: what is said and what the log shows")
    private Optional<Path> markdown = Optional.empty();

    @Option(
        names = "--har",
        paramLabel = "OUT.har",
        description = "the exchanges as an HTTP archive (HAR 1.2)")
    private Optional<Path> har = Optional.empty();
  }

  @Override
  public Integer call() throws IOException {
    Lesson lesson = new LessonReader().read(file);
    LessonPlay play;
    try (Stage stage = Stage.open()) {
      play = LessonPlay.of(lesson, stage);
    }
    if (forms.markdown.isPresent()) {
      Files.write(forms.markdown.get(), Handout.of(play), StandardCharsets.UTF_8);
    }
    if (forms.har.isPresent()) {
      String version = new ProgramVersion().getVersion()[0];
      Files.write(forms.har.get(), HttpArchive.of(play, version), StandardCharsets.UTF_8);
    }
    return 0;
  }
}
