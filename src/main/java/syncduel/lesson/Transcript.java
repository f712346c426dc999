package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.trace.Trace;

/** A run as plain text: the narration of each step and under it the lines of the event log. */
public final class Transcript {
  private static final String LINE = "%4d  %-8s %-14s %-8s %-6s %-6s %s";
  private static final String PART = "      %-8s %-14s %-8s %-6s %-6s   %s";

  private Transcript() {}

  /** Title and aim. */
  public static List<String> heading(Lesson lesson) {
    return lesson.aim().isEmpty() ? List.of(lesson.title()) : List.of(lesson.title(), lesson.aim());
  }

  /**
   * What is said about one step and what happened in it.
   *
   * @param number the step's number, from 1
   * @param said what is told about it
   * @param log the step's lines of the event log
   */
  public static List<String> of(LessonStep step, int number, String said, List<LogEntry> log) {
    var lines = new ArrayList<String>();
    step.chapter().ifPresent(chapter -> lines.addAll(List.of("", "== " + chapter + " ==")));
    lines.add("");
    lines.add(number + ". " + said);
    log.stream().flatMap(Transcript::withParts).forEach(lines::add);
    return lines;
  }

  /** The lines of the event log alone. */
  public static List<String> log(Trace trace) {
    return LogBook.of(trace).stream().flatMap(Transcript::withParts).toList();
  }

  private static Stream<String> withParts(LogEntry entry) {
    return Stream.concat(
        Stream.of(String.format(LINE, numbered(entry)).stripTrailing()),
        parts(entry).map(part -> line(PART, part)));
  }

  /** What an entry consists of and is worth a line on paper: pages, refusals, decisions, losses. */
  public static Stream<LogEntry> parts(LogEntry entry) {
    return entry.children().stream()
        .filter(
            part ->
                !part.exchanges().isEmpty()
                    || part.decision()
                    || part.outcome() != LogEntry.Outcome.LOCAL);
  }

  private static String line(String format, LogEntry entry) {
    return String.format(format, columns(entry).toArray()).stripTrailing();
  }

  private static Object[] numbered(LogEntry entry) {
    var all = new ArrayList<Object>();
    all.add(entry.number());
    all.addAll(columns(entry));
    return all.toArray();
  }

  private static List<Object> columns(LogEntry entry) {
    return List.of(
        entry.name(),
        entry.request(),
        version(entry.ifMatch()),
        entry.status(),
        version(entry.etag()),
        entry.sentence().replaceAll("\\R", " "));
  }

  private static String version(Optional<String> version) {
    return version.orElse("");
  }
}
