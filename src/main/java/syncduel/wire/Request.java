package syncduel.wire;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.model.Version;

/**
 * A request of the protocol, without host and port.
 *
 * @param method in upper case
 * @param path begins with a slash, its segments percent-encoded
 * @param query decoded, in order
 * @param body the text of the body; empty for none
 */
public record Request(
    String method, String path, List<Parameter> query, Headers headers, Optional<String> body) {
  /** Stays as it is when it is encoded; most names and ids do. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._*$()'-]*");

  /** Keeps its own copy of the query. */
  public Request {
    method = method.toUpperCase(Locale.ROOT);
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
    query = List.copyOf(query);
  }

  /** A request without query, headers and body. */
  public static Request of(String method, String path) {
    return new Request(method, path, List.of(), Headers.none(), Optional.empty());
  }

  /** The path of a table. */
  public static String path(TableName table) {
    return "/tables/" + table;
  }

  /** The path of a row. */
  public static String path(TableName table, RowId id) {
    return path(table) + "/" + encoded(id.value());
  }

  /** The same with another query. */
  public Request withQuery(List<Parameter> other) {
    return new Request(method, path, other, headers, body);
  }

  /** The same with one header set. */
  public Request withHeader(String name, String value) {
    return new Request(method, path, query, headers.with(name, value), body);
  }

  /** The same with all of these headers set. */
  public Request withHeaders(Headers more) {
    Headers all = headers;
    for (Header header : more.all()) {
      all = all.with(header.name(), header.value());
    }
    return new Request(method, path, query, all, body);
  }

  /** The same with a body. */
  public Request withBody(String text) {
    return new Request(method, path, query, headers, Optional.of(text));
  }

  /** The value of the first parameter of that name. */
  public Optional<String> parameter(String name) {
    return query.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst();
  }

  /** The version that {@code If-Match} names, if it names one. */
  public Optional<Version> ifMatch() {
    return headers.first(Header.IF_MATCH).flatMap(ETag::version);
  }

  /** Path and query as they stand in the request line. */
  public String target() {
    if (query.isEmpty()) {
      return path;
    }
    return query.stream()
        .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  /** A segment of a path as decoded text. */
  public static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%24", "$")
        .replace("%28", "(")
        .replace("%29", ")")
        .replace("%27", "'");
  }
}
