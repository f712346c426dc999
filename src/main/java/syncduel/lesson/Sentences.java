package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import syncduel.lesson.Exchange.Fate;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Event;
import syncduel.trace.ServerSnapshot;
import syncduel.wire.Response;

/**
 * Says in plain words, made of the real values, what an exchange or an edit came to. Versions are
 * named by what one server gave. Thread-safe.
 */
public final class Sentences {
  private static final int FEW = 3;

  private final ServerSnapshot server;
  private final Phrases phrases;

  /** Versions are named by what this server gave. */
  public Sentences(ServerSnapshot server, Phrases phrases) {
    this.server = server;
    this.phrases = phrases;
  }

  /** What became of an exchange: {@code Refused: the row is v2 now, not v1.} */
  public String shortly(Exchange exchange) {
    if (exchange.fate() == Fate.HELD) {
      return phrases.text(exchange.answer().isPresent() ? "held.answer" : "held.request");
    }
    if (exchange.fate() == Fate.UNDER_WAY) {
      return phrases.text(exchange.answer().isPresent() ? "way.answer" : "way.request");
    }
    if (exchange.fate() == Fate.LOST) {
      return lost(exchange);
    }
    Response answer = exchange.answer().orElseThrow();
    if (exchange.faults().contains(Event.FaultInjected.SECOND_COPY)) {
      return phrases.text("copy", answer.status());
    }
    return answer.successful() ? done(exchange, answer) : refused(exchange, answer);
  }

  /** The same for somebody who sees nothing else, with the sender's name. */
  public String inFull(Exchange exchange, String name) {
    String method = exchange.request().method();
    boolean write = exchange.row().isPresent() && !method.equals("GET");
    Optional<Response> answer = exchange.answer().filter(known -> exchange.fate() == Fate.ANSWERED);
    Optional<String> sent = exchange.ifMatch(server);
    if (!write || answer.isEmpty() || sent.isEmpty()) {
      return line(exchange, name);
    }
    int status = answer.get().status();
    if (status == Response.PRECONDITION_FAILED) {
      String key = deleted(answer.get()) ? "full.refused.deleted" : "full.refused.holds";
      return phrases.text(key, name, sent.get(), there(exchange), status);
    }
    if (!answer.get().successful()) {
      return line(exchange, name);
    }
    return method.equals("DELETE")
        ? phrases.text("full.deleted", name, sent.get(), status)
        : phrases.text("full.wrote", name, sent.get(), there(exchange), status);
  }

