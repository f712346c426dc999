package syncduel.view;

import java.util.Locale;
import java.util.stream.Stream;
import syncduel.lesson.Exchange;
import syncduel.lesson.LogLine;
import syncduel.lesson.Marks.Mark;
import syncduel.model.RowId;
import syncduel.wire.Response;

/**
 * A line of the log as a filter asks about it; answers are in small letters.
 *
 * @param mark what it is marked with
 * @param inBodies whether text is looked for in bodies, too
 */
record LogFacts(LogLine line, Mark mark, boolean inBodies) {
  Stream<String> methods() {
    return line.exchanges().stream().map(sent -> small(sent.request().method()));
  }

  Stream<String> statuses() {
    return Stream.concat(Stream.of(line.status()), line.exchanges().stream().map(Exchange::status));
  }

  /** Empty where none was named. */
  String ifMatch() {
    return small(line.ifMatch().orElse(""));
  }

  String etag() {
    return small(line.etag().orElse(""));
  }

  boolean isExchange() {
    return !line.exchanges().isEmpty();
  }

  /** The row that it is about, and those of its parts. */
  Stream<String> rows() {
    return Stream.concat(Stream.of(line), line.parts().stream())
        .flatMap(part -> part.row().stream())
        .map(RowId::value);
  }

  boolean contains(String words) {
    return line.text().contains(words)
        || small(mark.comment()).contains(words)
        || inBodies && bodyContains(words);
  }

  boolean bodyContains(String words) {
    return line.exchanges().stream()
        .flatMap(LogFacts::bodies)
        .anyMatch(body -> small(body).contains(words));
  }

  private static Stream<String> bodies(Exchange exchange) {
    return Stream.concat(
        exchange.request().body().stream(), exchange.answer().flatMap(Response::body).stream());
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
