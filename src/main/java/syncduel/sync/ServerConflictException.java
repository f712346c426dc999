package syncduel.sync;

import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.Row;
import syncduel.wire.Response;

/**
 * The server's row is not what the local change began with.
 *
 * <p>The operation that threw it now carries the server's version: executing it again overwrites
 * the server's row, unless a third writer was faster. Returning from the handler takes the server's
 * row.
 */
public abstract sealed class ServerConflictException extends RequestFailedException
    permits PreconditionFailedException, ConflictException, RowGoneException {
  private static final long serialVersionUID = 1L;

  private final transient Conflict conflict;

  ServerConflictException(Response response, Conflict conflict, String message) {
    super(response, message);
    this.conflict = conflict;
  }

  /** Both sides and what they began with. */
  public Conflict conflict() {
    return conflict;
  }

  /** The server's row now, a tombstone perhaps; empty when it is gone there. */
  public Optional<Row> server() {
    return conflict.server();
  }

  static ServerConflictException of(Response response, Conflict conflict) {
    return switch (conflict.status()) {
      case Response.CONFLICT -> new ConflictException(response, conflict);
      case Response.NOT_FOUND -> new RowGoneException(response, conflict);
      default -> new PreconditionFailedException(response, conflict);
    };
  }
}
