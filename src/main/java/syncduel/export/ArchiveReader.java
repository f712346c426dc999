package syncduel.export;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.InFlight;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;
import syncduel.wire.Header;
import syncduel.wire.Headers;
import syncduel.wire.Json;
import syncduel.wire.Parameter;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * Reads an HTTP archive (HAR 1.2) back into a trace of its exchanges, from which log and diagram
 * are made as from any other. What is no exchange was never in the archive and is not in the trace.
 *
 * <p>Made for the archives of {@link HttpArchive}; in one that another tool wrote all exchanges
 * belong to the left client and to one step, and versions have the names that the server gave them.
 */
public final class ArchiveReader {
  private static final String VERB = "archive";
  private static final String SENT = "sent";
  private static final String LEFT_NAME = "Client";
  private static final String RIGHT_NAME = "Other client";

  private final ArchiveNode log;
  private final List<String> names;
  private final List<Moment> moments = new ArrayList<>();
  private final String base;
  private final List<InFlight> underWay = new ArrayList<>();
  private final Map<Party, Integer> pulls = new EnumMap<>(Party.class);
  private Snapshot now;
  private int step;
  private int begun;

  private ArchiveReader(ArchiveNode log) {
    this.log = log;
    this.base =
        log.find("_server").map(there -> uri(there).getRawPath()).orElse("").replaceAll("/+$", "");
    this.names =
        log.find("_clients")
            .map(found -> found.list().stream().map(ArchiveNode::text).toList())
            .orElse(List.of(LEFT_NAME, RIGHT_NAME));
    if (names.size() != 2) {
      throw log.get("_clients").expected("two names");
    }
  }

