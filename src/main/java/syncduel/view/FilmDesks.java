package syncduel.view;

import java.util.Optional;
import syncduel.lesson.SessionState;

/** Opens the desk for films, each time with what was wanted the last time. UI thread. */
final class FilmDesks {
  private final WindowModel model;
  private final WindowPorts ports;
  private Optional<FilmDesk> last = Optional.empty();

  FilmDesks(WindowModel model, WindowPorts ports) {
    this.model = model;
    this.ports = ports;
  }

  void open(SessionState session, WindowState window, Messages words, String name) {
    int steps = session.steps().size();
    FilmOrder usual = FilmOrder.usual(window.theme(), window.lessonBar().speed(), steps);
    FilmOrder first =
        model.choices().kept().film().map(order -> order.withSteps(1, steps)).orElse(usual);
    var desk = new FilmDesk(ports, words, session, window, name, first, this::remember);
    last = Optional.of(desk);
    ports.dialogs().showFilmDesk(desk);
  }

  /** Whether a film is being made now. */
  boolean records() {
    return last.filter(FilmDesk::records).isPresent();
  }

  private void remember(FilmOrder order) {
    model.prefer(model.choices().kept().withFilm(order));
  }
}
