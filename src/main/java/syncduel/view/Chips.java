package syncduel.view;

import java.util.Optional;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.trace.ServerSnapshot;

/** Makes the chips of versions, which are numbered in the order in which the server gave them. */
record Chips(ServerSnapshot server, Messages words) {
  /** Exactly this version. */
  ChipState solid(RowId id, Optional<Version> version) {
    int ordinal = ordinal(id, version);
    return ordinal == 0 ? none() : ChipState.solid(ordinal);
  }

  /** Edited here, based on this version. */
  ChipState hollow(RowId id, Optional<Version> version) {
    int ordinal = ordinal(id, version);
    return ordinal == 0 ? fresh() : ChipState.hollow(ordinal);
  }

  /** A row that no server has seen. */
  ChipState fresh() {
    return new ChipState(ChipState.Look.NEW, 0, words.text("chip.new"));
  }

  /** No version. */
  ChipState none() {
    return new ChipState(ChipState.Look.NONE, 0, words.text("chip.none"));
  }

  private int ordinal(RowId id, Optional<Version> version) {
    return version.map(known -> server.ordinal(id, known).orElse(0)).orElse(0);
  }
}
