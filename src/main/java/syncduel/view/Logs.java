package syncduel.view;

import java.util.List;
import java.util.Optional;
import syncduel.lesson.LogEntry;
import syncduel.view.LogState.Details;
import syncduel.view.LogState.Message;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;

/** Makes the event log. */
record Logs(Scene scene) {
  LogState log() {
    Messages words = scene.words();
    var entries = new LogEntries(scene);
    List<LogEntry> all = entries.all();
    List<LogState.Entry> rows = entries.rows(all);
    return new LogState(
        words.text("log.title"),
        all.isEmpty() ? words.text("log.nothing") : words.count("log.events", all.size()),
        rows,
        scene.choices().selection().entry(),
        scene.choices().filter(),
        scene.firstStart() ? Optional.of(firstStart()) : Optional.empty(),
        rows.stream().filter(LogState.Entry::selected).findFirst().flatMap(this::details));
  }

  /** The messages of the exchanges; a step without a request has none. */
  private Optional<Details> details(LogState.Entry entry) {
    var exchanges = new ExchangeDetails(scene.session().trace(), scene.words());
    List<Message> messages =
        entry.exchanges().stream().flatMap(number -> exchanges.of(number).stream()).toList();
    return messages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Details(entry.tooltip(), messages));
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
