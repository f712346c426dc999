package syncduel.stage;

import java.util.List;
import java.util.Optional;
import syncduel.model.RowId;

/** Which exchanges a fault or hold is meant for; an empty part fits all. */
public record Match(Optional<String> method, Optional<RowId> id) {
  /** Those that a client sends. */
  public static final List<String> METHODS = List.of("GET", "POST", "PATCH", "DELETE");

  private static final Match ANY = new Match(Optional.empty(), Optional.empty());

  /** Fits every exchange. */
  public static Match any() {
    return ANY;
  }
}
