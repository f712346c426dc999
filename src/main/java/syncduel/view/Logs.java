package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.lesson.LogBook;
import syncduel.lesson.LogEntry;
import syncduel.lesson.LogLine;
import syncduel.view.LogState.Details;
import syncduel.view.LogState.Message;
import syncduel.view.LogState.Note;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;

/** Makes the event log. */
record Logs(Scene scene) {
  LogState log() {
    Messages words = scene.words();
    LogView view = scene.log();
    LogLook look = view.look();
    Optional<LogLine> selected = view.line(scene.choices().selection().entry());
    var rows = new LogRows(new LogEntries(scene));
    var completion = new LogCompletion(look.text(), look.caret(), view.vocabulary(), words);
    return new LogState(
        words.text("log.title"),
        new LogCounts(view, words).text(),
        rows,
        scene.choices().selection().entry(),
        rowOf(selected, rows),
        look.text(),
        completion.all(),
        completion.isBegun(),
        note(selected).or(this::cleared),
        rows.isEmpty() && view.book().size() > 0
            ? words.text(seesNothing() ? "log.cleared.empty" : "log.empty")
            : "",
        look.paused().isEmpty(),
        scene.firstStart() ? Optional.of(firstStart()) : Optional.empty(),
        selected.flatMap(this::details));
  }

  private OptionalInt rowOf(Optional<LogLine> line, LogRows rows) {
    return line.stream()
        .flatMapToInt(one -> scene.log().hits().place(one.number() - 1).stream())
        .map(rows::rowOf)
        .findFirst();
  }

  private Optional<Note> cleared() {
    return seesNothing()
        ? Optional.of(new Note(scene.words().text("log.cleared"), false))
        : Optional.empty();
  }

  /** Whether all that happened was cleared from the view. */
  private boolean seesNothing() {
    LogBook book = scene.log().book();
    int cleared = scene.log().look().cleared().in(book, scene.session().branches());
    return book.size() > 0 && cleared == book.size();
  }

  /** A filter that cannot be read, or else a selection that cannot be seen. */
  private Optional<Note> note(Optional<LogLine> selected) {
    Messages words = scene.words();
    Optional<Note> problem =
        scene
            .log()
            .filter()
            .problem()
            .map(one -> new Note(words.text(one.key(), one.word(), one.instead()), true));
    return problem.or(
        () ->
            selected
                .filter(line -> !scene.log().searching() && !scene.log().shows(line))
                .map(line -> new Note(words.text("log.hidden", line.number()), false)));
  }

  /** The messages of the exchanges; a step without a request has none. */
  private Optional<Details> details(LogLine line) {
    var exchanges = new ExchangeDetails(scene.session().trace(), scene.words());
    LogEntry entry = line.heading();
    List<Message> messages =
        entry.exchanges().stream().flatMap(number -> exchanges.of(number).stream()).toList();
    return messages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Details(entry.inFull(), messages));
  }

  private LogState.FirstStart firstStart() {
    Messages words = scene.words();
    return new LogState.FirstStart(
        words.text("start.title"),
        List.of(move("pull"), move("edit"), move("push")),
        words.text("start.guided"),
        words.count("start.lessons", scene.lessons().size()),
        Command.LESSON_1,
        scene.lastFreePlay() > 0
            ? Optional.of(words.count("start.resume", scene.lastFreePlay()))
            : Optional.empty());
  }

  private RichText move(String key) {
    Messages words = scene.words();
    return words.rich("start." + key, Run.of(words.text("start." + key + ".strong"), Look.STRONG));
  }
}
