package syncduel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonReader;
import syncduel.stage.Stage;
import syncduel.ui.theme.Fonts;
import syncduel.ui.window.Desktop;

/** Opens the window, with free play or with a lesson. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = "Opens the window, with this lesson if one is named; what no command does too.")
final class OpenCommand implements Callable<Integer> {
  /** The status with which the program goes on: the window ends it. */
  static final int WINDOW_IS_OPEN = -1;

  private static final String NO_DISPLAY =
      "there is no display to open a window on;"
          + " play, check, snapshot and serve need none (sync-duel --help)";

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "a lesson")
  private Optional<Path> file = Optional.empty();

  @Mixin private ServerOption server;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Optional<Lesson> lesson =
        file.isPresent() ? Optional.of(new LessonReader().read(file.get())) : Optional.empty();
    Supplier<Stage> stage = server.stage();
    Fonts.prepare();
    if (!Desktop.isAvailable()) {
      throw new Failures.Unusable(NO_DISPLAY);
    }
    var program = new Program(Home.ofUser(), spec.commandLine().getErr(), server.given());
    program.open(lesson, stage);
    return WINDOW_IS_OPEN;
  }
}
