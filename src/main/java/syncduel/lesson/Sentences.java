package syncduel.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import syncduel.lesson.Exchange.Fate;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.ServerSnapshot;
import syncduel.wire.Response;

/**
 * Says in plain words, made of the real values, what an exchange or an edit came to. Versions are
 * named by what one server gave. Thread-safe.
 */
public final class Sentences {
  private static final String NO_VERSION = "no version";
  private static final int FEW = 3;

  private final ServerSnapshot server;

  /** Versions are named by what this server gave. */
  public Sentences(ServerSnapshot server) {
    this.server = server;
  }

  /** What became of an exchange: {@code Refused: the row is v2 now, not v1.} */
  public String shortly(Exchange exchange) {
    if (exchange.fate() == Fate.HELD) {
      return exchange.answer().isPresent()
          ? "The answer waits in flight."
          : "The request waits in flight.";
    }
    if (exchange.fate() == Fate.LOST) {
      return lost(exchange);
    }
    Response answer = exchange.answer().orElseThrow();
    return answer.successful() ? done(exchange, answer) : refused(exchange, answer);
  }

  /** The same for somebody who sees nothing else, with the sender's name. */
  public String inFull(Exchange exchange, String name) {
    String method = exchange.request().method();
    boolean write = exchange.row().isPresent() && !method.equals("GET");
    Optional<Response> answer = exchange.answer().filter(known -> exchange.fate() == Fate.ANSWERED);
    Optional<String> sent = exchange.ifMatch(server);
    if (!write || answer.isEmpty() || sent.isEmpty()) {
      return name + ", " + exchange.words() + ": " + shortly(exchange);
    }
    int status = answer.get().status();
    String begin = name + " sent version " + sent.get() + ", the server ";
    if (status == Response.PRECONDITION_FAILED) {
      String holds = deleted(answer.get()) ? "deleted the row as " : "holds ";
      return begin + holds + there(exchange) + ", so it refused: " + status;
    }
    if (!answer.get().successful()) {
      return name + ", " + exchange.words() + ": " + shortly(exchange);
    }
    String wrote = method.equals("DELETE") ? "deleted the row" : "wrote " + there(exchange);
    return begin + "held it too, so it " + wrote + ": " + status;
  }

  /** All pages of a pull: {@code Pulled 4 rows, all at v1.} */
  public String pulled(List<Exchange> pages) {
    Exchange last = pages.get(pages.size() - 1);
    boolean ended = last.fate() == Fate.ANSWERED && last.answer().orElseThrow().successful();
    Map<RowId, Row> rows = PulledRows.of(pages);
    if (!ended) {
      return shortly(last);
    }
    if (rows.isEmpty()) {
      return "Pulled nothing: no row has changed.";
    }
    String count = "Pulled " + count(rows.size(), "row");
    List<String> states = rows.values().stream().map(this::state).distinct().toList();
    if (states.size() == 1) {
      return count + (rows.size() == 1 ? ", " : ", all ") + states.get(0) + ".";
    }
    if (rows.size() > FEW) {
      return count + ".";
    }
    return rows.values().stream()
        .map(row -> row.id() + " " + state(row))
        .collect(Collectors.joining(", ", count + ": ", "."));
  }

  /** A local change and where it is now: {@code Now “… later”; waits in the queue.} */
  public String changed(Optional<Row> before, Row after, String then) {
    Fields old = before.map(Row::fields).orElse(Fields.none());
    Fields changes = after.fields().changedFrom(old);
    if (before.isEmpty()) {
      return "New: “" + after.fields().get("text") + "”; " + then;
    }
    if (changes.get("text") instanceof String text) {
      return "Now “" + news(String.valueOf(old.get("text")), text) + "”; " + then;
    }
    if (changes.get("complete") instanceof Boolean ticked) {
      return (ticked ? "Ticked; " : "Unticked; ") + then;
    }
    String columns =
        changes.names().stream()
            .map(name -> name + " is " + Differences.shown(changes.get(name)))
            .collect(Collectors.joining(", "));
    return "Now " + (columns.isEmpty() ? "as before" : columns) + "; " + then;
  }

