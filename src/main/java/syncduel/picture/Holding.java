package syncduel.picture;

import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.OperationKind;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.picture.Words.Word;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/**
 * Which version of a row a party holds.
 *
 * @param ordinal the version, or the one that a local edit is based on
 * @param word what is said beside a chip
 */
record Holding(Kind kind, OptionalInt ordinal, Optional<Word> word) {
  private static final Holding NOTHING =
      new Holding(Kind.NOTHING, OptionalInt.empty(), Optional.empty());

  /** How a version is held. */
  enum Kind {
    /** The party has no such row. */
    NOTHING,
    /** Exactly this version. */
    EXACT,
    /** Edited here. */
    EDITED
  }

  static Holding nothing() {
    return NOTHING;
  }

  static Holding of(Trace trace, Snapshot at, Party party, RowId id) {
    return party == Party.SERVER
        ? at.server().row(id).map(row -> atServer(trace, row)).orElse(NOTHING)
        : atClient(trace, at.client(party), id);
  }

  private static Holding atServer(Trace trace, Row row) {
    return new Holding(
        Kind.EXACT,
        ordinal(trace, row),
        row.deleted() ? Optional.of(Word.DELETED) : Optional.empty());
  }

  private static Holding atClient(Trace trace, ClientSnapshot client, RowId id) {
    Optional<PendingOperation> operation = client.operation(id);
    Optional<Row> row = client.row(id).or(() -> operation.flatMap(PendingOperation::item));
    if (row.isEmpty()) {
      return NOTHING;
    }
    OptionalInt ordinal = ordinal(trace, row.get());
    return operation
        .map(edit -> new Holding(Kind.EDITED, ordinal, Optional.of(word(edit.kind()))))
        .orElse(new Holding(Kind.EXACT, ordinal, Optional.empty()));
  }

  private static OptionalInt ordinal(Trace trace, Row row) {
    return row.version()
        .map(version -> Passages.ordinal(trace, row.id(), version))
        .orElse(OptionalInt.empty());
  }

  private static Word word(OperationKind kind) {
    return switch (kind) {
      case INSERT -> Word.NEW;
      case UPDATE -> Word.EDITED;
      case DELETE -> Word.DELETED;
    };
  }
}
