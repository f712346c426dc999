package syncduel.sync.policy;

import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.Resolution;

/** How a client answers conflicts by itself. A pure function of the conflict. */
public interface Policy {
  /** The name that lesson files and the conflict history use. */
  String name();

  /** The answer; empty where a person is to be asked. */
  Optional<Resolution> resolve(Conflict conflict);

  /** Whether updates and deletes carry a version at all; without one the last writer wins. */
  default boolean guarded() {
    return true;
  }
}
