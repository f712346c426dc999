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
import syncduel.lesson.OpenedFile;
import syncduel.lesson.SessionFile;
import syncduel.stage.Stage;
import syncduel.ui.theme.Fonts;
import syncduel.ui.window.Desktop;

/** Opens the window, with free play, with a lesson or with a session that was saved. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description =
        "Opens the window, with this lesson or saved session if one is named; what no command"
            + " does too.")
final class OpenCommand implements Callable<Integer> {
  /** The status with which the program goes on: the window ends it. */
  static final int WINDOW_IS_OPEN = -1;

  private static final String NO_DISPLAY =
      "there is no display to open a window on;"
          + " play, check, snapshot and serve need none (sync-duel --help)";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "a lesson, or a session that was saved")
  private Optional<Path> file = Optional.empty();

  @Mixin private ServerOption server;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Optional<OpenedFile> opened =
        file.isPresent() ? Optional.of(new SessionFile().read(file.get())) : Optional.empty();
    Supplier<Stage> stage = server.stage();
    Fonts.prepare();
    if (!Desktop.isAvailable()) {
      throw new Failures.Unusable(NO_DISPLAY);
    }
    var program = new Program(Home.ofUser(), spec.commandLine().getErr(), server.given());
    program.open(opened, stage);
    return WINDOW_IS_OPEN;
  }
}
