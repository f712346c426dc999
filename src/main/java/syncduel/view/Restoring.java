package syncduel.view;

import java.util.Optional;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;

/**
 * A saved session on its way back: its marks wait until the session has its branches, because until
 * then states of the session before may still come. UI thread.
 */
final class Restoring {
  private Optional<SavedSession> awaited = Optional.empty();

  /** This session was asked for. */
  void begin(SavedSession saved) {
    awaited = Optional.of(saved);
  }

  /** Something else was asked for since. */
  void forget() {
    awaited = Optional.empty();
  }

  /** How the log is looked at in a state that came: with marks on the branches it has. */
  LogLook look(LogLook look, SessionState state) {
    Optional<SavedSession> arrived = awaited.filter(saved -> saved.isOf(state));
    if (arrived.isPresent()) {
      forget();
    }
    return arrived.map(saved -> look.marked(saved.marks())).orElse(look).keptBy(state.branches());
  }
}
