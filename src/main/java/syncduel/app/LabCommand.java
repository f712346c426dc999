package syncduel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import syncduel.lesson.Comparison;
import syncduel.lesson.ComparisonText;
import syncduel.lesson.Laboratory;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonReader;
import syncduel.stage.Stage;

/** Plays a lesson under every policy and prints the comparison. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    description =
        "Plays a lesson up to its first conflict once per policy, lets the policy decide it and"
            + " both clients sync, and prints what came of it.")
final class LabCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the lesson")
  private Path file;

  @ArgGroup private Form form = new Form();

  @Spec private CommandSpec spec;

  /** How the comparison is printed; an aligned table when nothing is said. */
  private static final class Form {
    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Option(names = "--markdown", description = "print a Markdown table")
    private boolean markdown;

    private List<String> lines(Comparison comparison) {
      if (json) {
        return ComparisonText.json(comparison);
      }
      return markdown ? ComparisonText.markdown(comparison) : ComparisonText.table(comparison);
    }
  }

  @Override
  public Integer call() throws IOException {
    Lesson lesson = new LessonReader().read(file);
    Comparison comparison;
    try (Stage stage = Stage.open()) {
      comparison = new Laboratory(stage).compare(lesson, Laboratory.Watcher.none());
    }
    form.lines(comparison).forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
