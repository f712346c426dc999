package syncduel.export;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import syncduel.lesson.Exchange;
import syncduel.lesson.Exchanges;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonStep;
import syncduel.model.Version;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Trace;
import syncduel.wire.Header;
import syncduel.wire.Headers;
import syncduel.wire.Json;
import syncduel.wire.Parameter;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * The clients' exchanges of a run as an HTTP archive (HAR 1.2) with request and response bodies.
 *
 * <p>Times are those of the lesson's world, in which an exchange takes none, and the host is a name
 * that stands for the bundled server; at a server that somebody else runs they are the real ones,
 * and {@code _server} is its address. Application keys are left out. A page is a step. Of each
 * entry {@code _client} names who sent it and {@code _step} the step in which it began; {@code
 * _fate} is answered, lost or held, or sent where the run ends with the message on its way, and
 * without an answer the status is 0, as archives of browsers have it; {@code _answer} is then what
 * the server said all the same. {@code _pull} counts the pulls of which exchanges are pages, {@code
 * _faults} says what was injected. {@code _versions} of the whole lists the versions of each row,
 * the first of which is called v1. {@link ArchiveReader} reads all of it back.
 */
public final class HttpArchive {
  private static final String HOST = "http://localhost";
  private static final String HTTP = "HTTP/1.1";
  static final String REDACTED = "redacted";
  private static final String ADDRESS = "127.0.0.1";
  private static final int UNKNOWN = -1;
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[.*]");
  private static final double NANOS_OF_MICRO = 1e3;

  private final Trace trace;
  private final ArchiveFacts facts;
  private final Map<Integer, Instant> began = new HashMap<>();

  private HttpArchive(Trace trace, ArchiveFacts facts) {
    this.trace = trace;
    this.facts = facts;
    for (Moment moment : trace.moments()) {
      if (moment.event() instanceof Event.RequestSent sent) {
        began.put(sent.exchange(), moment.after().server().clock());
      }
    }
  }

  /** The lines of the archive, an entry on each. */
  public static List<String> of(LessonPlay play, ArchiveFacts facts) {
    HttpArchive archive = new HttpArchive(play.trace(), facts);
    var lines = new ArrayList<String>();
    lines.add("{\"log\": {");
    lines.add("\"version\": \"1.2\",");
    lines.add(
        "\"creator\": "
            + Json.write(object("name", "Sync Duel", "version", facts.version()))
            + ",");
    lines.add("\"comment\": " + Json.write(play.lesson().title()) + ",");
    lines.add("\"_clients\": " + Json.write(archive.clients()) + ",");
    lines.add("\"_versions\": " + Json.write(archive.versions()) + ",");
    facts
        .server()
        .ifPresent(there -> lines.add("\"_server\": " + Json.write(there.toString()) + ","));
    List<Exchange> exchanges = Exchanges.of(play.trace());
    lines.add("\"pages\": [");
    addAll(lines, archive.pages(play.lesson().steps(), exchanges));
    lines.add("],");
    lines.add("\"entries\": [");
    addAll(lines, exchanges.stream().map(archive::entry).toList());
    lines.add("]}}");
    return lines;
  }

  private static void addAll(List<String> lines, List<Map<String, Object>> objects) {
    for (int i = 0; i < objects.size(); i++) {
      lines.add(Json.write(objects.get(i)) + (i < objects.size() - 1 ? "," : ""));
    }
  }

  private List<String> clients() {
    return List.of(trace.start().left().name(), trace.start().right().name());
  }

  private Map<String, Object> versions() {
    var versions = new LinkedHashMap<String, Object>();
    trace
        .last()
        .server()
        .versions()
        .forEach(
            (id, known) -> versions.put(id.value(), known.stream().map(Version::token).toList()));
    return versions;
  }

  /** A page for each step in which an exchange began. */
  private List<Map<String, Object>> pages(List<LessonStep> steps, List<Exchange> exchanges) {
    var pages = new LinkedHashMap<Integer, Map<String, Object>>();
    for (Exchange exchange : exchanges) {
      int step = exchange.began();
      pages.computeIfAbsent(
          step,
          number ->
              object(
                  "startedDateTime", began.get(exchange.number()).toString(),
                  "id", page(number),
                  "title", number + ". " + facts.said().apply(steps.get(number - 1)),
                  "pageTimings", object("onContentLoad", UNKNOWN, "onLoad", UNKNOWN)));
    }
    return List.copyOf(pages.values());
  }

  private static String page(int step) {
    return "step-" + step;
  }

