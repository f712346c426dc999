package syncduel.view;

import java.util.Optional;
import syncduel.lesson.SessionState;

/** Opens the desk for films, each time with what was wanted the last time. UI thread. */
final class FilmDesks {
  private final WindowPorts ports;
  private Optional<FilmOrder> last = Optional.empty();

  FilmDesks(WindowPorts ports) {
    this.ports = ports;
  }

  void open(SessionState session, WindowState window, Messages words, String name) {
    int steps = session.steps().size();
    FilmOrder usual = FilmOrder.usual(window.theme(), window.lessonBar().speed(), steps);
    FilmOrder first = last.map(order -> order.withSteps(1, steps)).orElse(usual);
    ports
        .dialogs()
        .showFilmDesk(
            new FilmDesk(
                ports, words, session, window, name, first, order -> last = Optional.of(order)));
  }
}
