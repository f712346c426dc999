package syncduel.sync;

import syncduel.model.Conflict;
import syncduel.wire.Response;

/** Status 409: the id is taken; the server's row was looked up, since the answer has none. */
public final class ConflictException extends ServerConflictException {
  private static final long serialVersionUID = 1L;

  ConflictException(Response response, Conflict conflict) {
    super(response, conflict, "The server already has a row '" + conflict.id() + "'");
  }
}
