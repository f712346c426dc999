package syncduel.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import syncduel.model.Fields;
import syncduel.model.HistoryEntry;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.stage.Setup;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/** What can be read off a run that has ended. */
final class Findings {
  private final Setup given;
  private final Trace trace;
  private final Snapshot end;

  Findings(Setup given, Trace trace) {
    this.given = given;
    this.trace = trace;
    this.end = trace.last();
  }

  Comparison.Result result(String policy, int atConflict, int questions, boolean unanswered) {
    return new Comparison.Result(
        policy,
        rows(),
        atConflict,
        Exchanges.of(trace).size(),
        questions,
        unanswered,
        losses(),
        Convergence.missing(end));
  }

  /** How many requests of a client began or ended in these steps. */
  int requests(Party client, int first, int last) {
    return (int)
        IntStream.rangeClosed(first, last)
            .boxed()
            .flatMap(step -> Exchanges.of(trace, step).stream())
            .filter(exchange -> exchange.who() == client)
            .map(Exchange::number)
            .distinct()
            .count();
  }

  private List<Comparison.FinalRow> rows() {
    Map<RowId, Comparison.FinalRow> rows = new LinkedHashMap<>();
    for (Row row : given.server()) {
      rows.put(row.id(), new Comparison.FinalRow(row.id(), Optional.empty(), Optional.empty()));
    }
    Map<RowId, Row> before = new LinkedHashMap<>();
    trace.start().server().rows().forEach(row -> before.put(row.id(), row));
    for (Row row : end.server().rows()) {
      if (row.equals(before.get(row.id()))) {
        rows.remove(row.id());
      } else {
        Optional<Fields> fields = row.deleted() ? Optional.empty() : Optional.of(row.fields());
        rows.put(row.id(), new Comparison.FinalRow(row.id(), fields, label(row)));
      }
    }
    return rows.values().stream().toList();
  }

  private List<Comparison.Loss> losses() {
    var losses = new ArrayList<Comparison.Loss>();
    List<HistoryEntry> histories =
        Stream.of(end.left(), end.right())
            .map(ClientSnapshot::history)
            .flatMap(List::stream)
            .toList();
    for (ClientSnapshot client : List.of(end.left(), end.right())) {
      client.history().forEach(entry -> loss(client.name(), entry).ifPresent(losses::add));
    }
    for (Moment moment : trace.moments()) {
      if (moment.event() instanceof Event.UpdateLost lost && !isKept(lost.lost(), histories)) {
        losses.add(overwritten(lost));
      }
    }
    return losses;
  }

  private Comparison.Loss overwritten(Event.UpdateLost lost) {
    Fields winner = lost.by().deleted() ? Fields.none() : lost.by().fields();
    Fields missing = lost.lost().fields().changedFrom(winner);
    Fields changed = lost.lost().fields().changedFrom(before(lost.lost()));
    for (String name : missing.names()) {
      missing = changed.has(name) ? missing : missing.without(name);
    }
    return new Comparison.Loss(
        lost.id(),
        Optional.of(missing),
        label(lost.lost()),
        Optional.empty(),
        OptionalLong.empty());
  }

  /** The columns of the version that a version of the server's replaced; none for a first one. */
  private Fields before(Row row) {
    ServerSnapshot server = end.server();
    List<Version> versions = server.versions().getOrDefault(row.id(), List.of());
    int index = row.version().map(versions::indexOf).orElse(0);
    if (index < 1) {
      return Fields.none();
    }
    Optional<Version> old = Optional.of(versions.get(index - 1));
    return Stream.concat(Stream.of(trace.start()), trace.moments().stream().map(Moment::after))
        .flatMap(snapshot -> snapshot.server().row(row.id()).stream())
        .filter(known -> known.version().equals(old))
        .findFirst()
        .map(Row::fields)
        .orElse(Fields.none());
  }

  /** Empty where what lost stands all the same, because only changes were sent. */
  private Optional<Comparison.Loss> loss(String client, HistoryEntry entry) {
    Optional<Fields> value = entry.loser().map(row -> lost(row, entry));
    if (value.filter(Fields::isEmpty).isPresent()) {
      return Optional.empty();
    }
    Optional<Version> base = entry.base().flatMap(Row::version);
    return Optional.of(
        new Comparison.Loss(
            entry.rowId(),
            value,
            entry.loser().filter(row -> !row.version().equals(base)).flatMap(this::label),
            Optional.of(client),
            OptionalLong.of(entry.number())));
  }

  /** What the losing side had changed and the winner does not have. */
  private static Fields lost(Row loser, HistoryEntry entry) {
    Fields base = entry.base().map(Row::fields).orElse(Fields.none());
    Fields winner = entry.winner().map(Row::fields).orElse(Fields.none());
    Fields missing = loser.fields().changedFrom(winner);
    for (String name : missing.names()) {
      if (entry.winner().isPresent() && Objects.equals(base.get(name), loser.fields().get(name))) {
        missing = missing.without(name);
      }
    }
    return missing;
  }

  private static boolean isKept(Row lost, List<HistoryEntry> histories) {
    return histories.stream()
        .flatMap(entry -> Stream.concat(entry.loser().stream(), entry.also().stream()))
        .anyMatch(kept -> kept.id().equals(lost.id()) && kept.version().equals(lost.version()));
  }

  private Optional<String> label(Row row) {
    ServerSnapshot server = end.server();
    return row.version().map(version -> Exchange.label(server, row.id(), version));
  }
}
