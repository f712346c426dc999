package syncduel.sync.policy;

import syncduel.model.Conflict;
import syncduel.model.Resolution;

/** Asks a person about a conflict. */
@FunctionalInterface
public interface Asker {
  /**
   * Waits for the answer. Called on the thread that pushes, with no lock held; only answers that
   * {@link Answerable} does not refuse can be carried out.
   */
  Resolution ask(Conflict conflict);
}
