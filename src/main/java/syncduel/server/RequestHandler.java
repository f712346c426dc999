package syncduel.server;

import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** Answers requests; what a listener on a socket needs to know of a server. */
@FunctionalInterface
public interface RequestHandler {
  /** Answers one request; may be called by several threads at once. */
  Response handle(Request request);

  /** In whose shape errors are written that come about before or beside {@link #handle}. */
  default Protocol protocol() {
    return Protocol.V1;
  }
}
