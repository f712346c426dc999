package syncduel.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import syncduel.lesson.Difference;
import syncduel.lesson.Lesson;
import syncduel.lesson.Rewind;
import syncduel.lesson.SessionFile;
import syncduel.stage.Stage;

/** Plays lessons and checks what they expect. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Plays each lesson and checks every 'expect'; exit status 1 when one fails.")
final class CheckCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", description = "lessons to check")
  private List<Path> places;

  @Option(names = "--rewind", description = "also go back to every position and forward again")
  private boolean rewind;

  @Option(names = "--junit", paramLabel = "OUT.xml", description = "write a report in JUnit's form")
  private Optional<Path> junit = Optional.empty();

  @Mixin private ServerOption server;

  @Spec private CommandSpec spec;

  /** What became of one lesson; the message is empty when it passed. */
  record Outcome(Path file, String title, String message) {
    boolean passed() {
      return message.isEmpty();
    }
  }

  @Override
  public Integer call() throws IOException {
    if (rewind && server.given()) {
      throw server.wrong(
          "--rewind does not go with --server: what was written there cannot be taken back");
    }
    List<Path> files = files();
    OutputPlace.requireFiles(files, junit.stream().toList());
    var lessons = new ArrayList<Lesson>();
    var reader = new SessionFile();
    for (Path file : files) {
      lessons.add(reader.read(file).shown());
    }
    if (server.given()) {
      SharedRows.first(files, lessons).ifPresent(this::refuse);
      rehearse(files, lessons);
    }
    var outcomes = new ArrayList<Outcome>();
    try (Stage stage = server.open()) {
      for (int i = 0; i < files.size(); i++) {
        outcomes.add(outcome(files.get(i), lessons.get(i), stage));
      }
    }
    report(outcomes);
    return outcomes.stream().allMatch(Outcome::passed) ? 0 : 1;
  }

  private void rehearse(List<Path> files, List<Lesson> lessons) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      Lesson lesson = lessons.get(i);
      var obstacle = new Rehearsal(files.get(i), lesson).obstacle(server.spoken(lesson));
      if (obstacle.isPresent()) {
        throw new Failures.Unusable(obstacle.get());
      }
    }
  }

  private void refuse(String sentence) {
    throw server.wrong(sentence);
  }

  private Outcome outcome(Path file, Lesson lesson, Stage stage) {
    Optional<String> difference =
        Rehearsal.difference(file, lesson, stage).map(found -> words(file, lesson, found));
    Optional<String> rewound =
        rewind && difference.isEmpty()
            ? Rewind.check(lesson, stage).map(words -> file + ": " + words)
            : Optional.empty();
    return new Outcome(file, lesson.title(), difference.or(() -> rewound).orElse(""));
  }

  private String words(Path file, Lesson lesson, Difference found) {
    return server.given()
        ? new Rehearsal(file, lesson).explained(found, server.spoken(lesson))
        : found.toString();
  }

  private void report(List<Outcome> outcomes) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (Outcome outcome : outcomes) {
      out.println(
          outcome.passed()
              ? "passed  " + outcome.file() + "  " + outcome.title()
              : "FAILED  " + outcome.message());
    }
    long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
    out.println((outcomes.size() - failed) + " passed, " + failed + " failed");
    if (junit.isPresent()) {
      JunitReport.write(junit.get(), outcomes);
    }
  }

  private List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        files.addAll(lessonsIn(place));
      } else {
        files.add(place);
      }
    }
    return files;
  }

  private static List<Path> lessonsIn(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> found =
          inside
              .filter(file -> file.getFileName().toString().endsWith(".json"))
              .filter(file -> !file.getFileName().toString().endsWith(".schema.json"))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new Failures.Unusable(folder + ": there are no lessons (*.json) in this folder");
      }
      return found;
    }
  }
}
