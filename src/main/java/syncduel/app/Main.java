package syncduel.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point, both for the window and for the commands without one. */
@Command(
    name = "sync-duel",
    description = "Two to-do clients, one server, and every version that travels between them.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = {
      OpenCommand.class,
      PlayCommand.class,
      RecordCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      LabCommand.class,
      SnapshotCommand.class,
      ServeCommand.class
    })
public final class Main implements Runnable {
  private Main() {}

  /** Starts the program and ends it with the status of the command, unless a window is open. */
  public static void main(String[] args) {
    int status = run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), errors(), args);
    if (status != OpenCommand.WINDOW_IS_OPEN) {
      System.exit(status);
    }
  }

  /** Runs one command; returns its exit status: 0 fine, 1 a lesson failed, 2 wrong usage. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return commands()
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::ofUsage)
        .setExecutionExceptionHandler(Failures::ofExecution)
        .execute(args.length == 0 ? new String[] {"open"} : args);
  }

  /** The commands with their options. */
  static CommandLine commands() {
    return new CommandLine(new Main());
  }

  private static PrintWriter errors() {
    return new PrintWriter(System.err, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new IllegalStateException("A command is always given");
  }
}
