package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.lesson.LogLine;
import syncduel.model.RowId;
import syncduel.picture.Chapter;
import syncduel.picture.Followed;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;

/** Makes what the diagram is laid out from. */
record Diagrams(Scene scene) {
  DiagramState diagram(OptionalInt exchange) {
    Messages words = scene.words();
    Optional<RowId> followed =
        scene.choices().selection().row().or(() -> Followed.row(scene.session().trace()));
    List<Chapter> chapters =
        LessonBars.chapters(scene.session().steps(), scene.session().position()).stream()
            .filter(chapter -> !chapter.title().isEmpty())
            .map(chapter -> new Chapter(chapter.firstStep(), chapter.title()))
            .toList();
    return new DiagramState(
        words.text("diagram.title"),
        followed.isPresent() ? words.text("diagram.follows") : "",
        scene.name(Party.LEFT),
        words.text("server.title"),
        scene.name(Party.RIGHT),
        scene.session().trace(),
        chapters,
        followed,
        exchange,
        moment(exchange));
  }

  /** Of the selected exchange or local event, or else the latest. */
  private OptionalInt moment(OptionalInt exchange) {
    Optional<LogLine> line = scene.log().line(scene.choices().selection().entry());
    if (exchange.isEmpty() && line.isPresent()) {
      return OptionalInt.of(line.get().moment());
    }
    return scene.session().trace().moments().stream()
        .filter(moment -> exchange.isEmpty() || about(moment.event(), exchange.getAsInt()))
        .mapToInt(Moment::number)
        .max();
  }

  private static boolean about(Event event, int exchange) {
    return event instanceof Event.OfExchange message && message.exchange() == exchange;
  }
}
