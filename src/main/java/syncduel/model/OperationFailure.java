package syncduel.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The record of an operation that a push could not finish (section 2.7); it stays queued.
 *
 * @param operationVersion the version of the operation that failed: if it has moved on since, this
 *     record no longer speaks of it
 * @param status the HTTP status, empty where there was no answer
 * @param item the row as it was sent; for a delete the deleted row
 * @param server the server's row from the answer, if it had one
 * @param rawResult the answer's body as it came, empty text if there was none
 * @param message one sentence for people
 */
public record OperationFailure(
    OperationId operation,
    long operationVersion,
    OperationKind kind,
    TableName table,
    RowId rowId,
    Optional<Integer> status,
    Optional<Row> item,
    Optional<Row> server,
    String rawResult,
    String message) {
  /** The texts are there, be they empty. */
  public OperationFailure {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(rawResult, "rawResult");
    Objects.requireNonNull(message, "message");
  }
}
