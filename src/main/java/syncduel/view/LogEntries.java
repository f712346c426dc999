package syncduel.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import syncduel.lesson.LogBook;
import syncduel.lesson.LogEntry;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Trace;

/** Makes the rows of the event log from the log of the run. */
record LogEntries(Scene scene) {
  /** All lines of the log, whether they are shown or not. */
  List<LogEntry> all() {
    return LogBook.of(scene.session().trace());
  }

  /** The rows that the filter leaves, those that were opened with their parts below them. */
  List<LogState.Entry> rows(List<LogEntry> all) {
    var rows = new ArrayList<LogState.Entry>();
    for (LogEntry line : all) {
      if (matches(line)) {
        LogState.Entry row = row(line, 0);
        rows.add(row);
        if (row.open()) {
          line.children().forEach(part -> rows.add(row(part, 1)));
        }
      }
    }
    return rows;
  }

  private boolean matches(LogEntry line) {
    String wanted = scene.choices().filter().strip().toLowerCase(Locale.ROOT);
    String text =
        String.join(
            " ",
            line.name(),
            line.request(),
            line.ifMatch().orElse(""),
            line.status(),
            line.etag().orElse(""),
            line.sentence());
    return text.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private LogState.Entry row(LogEntry line, int depth) {
    boolean opens = depth == 0 && !line.children().isEmpty();
    boolean current = line.step() > 0 && line.step() == scene.session().position();
    int number = line.number();
    return new LogState.Entry(
        number,
        depth,
        opens,
        opens && scene.choices().opened().entries().contains(number),
        line.who(),
        line.name(),
        at(line.moment()).map(Scene::time).orElse(""),
        line.request(),
        chip(line.ifMatch()).or(() -> unchecked(line)),
        LogState.StatusLook.valueOf(line.outcome().name()),
        line.status(),
        chip(line.etag()),
        line.sentence(),
        line.inFull(),
        duration(line),
        line.row(),
        line.exchanges(),
        current,
        depth == 0 && scene.choices().selection().entry().equals(OptionalInt.of(number)));
  }

  /** A change without a version is shown with an empty chip: nothing was checked. */
  private Optional<ChipState> unchecked(LogEntry line) {
    boolean checks = line.request().startsWith("PATCH") || line.request().startsWith("DELETE");
    return checks && !line.exchanges().isEmpty()
        ? Optional.of(scene.chips().none())
        : Optional.empty();
  }

  private Optional<ChipState> chip(Optional<String> version) {
    return version
        .filter(name -> name.matches("v[1-9]\\d*"))
        .map(name -> ChipState.solid(Integer.parseInt(name.substring(1))));
  }

  private String duration(LogEntry line) {
    if (line.exchanges().isEmpty()) {
      return "";
    }
    int first = line.exchanges().get(0);
    Optional<Instant> began = clock(moment -> sends(moment.event(), first));
    Optional<Instant> ended = at(line.moment());
    return began.isPresent() && ended.isPresent()
        ? scene.words().text("log.seconds", Duration.between(began.get(), ended.get()).toSeconds())
        : "";
  }

  private static boolean sends(Event event, int exchange) {
    return event instanceof Event.RequestSent sent && sent.exchange() == exchange;
  }

  private Optional<Instant> at(int number) {
    return clock(moment -> moment.number() == number);
  }

  private Optional<Instant> clock(Predicate<Moment> which) {
    Trace trace = scene.session().trace();
    return trace.moments().stream()
        .filter(which)
        .findFirst()
        .map(moment -> moment.after().server().clock());
  }
}
