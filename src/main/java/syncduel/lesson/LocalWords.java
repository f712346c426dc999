package syncduel.lesson;

import java.util.Optional;
import syncduel.lesson.LogEntry.Outcome;
import syncduel.model.Conflict;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Event;
import syncduel.trace.Moment;

/** The log lines of events that are no exchange: what happened and what it means. */
final class LocalWords {
  private static final String ASK = "ask";
  private static final String ADOPTED = "adopted";

  private final Moment moment;
  private final Phrases phrases;
  private final Sentences sentences;

  LocalWords(Moment moment, Phrases phrases) {
    this.moment = moment;
    this.phrases = phrases;
    this.sentences = new Sentences(moment.after().server(), phrases);
  }

  /** A line of its own; empty for events that have none. */
  Optional<LogDraft> line() {
    Event event = moment.event();
    if (event instanceof Event.NetworkChanged changed) {
      return draft(
          changed.online() ? "online" : "offline",
          phrases.text(changed.online() ? "network.online" : "network.offline"));
    }
    if (event instanceof Event.PolicyChanged changed) {
      return draft("policy", phrases.text("policy.changed", changed.policy()));
    }
    if (event instanceof Event.Armed armed) {
      return draft("arm", phrases.text("network.armed", armed.what()));
    }
    if (event instanceof Event.ClientRestarted restarted) {
      return draft(restarted.killed() ? "kill" : "restart", phrases.text("client.restarted"));
    }
    if (event instanceof Event.Refreshed) {
      return draft("refresh", phrases.text("client.refreshed"));
    }
    if (event instanceof Event.MessageReleased released) {
      return draft("release", phrases.text("released." + released.held().word()));
    }
    return ended().or(this::rest);
  }

  private Optional<LogDraft> ended() {
    Event event = moment.event();
    if (event instanceof Event.PushEnded ended && !ended.outcome().ok()) {
      String status = ended.outcome().status().word();
      int errors = ended.outcome().errors().size();
      String sentence =
          errors == 0
              ? phrases.text("push.failed", status)
              : phrases.count("push.failed.errors", errors, status);
      return draft("push", sentence).map(draft -> draft.as(Outcome.ERROR));
    }
    if (event instanceof Event.PullEnded ended && ended.error().isPresent()) {
      return draft("pull", phrases.text("pull.failed", phrases.said(ended.error().get())))
          .map(draft -> draft.as(Outcome.ERROR));
    }
    return Optional.empty();
  }

  private Optional<LogDraft> rest() {
    Event event = moment.event();
    if (event instanceof Event.Purged purged) {
      return draft(
          "purge",
          phrases.text(
              "purged",
              phrases.count("rows", purged.rows()),
              phrases.count("operations", purged.operations())));
    }
    if (event instanceof Event.ServerWrote wrote) {
      String did = wrote.row().deleted() ? "writer.deleted" : "writer.wrote";
      return draft(
          "write " + wrote.row().id(),
          wrote.row().id(),
          phrases.text(did, sentences.version(wrote.row())));
    }
    if (event instanceof Event.TombstonesForgotten forgotten) {
      return draft(
          "forget", phrases.text("forgotten", phrases.count("tombstones", forgotten.rows())));
    }
    if (event instanceof Event.UpdateLost lost) {
      return draft(
              "lost update " + lost.id(),
              lost.id(),
              phrases.text(
                  "updateLost", sentences.version(lost.lost()), sentences.version(lost.by())))
          .map(draft -> draft.as(Outcome.LOST_UPDATE));
    }
    if (event instanceof Event.ClockAdvanced advanced) {
      return draft("wait", phrases.count("clock", advanced.seconds()));
    }
    if (event instanceof Event.StepRefused refused) {
      return draft("refused", phrases.said(refused.message()))
          .map(draft -> draft.as(Outcome.ERROR));
    }
    return Optional.empty();
  }

  /** A line that belongs to the one before it; empty for events that have none. */
  Optional<LogDraft> part() {
    Event event = moment.event();
    if (event instanceof Event.RowStored stored) {
      Row row = stored.row();
      return draft("store " + row.id(), row.id(), phrases.text("stored", sentences.state(row)));
    }
    if (event instanceof Event.RowRemoved removed) {
      return draft("remove " + removed.id(), removed.id(), phrases.text("removed"));
    }
    if (event instanceof Event.ConflictRaised raised) {
      Conflict conflict = raised.conflict();
      boolean asks = moment.after().client(raised.who()).policy().equals(ASK);
      String sentence = asks ? question(conflict) : statement(conflict);
      return draft("conflict " + conflict.id(), conflict.id(), sentence)
          .map(draft -> draft.as(Outcome.CONFLICT));
    }
    if (event instanceof Event.ConflictSettled settled) {
      RowId id = settled.conflict().id();
      boolean byPerson = settled.by().equals(ASK) && !settled.how().equals(ADOPTED);
      return draft("settle " + id, id, settled(settled))
          .map(draft -> byPerson ? draft : draft.deciding());
    }
    if (event instanceof Event.HistoryAdded added) {
      RowId id = added.entry().rowId();
      return draft("history " + id, id, phrases.text("history.kept"));
    }
    if (event instanceof Event.OperationQueued queued) {
      RowId id = queued.operation().rowId();
      return draft("queue " + id, id, phrases.text("queued." + queued.operation().kind().word()));
    }
    if (event instanceof Event.DeltaTokenMoved moved) {
      return draft(
          "token",
          moved
              .token()
              .map(token -> phrases.text("token.stands", moved.queryId(), token))
              .orElseGet(() -> phrases.text("token.reset", moved.queryId())));
    }
    return Optional.empty();
  }

  /** What differs, and that a person is asked about it. */
  String question(Conflict conflict) {
    return phrases.text("conflict.asked", here(conflict), there(conflict));
  }

  /** What differs, where a policy may decide. */
  private String statement(Conflict conflict) {
    return phrases.text("conflict.line", here(conflict), there(conflict));
  }

  private String here(Conflict conflict) {
    String did = conflict.local().isEmpty() ? "deleted" : "changed";
    return conflict
        .base()
        .filter(base -> base.version().isPresent())
        .map(base -> phrases.text("conflict.since." + did, sentences.version(base)))
        .orElseGet(() -> phrases.text("conflict.here." + did));
  }

  private String there(Conflict conflict) {
    return conflict.server().map(this::there).orElseGet(() -> phrases.text("conflict.there.gone"));
  }

  private String there(Row row) {
    if (row.version().isEmpty()) {
      return phrases.text("conflict.there.different");
    }
    String key = row.deleted() ? "conflict.there.deleted" : "conflict.there.version";
    return phrases.text(key, sentences.version(row));
  }

  private String settled(Event.ConflictSettled settled) {
    if (settled.how().equals(ADOPTED)) {
      return phrases.text("settled.adopted");
    }
    return settled.by().equals(ASK)
        ? phrases.text("settled.chosen", settled.how())
        : phrases.text("settled.policy", settled.by(), phrases.known("won." + settled.how()));
  }

  private Optional<LogDraft> draft(String request, String sentence) {
    return draft(request, Optional.empty(), sentence);
  }

  private Optional<LogDraft> draft(String request, RowId row, String sentence) {
    return draft(request, Optional.of(row), sentence);
  }

  private Optional<LogDraft> draft(String request, Optional<RowId> row, String sentence) {
    return Optional.of(
        LogDraft.local(phrases, moment, moment.event().party(), request, row, sentence));
  }
}
