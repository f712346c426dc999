package syncduel.view;

import java.util.Optional;
import syncduel.lesson.Marks;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;

/**
 * Has free play kept as it goes on, with its branches and the marks of its log. Which free play
 * goes on is known from what a person opened, because its steps alone do not say so. UI thread.
 */
final class FreePlayKeeping {
  private final Lessons lessons;
  private Optional<SavedSession> kept = Optional.empty();
  private boolean another = true;

  FreePlayKeeping(Lessons lessons) {
    this.lessons = lessons;
  }

  /** Something was opened: free play that comes now is another one than that which was kept. */
  void leave() {
    another = true;
  }

  /** What was kept last is taken up again. */
  void resume() {
    kept = lessons.lastFreePlay();
    another = false;
  }

  /**
   * Keeps this where it is news. What was left may still be told for a while, without its marks,
   * and is none.
   */
  void after(SessionState state, Marks marks) {
    if (!state.freePlay() || state.busy() || another && isKept(state)) {
      return;
    }
    SavedSession now = SavedSession.of(state, marks);
    if (now.hasSteps() && !(isKept(state) && kept.filter(now::looksLike).isPresent())) {
      kept = Optional.of(now);
      lessons.keep(now, another);
      another = false;
    }
  }

  private boolean isKept(SessionState state) {
    return kept.filter(play -> play.isOf(state)).isPresent();
  }
}
