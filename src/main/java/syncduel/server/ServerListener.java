package syncduel.server;

import java.util.Optional;
import syncduel.model.Row;
import syncduel.model.TableName;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * Learns what a server did, on the thread that did it, under the server's lock: reading the server
 * is allowed, waiting for anything is not.
 *
 * <p>{@code cause} is the request that wrote; it is empty for another writer straight at the
 * server.
 */
public interface ServerListener {
  /** A write was accepted; {@code after} is a tombstone after a soft delete. */
  default void written(TableName table, Optional<Row> before, Row after, Optional<Request> cause) {}

  /** A row is gone for good: a delete without tombstones, or a tombstone that was forgotten. */
  default void removed(TableName table, Row before, Optional<Request> cause) {}

  /** A request was decided; called before its answer is given back. */
  default void answered(Request request, Response response) {}

  /** Nobody listens. */
  static ServerListener none() {
    return new ServerListener() {};
  }
}
