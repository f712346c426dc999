package syncduel.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import syncduel.lesson.LessonFileException;
import syncduel.stage.WorldFailedException;

/** How commands fail: one line on standard error, without a stack trace, and exit status 2. */
final class Failures {
  private Failures() {}

  /** A failure whose message is the line that a person reads. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  static int ofUsage(CommandLine.ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    String help =
        "; " + command.getCommandSpec().qualifiedName() + " --help tells what is possible";
    print(command, oneLine(failure.getMessage()) + help);
    return CommandLine.ExitCode.USAGE;
  }

  static int ofExecution(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (!isForPeople(failure)) {
      throw failure;
    }
    print(command, sentence(failure));
    return CommandLine.ExitCode.USAGE;
  }

  /** Tells whether a person can do something about a failure; others are defects. */
  private static boolean isForPeople(Exception failure) {
    return failure instanceof IOException
        || failure instanceof LessonFileException
        || failure instanceof WorldFailedException
        || failure instanceof Unusable;
  }

  /** The sentence that a person reads, on one line. */
  static String sentence(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": this file may not be read or written";
    }
    return oneLine(failure.getMessage());
  }

  private static void print(CommandLine command, String line) {
    command.getErr().println("sync-duel: " + line);
  }

  private static String oneLine(String message) {
    return String.valueOf(message).replaceAll("\\s+", " ").strip();
  }
}
