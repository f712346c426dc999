package syncduel.sync;

import java.util.Objects;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.OperationKind;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.Sends;
import syncduel.wire.Response;

/**
 * What an operation sends next, and by which request: this is what a conflict changes. Used by one
 * thread.
 */
final class Outgoing {
  private final PendingOperation operation;
  private final Row local;
  private final RemoteTable remote;
  private final Sends sends;
  private Row item;
  private Fields reference;
  private Route route;

  /** The request that comes next. */
  private enum Route {
    INSERT,
    UPDATE,
    DELETE,
    /** An undelete; an update follows it, or an insert where nothing is left to undelete. */
    REVIVE
  }

  Outgoing(PendingOperation operation, Row local, RemoteTable remote, Sends sends) {
    this.operation = operation;
    this.local = local;
    this.remote = remote;
    this.sends = sends;
    this.item = local;
    this.reference = original();
    this.route = first();
  }

  Row item() {
    return item;
  }

  void use(Row other) {
    item = other;
  }

  /** The local row again, with the version last seen; its own changes only, if only they go. */
  void useLocal() {
    Fields fields =
        sends == Sends.CHANGES
            ? reference.with(local.fields().changedFrom(original()))
            : local.fields();
    item = item.withFields(fields);
  }

  Response send(boolean guarded) throws SyncException {
    if (route == Route.REVIVE) {
      Response revived = remote.undelete(item, guarded);
      if (revived.successful()) {
        Row row = Answers.writtenRow(remote.json(), revived);
        item = item.withVersion(row.version());
        route = Route.UPDATE;
      } else if (nothingToUndelete(revived)) {
        route = Route.INSERT;
      } else {
        return revived;
      }
    }
    return switch (route) {
      case INSERT -> remote.insert(item);
      case DELETE -> remote.delete(item, guarded);
      default -> remote.update(item, columns(), guarded);
    };
  }

  /** Tells whether an answer is a conflict; a failure of another kind is thrown. */
  boolean isConflict(Response response) throws RequestFailedException {
    int status = response.status();
    boolean gone = status == Response.NOT_FOUND && route != Route.INSERT;
    if (status == Response.PRECONDITION_FAILED || status == Response.CONFLICT || gone) {
      return true;
    }
    if (response.successful()) {
      return false;
    }
    throw Answers.failure(response);
  }

  /** The server's row in a conflict: from the answer, or else looked up; none where it is gone. */
  Optional<Row> server(Response response) throws SyncException {
    if (response.status() == Response.NOT_FOUND) {
      return Optional.empty();
    }
    Optional<Row> row = Answers.row(remote.json(), response).filter(this::isOwn);
    boolean trusted = route != Route.INSERT && row.flatMap(Row::version).isPresent();
    return (trusted ? row : remote.find(item.id())).map(this::own);
  }

  /** The row that a success gives: what was sent, and over it what the server says. */
  Optional<Row> result(Response response) throws RequestFailedException {
    return route == Route.DELETE
        ? Optional.empty()
        : Optional.of(over(own(Answers.writtenRow(remote.json(), response))));
  }

  /** The server's row under the id and with the columns as they are spelt here. */
  private Row own(Row server) {
    return new Row(item.id(), server.fields().spelledAs(local.fields()), server.system());
  }

  private boolean isOwn(Row server) {
    return RemoteTable.isOf(item.id(), server);
  }

  Row over(Row server) {
    return new Row(item.id(), item.fields().with(server.fields()), server.system());
  }

  /** Tells whether the server already has what is sent, so that nothing is left to decide. */
  boolean equalTo(Optional<Row> server) {
    return route != Route.DELETE && server.map(row -> holds(row, item.fields())).orElse(false);
  }

  /** Tells whether a living row has these columns; what else it has is not known here. */
  static boolean holds(Row row, Fields columns) {
    return !row.deleted()
        && columns.names().stream().allMatch(name -> same(row.fields(), columns, name));
  }

  /** After a conflict: the next request carries the server's version and overwrites that row. */
  void aimAt(Optional<Row> server) {
    boolean alive = server.isPresent() && !server.get().deleted();
    if (sends == Sends.CHANGES && alive && route != Route.DELETE) {
      Fields own = item.fields().changedFrom(reference);
      item = item.withFields(server.get().fields().with(own));
      reference = server.get().fields();
    }
    item = item.withVersion(server.flatMap(Row::version));
    if (route == Route.DELETE) {
      return;
    }
    boolean neverThere = server.isEmpty() && operation.kind() == OperationKind.INSERT;
    Route again = neverThere ? Route.INSERT : Route.REVIVE;
    route = alive ? Route.UPDATE : again;
  }

  private static boolean same(Fields one, Fields other, String name) {
    return Objects.equals(one.get(name), other.get(name));
  }

  private static boolean nothingToUndelete(Response response) {
    return response.status() == Response.NOT_FOUND
        || response.status() == Response.BAD_REQUEST
        || response.status() == Response.METHOD_NOT_ALLOWED;
  }

  private Fields columns() {
    return sends == Sends.CHANGES ? item.fields().changedFrom(reference) : item.fields();
  }

  private Fields original() {
    return operation.base().map(Row::fields).orElse(Fields.none());
  }

  private Route first() {
    return switch (operation.kind()) {
      case INSERT -> Route.INSERT;
      case DELETE -> Route.DELETE;
      case UPDATE -> operation.base().map(Row::deleted).orElse(false) ? Route.REVIVE : Route.UPDATE;
    };
  }
}