  private String line(Exchange exchange, String name) {
    return phrases.text("full.line", name, exchange.words(), shortly(exchange));
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
      return phrases.text("pulled.nothing");
    }
    String count = phrases.count("rows", rows.size());
    List<String> states = rows.values().stream().map(this::state).distinct().toList();
    if (states.size() == 1) {
      String key = rows.size() == 1 ? "pulled.one" : "pulled.alike";
      return phrases.text(key, count, states.get(0));
    }
    if (rows.size() > FEW) {
      return phrases.text("pulled.many", count);
    }
    return phrases.text(
        "pulled.few",
        count,
        rows.values().stream()
            .map(row -> phrases.text("pulled.row", row.id(), state(row)))
            .collect(Collectors.joining(", ")));
  }

  /** A local change and where it is now: {@code Now “… later”; waits in the queue.} */
  public String changed(Optional<Row> before, Row after, String then) {
    Fields old = before.map(Row::fields).orElse(Fields.none());
    Fields changes = after.fields().changedFrom(old);
    if (before.isEmpty()) {
      return phrases.text("changed.new", after.fields().get("text"), then);
    }
    if (changes.get("text") instanceof String text) {
      return phrases.text("changed.text", news(String.valueOf(old.get("text")), text), then);
    }
    if (changes.get("complete") instanceof Boolean ticked) {
      return phrases.text(ticked ? "changed.ticked" : "changed.unticked", then);
    }
    String columns =
        changes.names().stream()
            .map(name -> phrases.text("changed.column", name, Differences.shown(changes.get(name))))
            .collect(Collectors.joining(", "));
    return columns.isEmpty()
        ? phrases.text("changed.nothing", then)
        : phrases.text("changed.columns", columns, then);
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
    return row.deleted() ? phrases.text("state.deleted") : phrases.text("state.at", version(row));
  }

  /** A row's version: {@code v1}, or {@code no version}. */
  String version(Row row) {
    return row.version()
        .map(version -> Exchange.label(server, row.id(), version))
        .orElseGet(() -> phrases.text("version.none"));
  }

  private String lost(Exchange exchange) {
    if (exchange.answer().isEmpty()) {
      return phrases.text("lost.request");
    }
    if (injected(exchange)) {
      return phrases.text("lost.injected", exchange.answer().get().status());
    }
    boolean wrote = exchange.answer().get().successful() && exchange.etag(server).isPresent();
    return wrote && !exchange.request().method().equals("GET")
        ? phrases.text("lost.written", there(exchange))
        : phrases.text("lost.answer");
  }

  private String done(Exchange exchange, Response answer) {
    String method = exchange.request().method();
    if (method.equals("GET")) {
      return exchange.row().isPresent()
          ? phrases.text("done.lookedUp", there(exchange))
          : page(exchange);
    }
    if (method.equals("POST") && answer.status() == Response.CREATED) {
      return isFirst(exchange)
          ? phrases.text("done.created", there(exchange))
          : written("done.undeleted", exchange, there(exchange));
    }
    return switch (method) {
      case "DELETE" -> written("done.deleted", exchange);
      case "POST" -> written("done.undeleted", exchange, there(exchange));
      default -> written("done.wrote", exchange, there(exchange));
    };
  }

  /** Protocol 2.0 says 201 of a row that it brought back, too. */
  private boolean isFirst(Exchange exchange) {
    return exchange.etag(server).filter(version -> !version.equals("v1")).isEmpty();
  }

  /** A write is checked by the version that came with it; without one it is not checked. */
  private String written(String key, Exchange exchange, String... values) {
    List<Object> all = new ArrayList<>(List.of((Object[]) values));
    Optional<String> sent = exchange.ifMatch(server);
    sent.ifPresent(version -> all.add(0, version));
    return phrases.text(sent.isPresent() ? key : key + ".unchecked", all.toArray());
  }

  private String page(Exchange exchange) {
    int rows = PulledRows.of(List.of(exchange)).size();
    return rows == 0
        ? phrases.text("page.empty")
        : phrases.text("page.some", phrases.count("rows", rows));
  }

  private String refused(Exchange exchange, Response answer) {
    if (injected(exchange)) {
      return phrases.text("refused.injected", answer.status());
    }
    if (exchange.request().method().equals("GET") && answer.status() == Response.NOT_FOUND) {
      return phrases.text("refused.lookup");
    }
    return switch (answer.status()) {
      case Response.PRECONDITION_FAILED -> preconditionFailed(exchange, answer);
      case Response.CONFLICT -> phrases.text("refused.exists");
      case Response.NOT_FOUND -> phrases.text("refused.missing");
      case Response.UNAUTHORIZED -> phrases.text("refused.unknown");
      case Response.BAD_REQUEST -> phrases.text("refused.bad");
      default -> phrases.text("refused.other", answer.status());
    };
  }

  private static boolean injected(Exchange exchange) {
    return exchange.faults().stream().anyMatch(fault -> fault.startsWith("error"));
  }

  private String preconditionFailed(Exchange exchange, Response answer) {
    if (deleted(answer)) {
      return phrases.text("refused.deleted", there(exchange));
    }
    return exchange
        .ifMatch(server)
        .map(sent -> phrases.text("refused.version", there(exchange), sent))
        .orElseGet(() -> phrases.text("refused.now", there(exchange)));
  }

  private String there(Exchange exchange) {
    return exchange.etag(server).orElseGet(() -> phrases.text("version.another"));
  }

  private static boolean deleted(Response answer) {
    Map<?, ?> row = BodyJson.object(answer.body());
    return Boolean.TRUE.equals(row.get("__deleted")) || Boolean.TRUE.equals(row.get("deleted"));
  }
}
