package syncduel.sync;

import syncduel.model.Conflict;
import syncduel.wire.Response;

/** Status 412: the version that was sent is not the server's; its row is in the answer. */
public final class PreconditionFailedException extends ServerConflictException {
  private static final long serialVersionUID = 1L;

  PreconditionFailedException(Response response, Conflict conflict) {
    super(response, conflict, "The server has another version of row '" + conflict.id() + "'");
  }
}
