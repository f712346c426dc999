package syncduel.ui.pane;

import java.util.Optional;
import java.util.function.BiPredicate;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;

/**
 * The state that a panel took over last: the same is not taken over again, so that a frame lays out
 * and paints only what changed. A theme or a zoom asks for all of it anew. Belongs to the event
 * thread.
 *
 * @param <S> a state
 */
public final class Taken<S> {
  private final BiPredicate<S, S> alike;
  private Optional<S> last = Optional.empty();
  private LookAndFeel look;

  /** Nothing yet; states that are equal look alike. */
  public Taken() {
    this(Object::equals);
  }

  /** Nothing yet; for states that are told apart in a quicker way. */
  public Taken(BiPredicate<S, S> alike) {
    this.alike = alike;
  }

  /** Whether a state differs from the last one; from now on that is it. */
  public boolean isNew(S state) {
    LookAndFeel now = UIManager.getLookAndFeel();
    boolean differs = now != look || last.filter(old -> alike.test(old, state)).isEmpty();
    last = Optional.of(state);
    look = now;
    return differs;
  }
}
