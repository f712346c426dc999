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
import syncduel.trace.Trace;

/** Makes what the diagram is laid out from. */
record Diagrams(Scene scene) {
  /** So many moments are laid out in a few milliseconds. */
  private static final int MOST = 360;

  /** The part moves on in such steps, so that it stays where it is for a while. */
  private static final int SHIFT = 60;

  DiagramState diagram(OptionalInt exchange) {
    Messages words = scene.words();
    Optional<RowId> followed = followed(scene);
    OptionalInt moment = moment(exchange);
    Trace all = all();
    Trace trace = part(all, moment);
    boolean whole = trace.moments().size() == all.moments().size();
    return new DiagramState(
        words.text("diagram.title"),
        followed.isPresent() ? words.text("diagram.follows") : "",
        scene.name(Party.LEFT),
        words.text("server.title"),
        scene.name(Party.RIGHT),
        whole ? "" : words.text("diagram.part"),
        trace,
        present(all),
        chapters(trace),
        followed,
        exchange,
        moment,
        scene.choices().diagram().zoom(),
        scene.choices().diagram().asText());
  }

  /** The row whose versions colour the lanes: the selected one, or that of the latest event. */
  static Optional<RowId> followed(Scene scene) {
    return scene.choices().selection().row().or(() -> Followed.row(scene.session().trace()));
  }

  /** What has happened, and what is still to come where that is wanted and known. */
  private Trace all() {
    return scene.choices().diagram().ahead() ? scene.furthest() : scene.session().trace();
  }

  private OptionalInt present(Trace all) {
    int happened = scene.session().trace().moments().size();
    return happened < all.moments().size() ? OptionalInt.of(happened - 1) : OptionalInt.empty();
  }

  /** Of a long run only what is around the marked moment: nobody scrolls through all of it. */
  private static Trace part(Trace trace, OptionalInt marked) {
    int size = trace.moments().size();
    if (size <= MOST) {
      return trace;
    }
    int from = Math.max(0, (marked.orElse(size) - MOST / 2) / SHIFT * SHIFT);
    return trace.part(from, Math.min(size, from + MOST));
  }

  /** The bands of that part: the one that it begins in, and later ones. */
  private List<Chapter> chapters(Trace trace) {
    int first = trace.moments().isEmpty() ? 0 : trace.moments().get(0).step();
    List<LessonBarState.Chapter> all =
        LessonBars.chapters(scene.session().steps(), scene.session().position());
    int begun = (int) all.stream().filter(chapter -> chapter.firstStep() <= first).count();
    return all.stream()
        .skip(Math.max(0, begun - 1))
        .filter(chapter -> !chapter.title().isEmpty())
        .map(chapter -> new Chapter(chapter.firstStep(), chapter.title()))
        .toList();
  }

  /** Of the selected exchange or local event, or else the latest. */
  private OptionalInt moment(OptionalInt exchange) {
    Optional<LogLine> line = scene.log().line(scene.choices().selection().entry());
    if (exchange.isEmpty() && line.isPresent()) {
      return OptionalInt.of(line.get().moment());
    }
    List<Moment> moments = scene.session().trace().moments();
    for (int at = moments.size() - 1; at >= 0; at--) {
      if (exchange.isEmpty() || about(moments.get(at).event(), exchange.getAsInt())) {
        return OptionalInt.of(moments.get(at).number());
      }
    }
    return OptionalInt.empty();
  }

  private static boolean about(Event event, int exchange) {
    return event instanceof Event.OfExchange message && message.exchange() == exchange;
  }
}
