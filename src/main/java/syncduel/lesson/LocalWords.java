package syncduel.lesson;

import java.util.Optional;
import syncduel.lesson.LogEntry.Outcome;
import syncduel.model.Conflict;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.trace.Event;
import syncduel.trace.Moment;

/** The log lines of events that are no exchange: what happened and what it means. */
final class LocalWords {
  private final Moment moment;
  private final Sentences sentences;

  LocalWords(Moment moment) {
    this.moment = moment;
    this.sentences = new Sentences(moment.after().server());
  }

  /** A line of its own; empty for events that have none. */
  Optional<LogDraft> line() {
    Event event = moment.event();
    if (event instanceof Event.NetworkChanged changed) {
      return draft(
          changed.online() ? "online" : "offline",
          changed.online()
              ? "Online again: what waits in the queue can be pushed."
              : "Offline: edits go on and wait in the queue.");
    }
    if (event instanceof Event.PolicyChanged changed) {
      return draft("policy", "Conflicts are settled by “" + changed.policy() + "” now.");
    }
    if (event instanceof Event.Armed armed) {
      return draft("arm", "Waits for the next message that fits: " + armed.what() + ".");
    }
    if (event instanceof Event.ClientRestarted restarted) {
      return draft(
          restarted.killed() ? "kill" : "restart",
          "Opened again over the same store: rows and queue are still there.");
    }
    if (event instanceof Event.Refreshed) {
      return draft("refresh", "Read the list from the local store; nothing was sent.");
    }
    if (event instanceof Event.MessageReleased released) {
      return draft("release", "The held " + released.held().word() + " goes on.");
    }
    return ended().or(this::rest);
  }

  private Optional<LogDraft> ended() {
    Event event = moment.event();
    if (event instanceof Event.PushEnded ended && !ended.outcome().ok()) {
      String status = ended.outcome().status().word();
      int errors = ended.outcome().errors().size();
      String what = errors == 0 ? "" : " with " + Sentences.count(errors, "error");
      return draft("push", "Push failed" + what + " (" + status + "); what is left stays queued.")
          .map(draft -> draft.as(Outcome.ERROR));
    }
    if (event instanceof Event.PullEnded ended && ended.error().isPresent()) {
      return draft("pull", "Pull failed: " + ended.error().get())
          .map(draft -> draft.as(Outcome.ERROR));
    }
    return Optional.empty();
  }

  private Optional<LogDraft> rest() {
    Event event = moment.event();
    if (event instanceof Event.Purged purged) {
      return draft(
          "purge",
          "Removed "
              + Sentences.count(purged.rows(), "row")
              + " here and dropped "
              + Sentences.count(purged.operations(), "operation")
              + ".");
    }
    if (event instanceof Event.ServerWrote wrote) {
      String did = wrote.row().deleted() ? "deleted it: " : "wrote ";
      return draft(
          "write " + wrote.row().id(),
          wrote.row().id(),
          "Another writer " + did + sentences.version(wrote.row()) + ".");
    }
    if (event instanceof Event.TombstonesForgotten forgotten) {
      return draft(
          "forget", "Removed " + Sentences.count(forgotten.rows(), "tombstone") + " for good.");
    }
    if (event instanceof Event.UpdateLost lost) {
      return draft(
              "lost update " + lost.id(),
              lost.id(),
              sentences.version(lost.lost())
                  + " was overwritten by "
                  + sentences.version(lost.by())
                  + ", whose writer had never seen it.")
          .map(draft -> draft.as(Outcome.LOST_UPDATE));
    }
    if (event instanceof Event.ClockAdvanced advanced) {
      return draft("wait", Sentences.count(advanced.seconds(), "second") + " pass.");
    }
    if (event instanceof Event.StepRefused refused) {
      return draft("refused", refused.message()).map(draft -> draft.as(Outcome.ERROR));
    }
    return Optional.empty();
  }

  /** A line that belongs to the one before it; empty for events that have none. */
  Optional<LogDraft> part() {
    Event event = moment.event();
    if (event instanceof Event.RowStored stored) {
      Row row = stored.row();
      return draft("store " + row.id(), row.id(), "Stored here " + sentences.state(row) + ".");
    }
    if (event instanceof Event.RowRemoved removed) {
      return draft("remove " + removed.id(), removed.id(), "Removed here.");
    }
    if (event instanceof Event.ConflictRaised raised) {
      Conflict conflict = raised.conflict();
      return draft("conflict " + conflict.id(), conflict.id(), conflict(conflict))
          .map(draft -> draft.as(Outcome.CONFLICT));
    }
    if (event instanceof Event.ConflictSettled settled) {
      RowId id = settled.conflict().id();
      return draft("settle " + id, id, settled(settled));
    }
    if (event instanceof Event.HistoryAdded added) {
      RowId id = added.entry().rowId();
      return draft("history " + id, id, "The value that lost is kept in the history.");
    }
    if (event instanceof Event.OperationQueued queued) {
      RowId id = queued.operation().rowId();
      return draft(
          "queue " + id, id, "Waits in the queue: " + queued.operation().kind().word() + ".");
    }
    if (event instanceof Event.DeltaTokenMoved moved) {
      String to = moved.token().map(token -> "stands at " + token).orElse("is reset");
      return draft("token", "The delta token of " + moved.queryId() + " " + to + ".");
    }
    return Optional.empty();
  }

  private String conflict(Conflict conflict) {
    String here = conflict.local().isEmpty() ? "Deleted here" : "Changed here";
    String since =
        conflict.base().flatMap(Row::version).isEmpty()
            ? ""
            : " since " + conflict.base().map(sentences::version).orElse("");
    String there = conflict.server().map(this::there).orElse("gone at the server");
    return here + since + ", " + there + ": which one stays?";
  }

  private String there(Row row) {
    Optional<Version> version = row.version();
    return version.isEmpty()
        ? "different at the server"
        : (row.deleted() ? "deleted at the server as " : "at the server ") + sentences.version(row);
  }

  private static String settled(Event.ConflictSettled settled) {
    if (settled.how().equals("adopted")) {
      return "The server has the same contents: its version was adopted, nobody is asked.";
    }
    return settled.by().equals("ask")
        ? "Settled as chosen: " + settled.how() + "."
        : "Settled by “" + settled.by() + "”: " + settled.how() + ".";
  }

  private Optional<LogDraft> draft(String request, String sentence) {
    return draft(request, Optional.empty(), sentence);
  }

  private Optional<LogDraft> draft(String request, RowId row, String sentence) {
    return draft(request, Optional.of(row), sentence);
  }

  private Optional<LogDraft> draft(String request, Optional<RowId> row, String sentence) {
    return Optional.of(
        LogDraft.local(moment.step(), moment.event().party(), request, row, sentence)
            .at(moment.number()));
  }
}
