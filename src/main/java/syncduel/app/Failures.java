package syncduel.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;
import syncduel.export.ArchiveException;
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
    print(command, oneLine(failure.getMessage()).replaceFirst("^Error: ", "") + help);
    return CommandLine.ExitCode.USAGE;
  }

  static int ofExecution(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    print(command, isForPeople(failure) ? sentence(failure) : defect(failure));
    return CommandLine.ExitCode.USAGE;
  }

  /** Tells whether a person can do something about a failure; others are defects. */
  private static boolean isForPeople(Exception failure) {
    return failure instanceof IOException
        || failure instanceof LessonFileException
        || failure instanceof ArchiveException
        || failure instanceof WorldFailedException
        || failure instanceof Unusable;
  }

  /** The sentence that a person reads, on one line. */
  static String sentence(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      Path folder = Path.of(missing.getFile()).toAbsolutePath().getParent();
      boolean noFolder = folder != null && !Files.isDirectory(folder);
      return missing.getFile()
          + (noFolder ? ": there is no folder " + folder : ": there is no such file");
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": this file may not be read or written";
    }
    if (failure instanceof FileAlreadyExistsException taken) {
      return taken.getFile() + ": a file is in the place of a folder";
    }
    if (failure instanceof CharacterCodingException) {
      return "the file is not UTF-8 text";
    }
    return oneLine(failure.getMessage());
  }

  /** What a person can pass on about a failure that nobody expected, on one line. */
  static String defect(Exception failure) {
    String where =
        Stream.of(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("syncduel."))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return oneLine("this is a defect of the program: " + failure + where);
  }

  private static void print(CommandLine command, String line) {
    command.getErr().println("sync-duel: " + line);
  }

  private static String oneLine(String message) {
    return String.valueOf(message).replaceAll("\\s+", " ").strip();
  }
}