  /** The end of a text that begins like another: {@code … later}. */
  static String news(String before, String after) {
    String[] old = before.split(" ");
    String[] now = after.split(" ");
    int same = 0;
    while (same < Math.min(old.length, now.length) && old[same].equals(now[same])) {
      same++;
    }
    return same == 0 || same == now.length
        ? after
        : "… " + String.join(" ", List.of(now).subList(same, now.length));
  }

  /** A row's version: {@code at v1}, or that it is deleted. */
  String state(Row row) {
    return row.deleted() ? "deleted" : "at " + version(row);
  }

  /** A row's version: {@code v1}, or {@code no version}. */
  String version(Row row) {
    return row.version()
        .map(version -> Exchange.label(server, row.id(), version))
        .orElse(NO_VERSION);
  }

  static String count(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private String lost(Exchange exchange) {
    if (exchange.answer().isEmpty()) {
      return "The request was lost: the server never saw it.";
    }
    boolean wrote = exchange.answer().get().successful() && exchange.etag(server).isPresent();
    return wrote && !exchange.request().method().equals("GET")
        ? "The server wrote " + there(exchange) + ", but its answer was lost."
        : "The server answered, but the answer was lost.";
  }

  private String done(Exchange exchange, Response answer) {
    String method = exchange.request().method();
    if (method.equals("GET")) {
      return exchange.row().isPresent()
          ? "Looked up: the server holds " + there(exchange) + "."
          : page(exchange);
    }
    if (method.equals("POST") && answer.status() == Response.CREATED) {
      return "The server wrote the new row as " + there(exchange) + ".";
    }
    Optional<String> sent = exchange.ifMatch(server);
    String checked = sent.map(version -> version + " was current").orElse("No version was sent");
    String unchecked = sent.isPresent() ? "." : " unchecked.";
    return switch (method) {
      case "DELETE" -> checked + ", so the server deleted the row" + unchecked;
      case "POST" -> checked + ", so the server brought the row back as " + there(exchange) + ".";
      default -> checked + ", so the server wrote " + there(exchange) + unchecked;
    };
  }

  private static String page(Exchange exchange) {
    int rows = PulledRows.of(List.of(exchange)).size();
    return rows == 0 ? "An empty page: there is no more." : "A page of " + count(rows, "row") + ".";
  }

  private String refused(Exchange exchange, Response answer) {
    if (exchange.faults().stream().anyMatch(fault -> fault.startsWith("error"))) {
      return "An injected " + answer.status() + ": the server never saw the request.";
    }
    if (exchange.request().method().equals("GET") && answer.status() == Response.NOT_FOUND) {
      return "Looked up: the server does not have this row.";
    }
    return switch (answer.status()) {
      case Response.PRECONDITION_FAILED -> preconditionFailed(exchange, answer);
      case Response.CONFLICT -> "Refused: the server already has a row with this id.";
      case Response.NOT_FOUND -> "Refused: the server does not have this row.";
      case Response.UNAUTHORIZED -> "Refused: the server does not know this application.";
      case Response.BAD_REQUEST -> "Refused: the server did not understand the request.";
      default -> "The server answered " + answer.status() + ".";
    };
  }

  private String preconditionFailed(Exchange exchange, Response answer) {
    String now = deleted(answer) ? "the row was deleted as " : "the row is ";
    String not = exchange.ifMatch(server).map(sent -> " now, not " + sent).orElse(" now");
    return "Refused: " + now + there(exchange) + (deleted(answer) ? "" : not) + ".";
  }

  private String there(Exchange exchange) {
    return exchange.etag(server).orElse("another version");
  }

  private static boolean deleted(Response answer) {
    Map<?, ?> row = BodyJson.object(answer.body());
    return Boolean.TRUE.equals(row.get("__deleted")) || Boolean.TRUE.equals(row.get("deleted"));
  }
}
