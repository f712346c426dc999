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

  /** The most bytes of a body that are worth reading; a longer one is answered with 413 unread. */
  default int bodyLimit() {
    return ServerSettings.Limits.usual().bodyBytes();
  }
}
