package syncduel.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

/**
 * The generation after the tutorial's, as a real server of it was seen to answer.
 *
 * <p>Left out of what was seen, as plain bugs: the Link header that cannot be followed, 500 for a
 * malformed filter, a version in an insert's body that is stored, a delete of many rows at once.
 */
final class DialectV2 implements Dialect {
  private static final Pattern GENERATION = Pattern.compile("2\\.0(\\.\\d{1,9})?");
  private static final String VERSION = Protocol.V2.column(SystemProperty.VERSION);

  @Override
  public void checkGeneration(Request request) {
    Optional<String> named =
        request
            .headers()
            .first(Header.API_VERSION)
            .or(() -> QueryText.value(request.query(), Header.API_VERSION));
    if (named.isEmpty() || !GENERATION.matcher(named.get()).matches()) {
      throw Refusal.badRequest(
          "An invalid API version was specified in the request, this request needs to specify a"
              + " ZUMO-API-VERSION of 2.0.0.");
    }
  }

  @Override
  public Refusal unknownVerb(boolean row) {
    return Refusal.notFound("There is nothing at this address for that verb");
  }

  @Override
  public List<Parameter> options(Verb verb, Request request) {
    boolean list = verb == Verb.LIST;
    return request.query().stream()
        .filter(option -> list || option.name().equals(Parameter.SELECT))
        .filter(option -> option.name().startsWith("$"))
        .toList();
  }

  @Override
  public Set<SystemProperty> wanted(Request request) {
    return Answers.ALL;
  }

  @Override
  public boolean tombstonesToo(Verb verb, Request request) {
    return verb == Verb.LIST
        && request
            .parameter(Parameter.INCLUDE_DELETED)
            .map(text -> text.equalsIgnoreCase("true"))
            .orElse(false);
  }

  @Override
  public long rows(Optional<Long> top, int page) {
    return top.filter(rows -> rows > 0).orElse((long) page);
  }

  @Override
  public boolean notModified(Request request, Row row) {
    return false;
  }

  @Override
  public void checkColumn(Verb verb, String column) {
    boolean reserved =
        Protocol.V2.property(column).map(name -> name != SystemProperty.VERSION).orElse(false);
    if (reserved) {
      throw Refusal.badRequest(
          "Cannot update item with property '" + column + "' as it is reserved");
    }
  }

  @Override
  public boolean isVersion(String column) {
    return column.equalsIgnoreCase(VERSION);
  }

  @Override
  public Precondition precondition(Request request, Map<String, Object> body) {
    List<String> headers = request.headers().values(Header.IF_MATCH);
    if (!headers.isEmpty()) {
      return Precondition.ofHeader(ifMatch(String.join(",", headers).strip()));
    }
    return body.get(VERSION) instanceof String token && !token.isEmpty()
        ? new Precondition(Optional.of(new Version(token)), true)
        : Precondition.NONE;
  }

  /** A star is a version that no row has; one without quotes is read all the same. */
  private static Optional<Version> ifMatch(String text) {
    if (text.startsWith("W/") || text.contains("\",")) {
      throw Refusal.badRequest("If-Match is one strong tag");
    }
    Optional<Version> version =
        text.equals("*") ? Optional.of(new Version(text)) : ETag.version(text);
    if (version.isEmpty()) {
      throw Refusal.badRequest("If-Match names no version");
    }
    return version;
  }

  @Override
  public boolean ignoresEmptyUpdate(Precondition precondition) {
    return false;
  }

  @Override
  public Response inserted(Answers answers, Request request, Row row, Set<String> sent) {
    return answers.row(Response.CREATED, row, Answers.ALL);
  }

  /** An echo of what was sent, without a version: a client has to look the row up. */
  @Override
  public Response taken(Answers answers, Map<String, Object> body) {
    return answers.echo(Response.CONFLICT, body);
  }

  @Override
  public Response deleted(Answers answers, Row row) {
    return answers.row(Response.OK, row, Answers.ALL);
  }

  @Override
  public Response undeleted(Answers answers, Request request, Row row) {
    return answers.row(Response.CREATED, row, Answers.ALL);
  }

  /** A tombstone is met as if there were no row, except by an undelete. */
  @Override
  public Response missed(
      Answers answers, Verb verb, RowId id, Precondition sent, Optional<Row> stored) {
    Optional<Row> seen = stored.filter(row -> verb == Verb.UNDELETE || !row.deleted());
    if (seen.isEmpty()) {
      return ErrorAnswer.of(Protocol.V2, Response.NOT_FOUND, "The item does not exist");
    }
    int status = sent.inBody() ? Response.CONFLICT : Response.PRECONDITION_FAILED;
    return answers.row(status, seen.get(), Answers.ALL);
  }

  @Override
  public Response finished(Response response) {
    Response named = response.withHeader(Header.SERVER_VERSION, "sync-duel/2.0");
    return response.successful()
        ? named
            .withHeader(Header.CACHE_CONTROL, "no-cache")
            .withHeader("Expires", "0")
            .withHeader("Pragma", "no-cache")
        : named;
  }
}
