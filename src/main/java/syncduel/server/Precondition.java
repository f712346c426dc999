package syncduel.server;

import java.util.Optional;
import syncduel.model.Version;

/**
 * The version that a writer expects.
 *
 * @param inBody whether it stood in the body, not in {@code If-Match}
 */
record Precondition(Optional<Version> version, boolean inBody) {
  static final Precondition NONE = new Precondition(Optional.empty(), false);

  static Precondition ofHeader(Optional<Version> version) {
    return new Precondition(version, false);
  }
}
