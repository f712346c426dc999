package syncduel.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonStep;
import syncduel.lesson.LogEntry;
import syncduel.lesson.Question;
import syncduel.lesson.StepLogs;
import syncduel.lesson.Transcript;
import syncduel.model.Row;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Snapshot;

/**
 * A lesson as Markdown to hand out: title, aim, setup, and of each step what is said and what the
 * log shows. The answers to its questions stand at the end, so that the page can be folded.
 */
public final class Handout {
  private final LessonPlay play;
  private final HandoutWords words;
  private final HandoutWords.Texts texts;
  private final Beside beside;
  private final List<List<LogEntry>> logs;
  private final List<String> lines = new ArrayList<>();

  /**
   * What stands in it beside the run.
   *
   * @param pictures for a step the place of its picture, as seen from the handout, with slashes
   * @param comments on lines of the log, by their numbers
   */
  public record Beside(IntFunction<Optional<String>> pictures, Map<Integer, String> comments) {
    /** Keeps its own copy. */
    public Beside {
      comments = Map.copyOf(comments);
    }

    /** Nothing. */
    public static Beside nothing() {
      return new Beside(step -> Optional.empty(), Map.of());
    }
  }

  private Handout(LessonPlay play, HandoutWords words, Beside beside) {
    this.play = play;
    this.words = words;
    this.texts = words.texts();
    this.beside = beside;
    this.logs = StepLogs.of(play.trace(), play.lesson().steps().size(), words.phrases());
  }

  /** The lines of the handout of a lesson that was played. */
  public static List<String> of(LessonPlay play, HandoutWords words, Beside beside) {
    Handout handout = new Handout(play, words, beside);
    handout.begin();
    handout.setup();
    for (int number = 1; number <= play.lesson().steps().size(); number++) {
      handout.step(number, play.lesson().steps().get(number - 1));
    }
    handout.answers();
    return List.copyOf(handout.lines);
  }

  private void begin() {
    Lesson lesson = play.lesson();
    lines.add("# " + escaped(lesson.title()));
    if (!lesson.aim().isEmpty()) {
      paragraph("*" + escaped(lesson.aim()) + "*");
    }
  }

  private void setup() {
    Snapshot start = play.trace().start();
    paragraph("## " + texts.text("handout.setup"));
    String protocol = play.lesson().protocol().word();
    paragraph(
        play.lesson().softDelete()
            ? texts.text("handout.tombstones", protocol)
            : texts.text("handout.noTombstones", protocol));
    lines.add("");
    lines.add("- " + client(start.left()));
    lines.add("- " + client(start.right()));
    rows(start.server().rows());
  }

  private String client(ClientSnapshot client) {
    String name = escaped(client.name());
    return switch (client.rows().size()) {
      case 0 -> texts.text("handout.client.none", name, client.policy());
      case 1 -> texts.text("handout.client.one", name, client.policy());
      default -> texts.text("handout.client.more", name, client.policy(), client.rows().size());
    };
  }

  private void rows(List<Row> rows) {
    if (rows.isEmpty()) {
      paragraph(texts.text("handout.noRows"));
      return;
    }
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.fields().names()));
    paragraph(texts.text("handout.rows"));
    lines.add("");
    table(Stream.concat(Stream.of("id"), columns.stream()).toList());
    for (Row row : rows) {
      Stream<String> values = columns.stream().map(name -> value(row.fields().get(name)));
      lines.add(bars(Stream.concat(Stream.of(row.id().value()), values).toList()));
    }
  }

  private static String value(Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  private void step(int number, LessonStep step) {
    step.chapter().ifPresent(chapter -> paragraph("## " + escaped(chapter)));
    paragraph("**" + number + ".** " + escaped(words.said().apply(step)));
    step.why().ifPresent(why -> paragraph("> " + escaped(why)));
    step.ask().ifPresent(this::question);
    beside
        .pictures()
        .apply(number)
        .ifPresent(
            place ->
                paragraph(
                    "!["
                        + texts.text("handout.picture", number)
                        + "]("
                        + place.replace(" ", "%20")
                        + ")"));
    List<LogEntry> entries = logs.get(number - 1);
    if (!entries.isEmpty()) {
      lines.add("");
      table(headings());
      for (LogEntry entry : entries) {
        lines.add(bars(cells(String.valueOf(entry.number()), entry)));
        Transcript.parts(entry).map(part -> bars(cells("", part))).forEach(lines::add);
      }
    }
    entries.stream().filter(entry -> entry.step() == number).forEach(this::comment);
  }

  private void comment(LogEntry entry) {
    Optional.ofNullable(beside.comments().get(entry.number()))
        .map(comment -> texts.text("handout.comment", entry.number(), escaped(comment)))
        .ifPresent(this::paragraph);
  }

  private List<String> headings() {
    return List.of(
        "",
        texts.text("handout.log.who"),
        texts.text("handout.log.request"),
        "If-Match",
        texts.text("handout.log.status"),
        "ETag",
        texts.text("handout.log.meaning"));
  }

  private static List<String> cells(String number, LogEntry entry) {
    return List.of(
        number,
        entry.name(),
        entry.request(),
        version(entry.ifMatch()),
        entry.status(),
        version(entry.etag()),
        entry.sentence());
  }

  private static String version(Optional<String> version) {
    return version.orElse("");
  }

  private void question(Question ask) {
    paragraph("**" + texts.text("handout.question") + "** " + escaped(ask.question()));
    lines.add("");
    for (int choice = 1; choice <= ask.choices().size(); choice++) {
      lines.add(choice + ". " + escaped(ask.choices().get(choice - 1)));
    }
  }

  private void answers() {
    List<LessonStep> steps = play.lesson().steps();
    if (steps.stream().allMatch(step -> step.ask().isEmpty())) {
      return;
    }
    paragraph("## " + texts.text("handout.answers"));
    lines.add("");
    for (int number = 1; number <= steps.size(); number++) {
      Optional<Question> ask = steps.get(number - 1).ask();
      if (ask.isPresent()) {
        int answer = ask.get().answer();
        String choice = escaped(ask.get().choices().get(answer - 1));
        lines.add("- " + texts.text("handout.answer", number, answer, choice));
      }
    }
  }

  private void paragraph(String line) {
    lines.add("");
    lines.add(line);
  }

  private void table(List<String> headings) {
    lines.add(bars(headings));
    lines.add(
        headings.stream().map(heading -> "---").collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static String bars(List<String> cells) {
    return cells.stream().map(Handout::escaped).collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** What Markdown would take for marks stands for itself, and a text stays on its line. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replaceAll("\\R", " ");
  }
}
