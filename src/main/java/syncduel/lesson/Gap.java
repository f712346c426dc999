package syncduel.lesson;

import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Party;

/**
 * One thing that keeps a client and the server from agreeing.
 *
 * @param client whose it is
 * @param id the row that it is about; empty for a message in flight
 * @param here the client's row, where it has one
 * @param there the server's row, where it has a live one
 * @param exchange whose message is in flight; empty for all else
 */
public record Gap(
    Kind kind,
    Party client,
    Optional<RowId> id,
    Optional<Row> here,
    Optional<Row> there,
    OptionalInt exchange) {
  /** What is missing. */
  public enum Kind {
    /** The client's queue holds an operation for the row. */
    PENDING,
    /** A message of the client has not arrived. */
    IN_FLIGHT,
    /** The client has not got the row. */
    MISSING,
    /** The client holds another version than the server. */
    OTHER_VERSION,
    /** The versions are equal, the values are not. */
    OTHER_VALUES,
    /** The client holds a row that the server has no more. */
    LEFT_OVER
  }
}
