package syncduel.sync;

import syncduel.model.Conflict;
import syncduel.wire.Response;

/**
 * Status 404 for an update: the server no longer has the row (decision 14 of the reference).
 * Executing again undeletes it, or inserts it where even that fails.
 */
public final class RowGoneException extends ServerConflictException {
  private static final long serialVersionUID = 1L;

  RowGoneException(Response response, Conflict conflict) {
    super(response, conflict, "The server no longer has row '" + conflict.id() + "'");
  }
}
