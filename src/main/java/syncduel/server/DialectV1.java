package syncduel.server;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.wire.ETag;
import syncduel.wire.Header;
import syncduel.wire.Parameter;
import syncduel.wire.Protocol;
import syncduel.wire.QueryText;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.SystemProperty;

/** The tutorial's generation, sections 1.1 to 1.7 of the reference. */
final class DialectV1 implements Dialect {
  private static final Set<String> NOT_WITH_AN_ID =
      Set.of(Parameter.ORDER_BY, Parameter.INLINE_COUNT, Parameter.SKIP, Parameter.TOP);
  private static final String NAME_AND_VERSION = "sync-duel/1.x";

  @Override
  public void checkGeneration(Request request) {
    if (request.headers().first(Header.API_VERSION).isPresent()
        || QueryText.value(request.query(), Header.API_VERSION).isPresent()) {
      throw new Refusal(
          Response.of(Response.BAD_REQUEST)
              .withHeader(Header.CONTENT_TYPE, "text/plain; charset=utf-8")
              .withBody("This server speaks 1.x; ZUMO-API-VERSION is for servers of 2.0."));
    }
  }

  /** 405 is the one error of 1.x without a body: the Allow header says it all (section 1.5). */
  @Override
  public Refusal unknownVerb(boolean row) {
    return new Refusal(
        Response.of(Response.METHOD_NOT_ALLOWED)
            .withHeader(Header.ALLOW, row ? "GET, POST, PATCH, DELETE" : "GET, POST"));
  }

  @Override
  public List<Parameter> options(Verb verb, Request request) {
    if (verb == Verb.LIST) {
      return request.query();
    }
    if (verb != Verb.LOOKUP) {
      return request.query().stream().filter(option -> !option.name().startsWith("$")).toList();
    }
    for (Parameter option : request.query()) {
      if (NOT_WITH_AN_ID.contains(option.name())) {
        throw Refusal.badRequest("The query option " + option.name() + " does not go with an id");
      }
    }
    return request.query();
  }

  @Override
  public Set<SystemProperty> wanted(Request request) {
    return QueryText.value(request.query(), Parameter.SYSTEM_PROPERTIES)
        .map(text -> Refusal.reading(() -> QueryText.systemProperties(text)))
        .orElse(EnumSet.noneOf(SystemProperty.class));
  }

  @Override
  public boolean tombstonesToo(Verb verb, Request request) {
    return QueryText.value(request.query(), Parameter.INCLUDE_DELETED)
        .map(text -> text.equalsIgnoreCase("true"))
        .orElse(false);
  }

  @Override
  public long rows(Optional<Long> top, int page) {
    return top.orElse((long) page);
  }

  @Override
  public boolean notModified(Request request, Row row) {
    Optional<String> known = request.headers().first(Header.IF_NONE_MATCH);
    return known.map(text -> text.strip().equals("*")).orElse(false)
        || known
            .flatMap(ETag::version)
            .map(v -> row.version().equals(Optional.of(v)))
            .orElse(false);
  }

  @Override
  public void checkColumn(Verb verb, String column) {
    if (column.startsWith("__")) {
      throw Refusal.badRequest(
          "The property '" + column + "' begins with two underscores, which the system keeps");
    }
  }

  @Override
  public boolean isVersion(String column) {
    return false;
  }

  @Override
  public Precondition precondition(Request request, Map<String, Object> body) {
    List<String> headers = request.headers().values(Header.IF_MATCH);
    return Precondition.ofHeader(Refusal.reading(() -> ETag.strictIfMatch(headers)));
  }

  @Override
  public boolean ignoresEmptyUpdate(Precondition precondition) {
    return precondition.version().isEmpty();
  }

  /** Location is a path, so that an answer does not depend on where the server listens. */
  @Override
  public Response inserted(Answers answers, Request request, Row row, Set<String> sent) {
    String location = Request.path(Route.of(request.path()).table(), row.id());
    Set<SystemProperty> wanted = wanted(request);
    return answers
        .object(Response.CREATED, row, wanted, answers.only(row, sent, wanted))
        .withHeader(Header.LOCATION, location);
  }

  @Override
  public Response taken(Answers answers, Map<String, Object> body) {
    return ErrorAnswer.of(
        Protocol.V1,
        Response.CONFLICT,
        "Could not insert the item because an item with that id already exists.");
  }

  @Override
  public Response deleted(Answers answers, Row row) {
    return Response.of(Response.NO_CONTENT);
  }

  @Override
  public Response undeleted(Answers answers, Request request, Row row) {
    Set<SystemProperty> wanted = EnumSet.of(SystemProperty.DELETED);
    wanted.addAll(wanted(request));
    return answers.object(Response.OK, row, wanted, answers.only(row, Set.of(), wanted));
  }

  /**
   * The original's order: no row is 404, another version is 412 with the row, be it a tombstone,
   * and a tombstone of the right version is 404. An update that names no version counts as one that
   * names another; a delete or undelete does not.
   */
  @Override
  public Response missed(
      Answers answers, Verb verb, RowId id, Precondition sent, Optional<Row> stored) {
    Optional<Version> version = sent.version();
    boolean another = version.isEmpty() ? verb == Verb.UPDATE : !version.equals(version(stored));
    if (stored.isPresent() && another) {
      return answers.row(Response.PRECONDITION_FAILED, stored.get(), Answers.ALL);
    }
    return ErrorAnswer.of(
        Protocol.V1, Response.NOT_FOUND, "An item with id '" + id + "' does not exist.");
  }

  @Override
  public Response finished(Response response) {
    return response
        .withHeader(Header.CACHE_CONTROL, "no-cache")
        .withHeader(Header.ZUMO_VERSION, NAME_AND_VERSION)
        .withHeader(Header.SERVER_VERSION, NAME_AND_VERSION);
  }

  private static Optional<Version> version(Optional<Row> row) {
    return row.flatMap(Row::version);
  }
}
