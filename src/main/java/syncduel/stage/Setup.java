package syncduel.stage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import syncduel.model.Row;
import syncduel.model.TableName;
import syncduel.trace.Party;
import syncduel.wire.Protocol;

/**
 * How a world begins: {@code given} of a lesson file.
 *
 * @param softDelete whether the server keeps tombstones
 * @param start the world's clock at the first step
 * @param server rows at the server, each at its first version, stamped before {@code start}
 * @param pulled whether both clients begin with those rows pulled
 */
public record Setup(
    Protocol protocol,
    boolean softDelete,
    Instant start,
    TableName table,
    List<Row> server,
    boolean pulled,
    ClientSetup left,
    ClientSetup right) {
  /** The start that a lesson has when it names none. */
  public static final Instant DEFAULT_START = Instant.parse("2026-01-01T10:00:00Z");

  /** The table that a lesson has when it names none. */
  public static final TableName DEFAULT_TABLE = new TableName("TodoItem");

  /** Keeps its own copy. */
  public Setup {
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(start, "start");
    server = List.copyOf(server);
  }

  /** All defaults, with these rows at the server. */
  public static Setup of(List<Row> server) {
    return new Setup(
        Protocol.V1,
        true,
        DEFAULT_START,
        DEFAULT_TABLE,
        server,
        false,
        ClientSetup.named("Phone"),
        ClientSetup.named("Tablet"));
  }

  /** The same in another protocol. */
  public Setup speaking(Protocol other) {
    return new Setup(other, softDelete, start, table, server, pulled, left, right);
  }

  /** The same at a server that keeps tombstones, or at one that does not. */
  public Setup withSoftDelete(boolean wanted) {
    return new Setup(protocol, wanted, start, table, server, pulled, left, right);
  }

  /** The same with other rows at the server. */
  public Setup withServer(List<Row> rows) {
    return new Setup(protocol, softDelete, start, table, rows, pulled, left, right);
  }

  /** The same with this policy on both clients. */
  public Setup under(String policy) {
    return new Setup(
        protocol,
        softDelete,
        start,
        table,
        server,
        pulled,
        left.withPolicy(policy),
        right.withPolicy(policy));
  }

  /** The setup of one of the clients. */
  public ClientSetup client(Party party) {
    return switch (party) {
      case LEFT -> left;
      case RIGHT -> right;
      case SERVER -> throw new IllegalArgumentException("The server is no client");
    };
  }
}
