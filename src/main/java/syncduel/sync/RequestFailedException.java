package syncduel.sync;

import syncduel.wire.Response;

/** The server answered with something other than success, or with an answer of no use. */
public class RequestFailedException extends SyncException {
  private static final long serialVersionUID = 1L;

  private final transient Response response;

  RequestFailedException(Response response, String message) {
    super(message, null);
    this.response = response;
  }

  /** The HTTP status. */
  public int status() {
    return response.status();
  }

  /** The whole answer. */
  public Response response() {
    return response;
  }
}