  private Map<String, Object> entry(Exchange exchange) {
    Optional<Response> arrived =
        exchange.answer().filter(answer -> exchange.fate() == Exchange.Fate.ANSWERED);
    Map<String, Object> entry =
        object(
            "pageref", page(exchange.began()),
            "startedDateTime", began.get(exchange.number()).toString(),
            "time", millis(exchange),
            "request", request(exchange.request()),
            "response", arrived.map(HttpArchive::response).orElseGet(HttpArchive::noResponse),
            "cache", Map.of(),
            "timings", timings(exchange),
            "connection", exchange.who().word(),
            "comment", exchange.words() + ": " + exchange.status(),
            "_exchange", exchange.number(),
            "_client", trace.start().client(exchange.who()).name(),
            "_step", exchange.began(),
            "_fate", arrived.isPresent() ? "answered" : exchange.status(),
            "_faults", exchange.faults());
    serverAddress().ifPresent(address -> entry.put("serverIPAddress", address));
    exchange.pull().ifPresent(pull -> entry.put("_pull", pull));
    if (arrived.isEmpty()) {
      exchange.answer().ifPresent(unseen -> entry.put("_answer", response(unseen)));
    }
    return entry;
  }

  /** What was measured; an exchange of a lesson's own world takes no time. */
  private Number millis(Exchange exchange) {
    return Optional.ofNullable(facts.durations().get(exchange.number()))
        .<Number>map(took -> Math.round(took.toNanos() / NANOS_OF_MICRO) / NANOS_OF_MICRO)
        .orElse(0);
  }

  private Map<String, Object> timings(Exchange exchange) {
    var timings = new LinkedHashMap<String, Object>();
    List.of("blocked", "dns", "connect", "ssl").forEach(phase -> timings.put(phase, UNKNOWN));
    timings.put("send", 0);
    timings.put("wait", millis(exchange));
    timings.put("receive", 0);
    return timings;
  }

  /** The host of another server is looked up by nobody: its number is known where it is one. */
  private Optional<String> serverAddress() {
    return facts.server().isEmpty()
        ? Optional.of(ADDRESS)
        : facts
            .server()
            .map(URI::getHost)
            .filter(host -> NUMERIC.matcher(host).matches())
            .map(host -> host.replaceAll("[\\[\\]]", ""));
  }

  private String host() {
    return facts.server().map(there -> there.toString().replaceAll("/+$", "")).orElse(HOST);
  }

  private Map<String, Object> request(Request request) {
    var json =
        object(
            "method", request.method(),
            "url", host() + request.target(),
            "httpVersion", HTTP,
            "cookies", List.of(),
            "headers", headers(request.headers()),
            "queryString", request.query().stream().map(HttpArchive::parameter).toList(),
            "headersSize", UNKNOWN,
            "bodySize", size(request.body()));
    request
        .body()
        .ifPresent(
            text ->
                json.put("postData", object("mimeType", type(request.headers()), "text", text)));
    return json;
  }

  private static Map<String, Object> response(Response response) {
    Map<String, Object> content =
        object("size", size(response.body()), "mimeType", type(response.headers()));
    response.body().ifPresent(text -> content.put("text", text));
    String location = response.headers().first(Header.LOCATION).orElse("");
    return response(response.status(), headers(response.headers()), content, location);
  }

  private static Map<String, Object> noResponse() {
    return response(0, List.of(), object("size", 0, "mimeType", ""), "");
  }

  private static Map<String, Object> response(
      int status, List<?> headers, Map<String, Object> content, String location) {
    return object(
        "status", status,
        "statusText", phrase(status),
        "httpVersion", HTTP,
        "cookies", List.of(),
        "headers", headers,
        "content", content,
        "redirectURL", location,
        "headersSize", UNKNOWN,
        "bodySize", content.get("size"));
  }

  private static List<Map<String, Object>> headers(Headers headers) {
    return headers.all().stream()
        .map(
            header ->
                object(
                    "name",
                    header.name(),
                    "value",
                    header.isNamed(Header.APPLICATION) ? REDACTED : header.value()))
        .toList();
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    return object("name", parameter.name(), "value", parameter.value());
  }

  private static int size(Optional<String> body) {
    return body.map(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
        .orElse(0);
  }

  private static String type(Headers headers) {
    return headers.first(Header.CONTENT_TYPE).orElse("application/json");
  }

  private static String phrase(int status) {
    return switch (status) {
      case Response.OK -> "OK";
      case Response.CREATED -> "Created";
      case Response.NO_CONTENT -> "No Content";
      case Response.BAD_REQUEST -> "Bad Request";
      case Response.UNAUTHORIZED -> "Unauthorized";
      case Response.NOT_FOUND -> "Not Found";
      case Response.CONFLICT -> "Conflict";
      case Response.PRECONDITION_FAILED -> "Precondition Failed";
      case Response.SERVER_ERROR -> "Internal Server Error";
      default -> "";
    };
  }

  /** Keys and values in turns, in order. */
  private static Map<String, Object> object(Object... parts) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < parts.length; i += 2) {
      object.put((String) parts[i], parts[i + 1]);
    }
    return object;
  }
}
