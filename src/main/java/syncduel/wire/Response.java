package syncduel.wire;

import java.util.Objects;
import java.util.Optional;
import syncduel.model.Version;

/**
 * An answer of the protocol.
 *
 * @param body the text of the body; empty for none
 */
public record Response(int status, Headers headers, Optional<String> body) {
  public static final int OK = 200;
  public static final int CREATED = 201;
  public static final int NO_CONTENT = 204;
  public static final int NOT_MODIFIED = 304;
  public static final int BAD_REQUEST = 400;
  public static final int UNAUTHORIZED = 401;
  public static final int FORBIDDEN = 403;
  public static final int NOT_FOUND = 404;
  public static final int METHOD_NOT_ALLOWED = 405;
  public static final int CONFLICT = 409;
  public static final int PRECONDITION_FAILED = 412;
  public static final int TOO_LARGE = 413;
  public static final int SERVER_ERROR = 500;
  public static final int UNAVAILABLE = 503;

  /** All parts are there. */
  public Response {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
  }

  /** An answer without headers and body. */
  public static Response of(int status) {
    return new Response(status, Headers.none(), Optional.empty());
  }

  /** The same with one header set. */
  public Response withHeader(String name, String value) {
    return new Response(status, headers.with(name, value), body);
  }

  /** The same with a body. */
  public Response withBody(String text) {
    return new Response(status, headers, Optional.of(text));
  }

  /** Tells whether the request was carried out. */
  public boolean successful() {
    return status >= 200 && status < 300;
  }

  /** The version that {@code ETag} names; weak tags name none. */
  public Optional<Version> etag() {
    return headers.first(Header.ETAG).flatMap(ETag::version);
  }
}
