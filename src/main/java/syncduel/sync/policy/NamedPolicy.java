package syncduel.sync.policy;

import java.util.Optional;
import java.util.function.Function;
import syncduel.model.Conflict;
import syncduel.model.Resolution;

/** A policy by its parts. */
record NamedPolicy(String name, boolean guarded, Function<Conflict, Optional<Resolution>> answer)
    implements Policy {
  @Override
  public Optional<Resolution> resolve(Conflict conflict) {
    return answer.apply(conflict);
  }
}
