package syncduel.lesson;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.wire.Header;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * A request of a client and what became of it up to some moment.
 *
 * @param number from 1 through the whole run, in the order in which they began
 * @param began the step in which it began
 * @param pull which pull it is a page of, counted through the whole run; empty for all else
 * @param answer what the server answered, even if that has not arrived or never will
 * @param fate how far it has come
 * @param faults what was injected, in words
 */
public record Exchange(
    int number,
    Party who,
    int began,
    OptionalInt pull,
    Request request,
    Optional<Response> answer,
    Fate fate,
    List<String> faults) {
  private static final int ROW_SEGMENT = 3;

  /** Keeps its own copy. */
  public Exchange {
    faults = List.copyOf(faults);
  }

  /** How far an exchange has come. */
  public enum Fate {
    /** The client has the answer. */
    ANSWERED,
    /** A message got lost: the client will see no answer. */
    LOST,
    /** A message waits in flight. */
    HELD,
    /** A message is on its way; only where one looks at a moment within a step. */
    UNDER_WAY
  }

  /** The word of lesson files: the status, lost or held; within a step also {@code sent}. */
  public String status() {
    return switch (fate) {
      case ANSWERED -> answer.map(known -> String.valueOf(known.status())).orElse("lost");
      case LOST -> "lost";
      case HELD -> "held";
      case UNDER_WAY -> "sent";
    };
  }

  /** The row that it is about: from the path, or for an insert from the body. */
  public Optional<RowId> row() {
    String[] segments = request.path().split("/");
    if (segments.length > ROW_SEGMENT) {
      String segment = segments[ROW_SEGMENT];
      return Optional.of(new RowId(URLDecoder.decode(segment, StandardCharsets.UTF_8)));
    }
    return request.method().equals("POST")
        ? request.body().flatMap(Exchange::idOf)
        : Optional.empty();
  }

  private static Optional<RowId> idOf(String body) {
    return BodyJson.object(Optional.of(body)).get("id") instanceof String id
        ? Optional.of(new RowId(id))
        : Optional.empty();
  }

  /** The version that the request named, as lessons write it: v1; empty when it named none. */
  public Optional<String> ifMatch(ServerSnapshot server) {
    return label(server, request.headers().first(Header.IF_MATCH), request.ifMatch());
  }

  /** The version that the answer named, as lessons write it: v1; empty when it named none. */
  public Optional<String> etag(ServerSnapshot server) {
    return answer.flatMap(known -> label(server, known.headers().first(Header.ETAG), known.etag()));
  }

  private Optional<String> label(
      ServerSnapshot server, Optional<String> header, Optional<Version> version) {
    if (version.isEmpty()) {
      return header;
    }
    return row().map(id -> label(server, id, version.get()));
  }

  /** A version as lessons write it; one that the server never gave is shown as it is. */
  public static String label(ServerSnapshot server, RowId id, Version version) {
    OptionalInt ordinal = server.ordinal(id, version);
    return ordinal.isPresent() ? "v" + ordinal.getAsInt() : version.token();
  }

  /** Method and row: {@code PATCH q1}. */
  public String words() {
    return row().map(id -> request.method() + " " + id).orElse(request.method());
  }
}
