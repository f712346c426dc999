package syncduel.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.lesson.LogBook;
import syncduel.lesson.LogEntry;
import syncduel.trace.Moment;

/** Makes the rows of the event log from the log of the run. */
record LogEntries(Scene scene) {
  /** All lines of the log, whether they are shown or not. */
  List<LogEntry> all() {
    return LogBook.of(scene.session().trace(), scene.words().phrases());
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

  /** The rows that are exchanges, whatever the filter leaves. */
  List<LogState.Entry> exchanges() {
    return all().stream()
        .filter(line -> !line.exchanges().isEmpty())
        .map(line -> row(line, 0))
        .toList();
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

  /** Measured, not simulated; what was not measured took no time of its own. */
  private String duration(LogEntry line) {
    Map<Integer, Duration> measured = scene.session().durations();
    List<Duration> parts =
        line.exchanges().stream().map(measured::get).filter(Objects::nonNull).toList();
    Duration all = parts.stream().reduce(Duration.ZERO, Duration::plus);
    return parts.isEmpty()
        ? ""
        : scene.words().text("log.millis", String.format(Locale.ROOT, "%.1f", millis(all)));
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }

  private Optional<Instant> at(int number) {
    List<Moment> moments = scene.session().trace().moments();
    return number < 0 || number >= moments.size()
        ? Optional.empty()
        : Optional.of(moments.get(number).after().server().clock());
  }
}
