package syncduel.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import syncduel.lesson.SessionState;

/** Makes films beside everything else: the window and its world notice nothing of it. */
public interface Films {
  /**
   * Begins a film of the steps of the present branch; returns at once.
   *
   * @param state what the window shows, for language and lesson
   * @param listener is told how it goes, on any thread
   */
  Making begin(
      FilmOrder order, Path out, SessionState session, WindowState state, Listener listener);

  /** For a window in which nobody can ask for films. */
  static Films none() {
    return (order, out, session, state, listener) -> {
      throw new IllegalStateException("No films are made here");
    };
  }

  /** A film that is being made. */
  interface Making {
    /** Gives it up; nothing is left of it. No effect when it is over. */
    void cancel();
  }

  /** Hears how a film goes. */
  interface Listener {
    /**
     * So much is done.
     *
     * @param part from 0 to 1
     * @param secondsLeft as far as one can tell; empty as long as one cannot
     */
    void progress(double part, OptionalLong secondsLeft);

    /** It is over: whole, or with one sentence that says why not. Told once. */
    void ended(Optional<String> failure);
  }
}
