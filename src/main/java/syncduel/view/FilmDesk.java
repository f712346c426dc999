package syncduel.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import syncduel.lesson.SessionState;
import syncduel.view.FilmDeskState.Phase;

/**
 * Asks what kind of film a person wants of the steps that a session has now, and lets it be made.
 * What the session does meanwhile makes no difference. UI thread.
 */
public final class FilmDesk {
  private static final int LONGEST = 60;
  private static final int MINUTE = 60;
  private static final int PERCENT = 100;

  private final WindowPorts ports;
  private final Messages words;
  private final SessionState session;
  private final WindowState window;
  private final String name;
  private final Consumer<FilmOrder> began;
  private final List<Consumer<FilmDeskState>> listeners = new ArrayList<>();
  private FilmDeskState state;
  private Optional<Films.Making> making = Optional.empty();
  private boolean givenUp;

  /**
   * For a session as it is now.
   *
   * @param name of the file, as a suggestion and without its ending
   * @param began is told with which wishes a film was begun
   */
  FilmDesk(
      WindowPorts ports,
      Messages words,
      SessionState session,
      WindowState window,
      String name,
      FilmOrder first,
      Consumer<FilmOrder> began) {
    this.ports = ports;
    this.words = words;
    this.session = session;
    this.window = window;
    this.name = name;
    this.began = began;
    this.state = new FilmDeskState(first, steps(window), Phase.ASKING, 0, "");
  }

  private static List<String> steps(WindowState window) {
    return window.lessonBar().steps().stream()
        .map(LessonBarState.StepMark::tooltip)
        .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text)
        .toList();
  }

  /** Calls the listener with the present state and with each later one. */
  public void onChange(Consumer<FilmDeskState> listener) {
    listeners.add(listener);
    listener.accept(state);
  }

  boolean records() {
    return state.phase() == Phase.RECORDING;
  }

  /** Something else is wanted; nothing while a film is being made. */
  public void want(FilmOrder order) {
    if (state.asks()) {
      show(new FilmDeskState(order, state.steps(), Phase.ASKING, 0, ""));
    }
  }

  /** Asks where to, and begins. */
  public void begin() {
    if (state.asks()) {
      ports.dialogs().fileForFilm(name, state.order().form()).ifPresent(this::begin);
    }
  }

  private void begin(Path out) {
    began.accept(state.order());
    givenUp = false;
    tell(Phase.RECORDING, 0, words.text("film.begins", out.getFileName()));
    making = Optional.of(ports.films().begin(state.order(), out, session, window, hearing(out)));
  }

  private Films.Listener hearing(Path out) {
    return new Films.Listener() {
      @Override
      public void progress(double part, OptionalLong secondsLeft) {
        ports.ui().execute(() -> progressed(part, secondsLeft));
      }

      @Override
      public void ended(Optional<String> failure) {
        ports.ui().execute(() -> over(out, failure));
      }
    };
  }

  private void progressed(double part, OptionalLong secondsLeft) {
    if (!state.asks() && !givenUp) {
      long percent = Math.round(part * PERCENT);
      String sentence =
          secondsLeft.isEmpty()
              ? words.text("film.progress", percent)
              : words.text("film.progress.left", percent, left(secondsLeft.getAsLong()));
      tell(Phase.RECORDING, part, sentence);
    }
  }

  private String left(long seconds) {
    return seconds < MINUTE
        ? words.text("film.left.seconds", seconds)
        : words.text("film.left.minutes", seconds / MINUTE, seconds % MINUTE);
  }

  private void over(Path out, Optional<String> failure) {
    making = Optional.empty();
    if (givenUp) {
      tell(Phase.ASKING, 0, words.text("film.givenUp"));
    } else if (failure.isPresent()) {
      tell(Phase.FAILED, 0, failure.get());
    } else {
      tell(Phase.DONE, 1, words.text("film.done", out));
    }
  }

  /** Gives up the film that is being made; nothing is left of it. */
  public void cancel() {
    if (making.isPresent()) {
      givenUp = true;
      tell(Phase.RECORDING, state.part(), words.text("film.ends"));
      making.get().cancel();
    }
  }

  /** Whether a film is being made. */
  public boolean isRecording() {
    return !state.asks();
  }

  private void tell(Phase phase, double part, String sentence) {
    show(new FilmDeskState(state.order(), state.steps(), phase, part, sentence));
  }

  private void show(FilmDeskState next) {
    state = next;
    List.copyOf(listeners).forEach(listener -> listener.accept(next));
  }
}
