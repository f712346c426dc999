package syncduel.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import syncduel.lesson.LogBook;
import syncduel.lesson.LogEntry;
import syncduel.lesson.LogLine;
import syncduel.lesson.Marks.Mark;
import syncduel.trace.Moment;

/** Makes rows of the event log from its lines. */
record LogEntries(Scene scene) {
  /** Whether these make the same rows, told without making them. */
  boolean isSameAs(LogEntries other) {
    return scene.log().book() == other.scene.log().book()
        && scene.session().position() == other.scene.session().position()
        && scene.session().durations() == other.scene.session().durations()
        && scene.choices().selection().entry().equals(other.scene.choices().selection().entry())
        && scene.log().marks().equals(other.scene.log().marks())
        && scene.words().locale().equals(other.scene.words().locale());
  }

  LogState.Entry row(LogLine line) {
    return row(line.heading(), 0, !line.parts().isEmpty());
  }

  /** The latest rows that are exchanges, whatever the filter leaves; oldest first. */
  List<LogState.Entry> exchanges(int most) {
    LogBook book = scene.log().book();
    List<LogState.Entry> latest =
        IntStream.iterate(book.size() - 1, index -> index >= 0, index -> index - 1)
            .mapToObj(book::line)
            .filter(line -> !line.exchanges().isEmpty())
            .limit(most)
            .map(this::row)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(latest);
    return latest;
  }

  /** A row that another one opened into. */
  LogState.Entry part(LogLine part) {
    return row(part.heading(), 1, false);
  }

  private LogState.Entry row(LogEntry line, int depth, boolean opens) {
    boolean current = line.step() > 0 && line.step() == scene.session().position();
    int number = line.number();
    Mark mark = depth == 0 ? scene.log().mark(number) : Mark.nothing();
    return new LogState.Entry(
        number,
        depth,
        opens,
        opens && scene.log().look().opened().contains(number),
        line.who(),
        line.name(),
        at(line.moment()).map(Scene::time).orElse(""),
        line.request(),
        chip(line.ifMatch()).or(() -> unchecked(line)),
        LogState.StatusLook.valueOf(line.outcome().name()),
        line.status(),
        chip(line.etag()),
        line.sentence(),
        mark.comment().isEmpty()
            ? line.inFull()
            : scene.words().text("log.commented", line.inFull(), mark.comment()),
        duration(line),
        line.row(),
        line.exchanges(),
        mark.pinned(),
        mark.comment(),
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
