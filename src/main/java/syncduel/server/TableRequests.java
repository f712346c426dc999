package syncduel.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.ETag;
import syncduel.wire.Header;
import syncduel.wire.Predicate;
import syncduel.wire.Query;
import syncduel.wire.QueryText;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.SystemProperty;

/** Carries out one request on one table, in either generation. Called under the server's lock. */
final class TableRequests {
  private final ServerSettings settings;
  private final Dialect dialect;
  private final TableStorage storage;
  private final RowWriter writer;
  private final Bodies bodies;

  TableRequests(ServerSettings settings, Dialect dialect, TableStorage storage, RowWriter writer) {
    this.settings = settings;
    this.dialect = dialect;
    this.storage = storage;
    this.writer = writer;
    this.bodies = new Bodies(settings, dialect);
  }

  Response answer(Route route, Request request) {
    Verb verb = verb(request.method(), route.id().isPresent());
    Query query = Refusal.reading(() -> QueryText.read(dialect.options(verb, request)));
    dialect.wanted(request);
    TableName table = route.table();
    return switch (verb) {
      case LIST -> list(table, query, request);
      case LOOKUP -> lookup(table, route.id().orElseThrow(), query, request);
      case INSERT -> insert(table, request);
      case UPDATE -> update(table, route.id().orElseThrow(), request);
      case DELETE -> delete(table, route.id().orElseThrow(), request);
      case UNDELETE -> undelete(table, route.id().orElseThrow(), request);
    };
  }

  private Verb verb(String method, boolean row) {
    return switch (method) {
      case "GET" -> row ? Verb.LOOKUP : Verb.LIST;
      case "POST" -> row ? Verb.UNDELETE : Verb.INSERT;
      case "PATCH" -> known(row, Verb.UPDATE);
      case "DELETE" -> known(row, Verb.DELETE);
      default -> throw dialect.unknownVerb(row);
    };
  }

  private Verb known(boolean row, Verb verb) {
    if (!row) {
      throw dialect.unknownVerb(false);
    }
    return verb;
  }

  private Response list(TableName table, Query query, Request request) {
    ServerSettings.Limits limits = settings.limits();
    if (query.top().orElse(0L) > limits.mostRows()) {
      throw Refusal.badRequest("You cannot request more than " + limits.mostRows() + " records");
    }
    Set<SystemProperty> wanted = dialect.wanted(request);
    if (!knows(table, query)) {
      OptionalLong none = query.count() ? OptionalLong.of(0) : OptionalLong.empty();
      return answers(table).list(List.of(), none, wanted, List.of());
    }
    Query page = query.take(dialect.rows(query.top(), limits.page()));
    boolean tombstonesToo = dialect.tombstonesToo(Verb.LIST, request);
    try {
      TableStorage.Page found = storage.select(table, page, tombstonesToo);
      return answers(table).list(found.rows(), found.count(), wanted, query.select());
    } catch (QueryText.Malformed e) {
      throw Refusal.badRequest(e.getMessage());
    }
  }

  /** A column that nobody has written yet: no row matches, unless columns are fixed. */
  private boolean knows(TableName table, Query query) {
    var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.add("id");
    known.addAll(storage.columns(table));
    for (SystemProperty property : SystemProperty.values()) {
      known.add(settings.protocol().column(property));
    }
    var named = new TreeSet<>(query.select());
    query.orderBy().forEach(key -> named.add(key.column()));
    query.filter().ifPresent(filter -> named.addAll(new Predicate(filter).columns()));
    named.removeIf(known::contains);
    if (!named.isEmpty() && !settings.dynamicColumns()) {
      throw Refusal.badRequest("The table has no column '" + named.iterator().next() + "'");
    }
    return named.isEmpty();
  }

  private Response lookup(TableName table, RowId id, Query query, Request request) {
    boolean tombstonesToo = dialect.tombstonesToo(Verb.LOOKUP, request);
    Optional<Row> row = storage.find(table, id).filter(found -> tombstonesToo || !found.deleted());
    if (row.isEmpty() || !knows(table, query)) {
      return dialect.missed(answers(table), Verb.DELETE, id, Precondition.NONE, Optional.empty());
    }
    if (dialect.notModified(request, row.get())) {
      return Response.of(Response.NOT_MODIFIED)
          .withHeader(Header.ETAG, ETag.text(row.get().version().orElseThrow()));
    }
    return answers(table).selected(Response.OK, row.get(), dialect.wanted(request), query.select());
  }

  private Response insert(TableName table, Request request) {
    Map<String, Object> body = bodies.object(request);
    Optional<RowId> id = bodies.id(body);
    Fields fields = bodies.fields(Verb.INSERT, body, storage.columns(table));
    Optional<Row> row = writer.insert(table, id, fields, Optional.of(request));
    if (row.isEmpty()) {
      return dialect.taken(answers(table), body);
    }
    return dialect.inserted(answers(table), request, row.get(), fields.names());
  }

  private Response update(TableName table, RowId id, Request request) {
    Map<String, Object> body = bodies.object(request);
    if (bodies.id(body).map(other -> !other.equals(id)).orElse(false)) {
      throw Refusal.badRequest("The id in the body is not the id in the address");
    }
    Fields fields = bodies.fields(Verb.UPDATE, body, storage.columns(table));
    Precondition sent = dialect.precondition(request, body);
    Guard guard = Guard.alive(sent.version());
    Optional<Row> row =
        fields.isEmpty() && dialect.ignoresEmptyUpdate(sent)
            ? storage.find(table, id).filter(guard::allows)
            : writer.update(table, id, fields, guard, Optional.of(request));
    return row.map(after -> answers(table).row(Response.OK, after, dialect.wanted(request)))
        .orElseGet(() -> missed(Verb.UPDATE, table, id, sent));
  }

  private Response delete(TableName table, RowId id, Request request) {
    Precondition sent = dialect.precondition(request, Map.of());
    Optional<Row> row = writer.delete(table, id, Guard.alive(sent.version()), Optional.of(request));
    return row.map(gone -> dialect.deleted(answers(table), gone))
        .orElseGet(() -> missed(Verb.DELETE, table, id, sent));
  }

  private Response undelete(TableName table, RowId id, Request request) {
    if (!settings.softDelete()) {
      throw Refusal.badRequest("The table has no soft delete, so nothing can be brought back");
    }
    if (request.body().map(text -> !text.isBlank()).orElse(false)) {
      throw Refusal.badRequest("An undelete has no body");
    }
    Precondition sent = dialect.precondition(request, Map.of());
    Optional<Row> row =
        writer.undelete(table, id, Guard.either(sent.version()), Optional.of(request));
    return row.map(back -> dialect.undeleted(answers(table), request, back))
        .orElseGet(() -> missed(Verb.UNDELETE, table, id, sent));
  }

  /** The row is read after the write was not allowed: it is what stood in the way. */
  private Response missed(Verb verb, TableName table, RowId id, Precondition sent) {
    return dialect.missed(answers(table), verb, id, sent, storage.find(table, id));
  }

  private Answers answers(TableName table) {
    return new Answers(settings.protocol(), storage.columns(table));
  }
}