  /**
   * The trace of an archive's exchanges.
   *
   * @param file its name, for complaints
   * @throws ArchiveException when it is none, with the place of what is wrong
   */
  public static Trace read(String file, String text) {
    ArchiveNode root;
    try {
      root =
          new ArchiveNode(
              file, "", Json.read(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (Json.Malformed e) {
      throw new ArchiveException(file, e.getMessage());
    }
    return new ArchiveReader(root.get("log")).trace();
  }

  private Trace trace() {
    List<ArchiveNode> entries = log.get("entries").list();
    Instant begin = entries.isEmpty() ? Instant.EPOCH : began(entries.get(0));
    Snapshot start = new Snapshot(server(begin), client(0), client(1), List.of(), 0);
    now = start;
    for (int i = 0; i < entries.size(); i++) {
      entry(entries.get(i), i + 1);
    }
    return new Trace(start, moments);
  }

  private ServerSnapshot server(Instant clock) {
    var versions = new LinkedHashMap<RowId, List<Version>>();
    Optional<ArchiveNode> known = log.find("_versions");
    for (Object id : known.map(ArchiveNode::object).orElse(Map.of()).keySet()) {
      ArchiveNode tokens = known.orElseThrow().get((String) id);
      try {
        versions.put(
            new RowId((String) id),
            tokens.list().stream().map(token -> new Version(token.text())).toList());
      } catch (IllegalArgumentException e) {
        throw tokens.expected("versions of a row: " + e.getMessage());
      }
    }
    return new ServerSnapshot(new TableName("Archive"), List.of(), versions, Map.of(), clock);
  }

  private ClientSnapshot client(int index) {
    return new ClientSnapshot(
        names.get(index),
        true,
        "ask",
        ClientSnapshot.Activity.IDLE,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }

  private void entry(ArchiveNode entry, int position) {
    Party who = who(entry);
    int exchange = entry.find("_exchange").map(ArchiveNode::number).orElse(position);
    if (entry.find("_fate").filter(fate -> fate.text().equals(SENT)).isPresent()) {
      underWay.add(onWay(entry, who, exchange));
    }
    at(began(entry));
    step(entry.find("_step").map(ArchiveNode::number).orElse(1), who);
    pull(who, entry.find("_pull").map(ArchiveNode::number));
    add(new Event.RequestSent(who, exchange, request(entry.get("request"))));
    entry
        .find("_faults")
        .ifPresent(
            faults ->
                faults
                    .list()
                    .forEach(fault -> add(new Event.FaultInjected(who, exchange, fault.text()))));
    fate(entry, who, exchange);
  }

  private InFlight onWay(ArchiveNode entry, Party who, int exchange) {
    Optional<Response> unseen = entry.find("_answer").map(this::response);
    return new InFlight(exchange, who, request(entry.get("request")), unseen, Optional.empty());
  }

  private void fate(ArchiveNode entry, Party who, int exchange) {
    ArchiveNode response = entry.get("response");
    Optional<Response> unseen = entry.find("_answer").map(this::response);
    String usual = response.get("status").number() == 0 ? "lost" : "answered";
    String fate = entry.find("_fate").map(ArchiveNode::text).orElse(usual);
    unseen.ifPresent(answer -> add(new Event.ServerAnswered(who, exchange, answer)));
    Direction on = unseen.isPresent() ? Direction.RESPONSE : Direction.REQUEST;
    switch (fate) {
      case "answered" -> {
        Response answer = response(response);
        add(
            injected(entry)
                ? new Event.AnswerInjected(who, exchange, answer)
                : new Event.ServerAnswered(who, exchange, answer));
        add(new Event.AnswerReceived(who, exchange, answer));
      }
      case "lost" -> add(new Event.MessageLost(who, exchange, on, "no answer in the archive"));
      case "held" -> add(new Event.MessageHeld(who, exchange, on));
      case SENT -> {}
      default -> throw entry.get("_fate").expected("answered, lost, held or sent");
    }
  }

  private static boolean injected(ArchiveNode entry) {
    return entry.find("_faults").stream()
        .flatMap(faults -> faults.list().stream())
        .anyMatch(fault -> fault.text().equals(Event.FaultInjected.ERROR));
  }

  private Party who(ArchiveNode entry) {
    Optional<ArchiveNode> name = entry.find("_client");
    if (name.isEmpty()) {
      return Party.LEFT;
    }
    return switch (names.indexOf(name.get().text())) {
      case 0 -> Party.LEFT;
      case 1 -> Party.RIGHT;
      default -> throw name.get().expected("one of _clients: " + String.join(", ", names));
    };
  }

  private void at(Instant clock) {
    ServerSnapshot old = now.server();
    var server = new ServerSnapshot(old.table(), old.rows(), old.versions(), old.writers(), clock);
    now = new Snapshot(server, now.left(), now.right(), List.copyOf(underWay), 0);
  }

  private void step(int number, Party who) {
    if (number < 1 || number < step) {
      throw new ArchiveException(
          log.file(), "the steps (_step) of the entries should count up from 1");
    }
    if (number > step) {
      step = number;
      add(new Event.StepBegan(number, Optional.of(who), VERB, Map.of()));
    }
  }

  /** Pages of one pull stand between its beginning and its end. */
  private void pull(Party who, Optional<Integer> number) {
    if (!Optional.ofNullable(pulls.get(who)).equals(number)) {
      TableName table = now.server().table();
      if (pulls.remove(who) != null) {
        add(new Event.PullEnded(who, table, 0, 0, Optional.empty()));
      }
      number.ifPresent(count -> begin(who, table, count));
    }
  }

  /** A pull that failed before its first request has no entry, but it was counted. */
  private void begin(Party who, TableName table, int count) {
    pulls.put(who, count);
    do {
      add(new Event.PullStarted(who, table, Optional.empty()));
      begun++;
    } while (begun < count);
  }

  private void add(Event event) {
    moments.add(new Moment(moments.size(), step, event, now));
  }

  private static Instant began(ArchiveNode entry) {
    ArchiveNode time = entry.get("startedDateTime");
    try {
      return OffsetDateTime.parse(time.text()).toInstant();
    } catch (DateTimeException e) {
      throw time.expected("a time such as 2026-01-01T10:00:00Z");
    }
  }

  private Request request(ArchiveNode request) {
    URI target = uri(request.get("url"));
    List<Parameter> query =
        request.get("queryString").list().stream()
            .map(pair -> new Parameter(pair.get("name").text(), pair.get("value").text()))
            .toList();
    Optional<String> body =
        request.find("postData").flatMap(data -> data.find("text")).map(ArchiveNode::text);
    String raw = Optional.ofNullable(target.getRawPath()).orElse("");
    String path = raw.startsWith(base) ? raw.substring(base.length()) : raw;
    return new Request(
        request.get("method").text(), path.isEmpty() ? "/" : path, query, headers(request), body);
  }

  private static URI uri(ArchiveNode url) {
    try {
      return URI.create(url.text());
    } catch (IllegalArgumentException e) {
      throw url.expected("a URL");
    }
  }

  private Response response(ArchiveNode response) {
    Optional<String> body = response.get("content").find("text").map(ArchiveNode::text);
    return new Response(response.get("status").number(), headers(response), body);
  }

  private static Headers headers(ArchiveNode message) {
    return new Headers(message.get("headers").list().stream().map(ArchiveReader::header).toList());
  }

  private static Header header(ArchiveNode header) {
    try {
      return new Header(header.get("name").text(), header.get("value").text());
    } catch (IllegalArgumentException e) {
      throw header.expected("one line with a name");
    }
  }
}
