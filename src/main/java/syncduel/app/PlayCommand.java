package syncduel.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import syncduel.export.ArchiveReader;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonStep;
import syncduel.lesson.LogEntry;
import syncduel.lesson.Phrases;
import syncduel.lesson.SessionFile;
import syncduel.lesson.StepLogs;
import syncduel.lesson.TraceLines;
import syncduel.lesson.Transcript;
import syncduel.stage.Stage;
import syncduel.trace.Trace;
import syncduel.view.Messages;
import syncduel.view.Narration;

/** Plays a lesson and prints its narration and the event log; of an HTTP archive, its log. */
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = {
      "Plays a lesson and prints its narration and the event log.",
      "Of an HTTP archive (.har) it prints the event log of the exchanges in it."
    })
final class PlayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the lesson, a saved session, or an HTTP archive")
  private Path file;

  @Option(
      names = "--trace",
      paramLabel = "OUT.jsonl",
      description = "write everything that happened, one JSON object a line")
  private Optional<Path> trace = Optional.empty();

  @Mixin private ServerOption server;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    OutputPlace.requireFiles(List.of(file), trace.stream().toList());
    Trace played = file.toString().endsWith(".har") ? archived() : played();
    if (trace.isPresent()) {
      Files.write(trace.get(), TraceLines.of(played), StandardCharsets.UTF_8);
    }
    return 0;
  }

  private Trace played() throws IOException {
    Lesson lesson = new SessionFile().read(file).shown();
    LessonPlay play;
    try (Stage stage = server.open()) {
      play = LessonPlay.of(lesson, stage);
    }
    PrintWriter out = spec.commandLine().getOut();
    Transcript.heading(lesson).forEach(out::println);
    List<List<LogEntry>> logs = StepLogs.of(play.trace(), lesson.steps().size(), Phrases.english());
    var narration = new Narration(new Messages(Locale.ENGLISH), play.trace());
    for (int i = 0; i < lesson.steps().size(); i++) {
      LessonStep step = lesson.steps().get(i);
      Transcript.of(step, i + 1, narration.of(step), logs.get(i)).forEach(out::println);
    }
    return play.trace();
  }

  private Trace archived() throws IOException {
    Trace archived = ArchiveReader.read(file.toString(), Files.readString(file));
    Transcript.log(archived).forEach(spec.commandLine().getOut()::println);
    return archived;
  }
}
