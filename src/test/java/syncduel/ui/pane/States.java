package syncduel.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.model.OperationId;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.view.BannerState;
import syncduel.view.ChipState;
import syncduel.view.ClientPaneState;
import syncduel.view.ClientTools;
import syncduel.view.Command;
import syncduel.view.CommandState;
import syncduel.view.ConflictCardState;
import syncduel.view.HistoryState;
import syncduel.view.LampState;
import syncduel.view.MenuEntry;
import syncduel.view.QueueState;
import syncduel.view.RichText;
import syncduel.view.ServerPaneState;
import syncduel.view.TodoRowState;
import syncduel.view.TodoRowState.Look;

/** States of the panes, made by hand: those of the design's pictures. */
final class States {
  static final CommandState ADD = enabled("Add");

  private States() {}

  static CommandState enabled(String label) {
    return new CommandState(label, label, true, false, label);
  }

  static CommandState disabled(String label) {
    return new CommandState(label, label, false, false, "Still busy.");
  }

  static ClientTools tools(boolean busy) {
    return new ClientTools(
        ADD,
        enabled("Refresh"),
        busy ? disabled("Pull") : enabled("Pull"),
        busy ? disabled("Push") : enabled("Push"),
        List.of(
            List.of(
                new MenuEntry(Command.GO_ONLINE_LEFT, disabled("Go online")),
                new MenuEntry(Command.GO_OFFLINE_LEFT, enabled("Go offline"))),
            List.of(new MenuEntry(Command.HOLD_REQUEST_LEFT, enabled("Hold the next request")))),
        List.of(List.of(new MenuEntry(Command.SYNC_LEFT, enabled("Sync")))),
        List.of(
            new ClientTools.PolicyChoice("ask", "Ask", "Waits for your choice", true),
            new ClientTools.PolicyChoice("merge", "Merge", "Takes each field", false)));
  }

  static TodoRowState row(String id, String text, Look look, String word, ChipState chip) {
    boolean struck = look == Look.DELETED;
    return new TodoRowState(
        new RowId(id), text, false, look, word, chip, struck, false, true, false);
  }

  static TodoRowState justChanged(TodoRowState row, boolean complete) {
    return new TodoRowState(
        row.id(),
        row.text(),
        complete,
        row.look(),
        row.word(),
        row.chip(),
        false,
        true,
        true,
        false);
  }

  static TodoRowState clean(String id, String text, int version) {
    return row(id, text, Look.CLEAN, "", ChipState.solid(version));
  }

  static List<TodoRowState> tutorial(TodoRowState first) {
    return List.of(
        first,
        clean("q2", "Create the mobile service", 1),
        clean("q3", "Sign up for the free trial", 1),
        clean("q4", "Test the app", 1));
  }

  static ClientPaneState client(Party party, List<TodoRowState> rows) {
    return new ClientPaneState(
        party,
        party == Party.LEFT ? "Phone" : "Tablet",
        "Policy",
        "Ask",
        true,
        "Online",
        List.of(),
        tools(false),
        false,
        false,
        rows,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new QueueState("Queue", 0, "nothing to push", List.of(), Optional.empty()),
        Optional.empty());
  }

  static ClientPaneState phone() {
    return client(Party.LEFT, tutorial(clean("q1", "Complete the quickstart later", 2)));
  }

  /** The Tablet of the first picture: its card is open. */
  static ClientPaneState conflicted() {
    var row =
        row("q1", "Complete the quickstart now", Look.CONFLICT, "conflict", ChipState.hollow(1));
    var plain = client(Party.RIGHT, tutorial(row));
    var operation = operation("update", "q1", 1, Look.CLEAN, "");
    var note =
        new QueueState.Note(QueueState.NoteLook.CONFLICT, "waits for your choice", "your choice");
    return new ClientPaneState(
        Party.RIGHT,
        "Tablet",
        "Policy",
        "Ask",
        true,
        "Online",
        List.of(),
        tools(true),
        false,
        true,
        plain.rows(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Cards.bothChanged()),
        new QueueState("Queue", 1, "", List.of(operation), Optional.of(note)),
        Optional.empty());
  }

  /** The Phone with its history open: one value lost. */
  static ClientPaneState withHistory() {
    ClientPaneState pane = phone();
    var entry =
        new HistoryState.Entry(
            1,
            new RowId("q1"),
            RichText.plain("lost: “now”"),
            RichText.plain("stands: “later”"),
            RichText.plain("10:00:03, Ask"),
            "“now” lost");
    var history =
        new HistoryState(
            "What lost on the Phone", "", List.of(entry), "Restore", Command.CLOSE_HISTORY_LEFT);
    return new ClientPaneState(
        pane.party(),
        pane.name(),
        pane.policyWord(),
        pane.policy(),
        pane.online(),
        pane.networkLabel(),
        pane.armed(),
        pane.tools(),
        pane.accentPull(),
        pane.actor(),
        pane.rows(),
        pane.empty(),
        pane.banner(),
        pane.card(),
        pane.queue(),
        Optional.of(history));
  }

  static ClientPaneState with(ClientPaneState pane, ConflictCardState card) {
    return new ClientPaneState(
        pane.party(),
        pane.name(),
        pane.policyWord(),
        pane.policy(),
        pane.online(),
        pane.networkLabel(),
        pane.armed(),
        pane.tools(),
        pane.accentPull(),
        pane.actor(),
        pane.rows(),
        pane.empty(),
        pane.banner(),
        Optional.of(card),
        pane.queue(),
        Optional.empty());
  }

  static QueueState.Operation operation(
      String kind, String row, int version, Look look, String word) {
    return new QueueState.Operation(
        new OperationId("operation-" + row),
        kind,
        new RowId(row),
        "based on",
        Optional.of(ChipState.solid(version)),
        look,
        word,
        false);
  }

  /** An empty client whose Pull is the thing to do. */
  static ClientPaneState empty() {
    var lines =
        List.of("Pull fetches the server’s rows.", "Or insert one here; it waits in the queue.");
    var nothing = new ClientPaneState.Empty("No to-dos on this device", lines);
    var pane = client(Party.LEFT, List.of());
    return new ClientPaneState(
        Party.LEFT,
        "Phone",
        "Policy",
        "Ask",
        true,
        "Online",
        List.of(),
        tools(false),
        true,
        false,
        List.of(),
        Optional.of(nothing),
        Optional.empty(),
        Optional.empty(),
        pane.queue(),
        Optional.empty());
  }

  /** Offline, with each state of a row and a long queue. */
  static ClientPaneState everyRowState() {
    var operations = new ArrayList<QueueState.Operation>();
    operations.add(operation("update", "q3", 2, Look.SENDING, "sending"));
    operations.add(operation("delete", "q5", 2, Look.CLEAN, ""));
    operations.add(operation("update", "q6", 2, Look.FAILED, "failed"));
    operations.add(operation("update", "q7", 2, Look.CLEAN, ""));
    operations.add(operation("update", "q8", 2, Look.CLEAN, ""));
    var note = new QueueState.Note(QueueState.NoteLook.FAILED, "push failed", "failed");
    return new ClientPaneState(
        Party.LEFT,
        "Phone",
        "Policy",
        "Ask",
        false,
        "Offline",
        List.of(new ClientPaneState.Armed("next answer: drop", "next answer: drop")),
        tools(false),
        false,
        true,
        everyRow(),
        Optional.empty(),
        Optional.of(offline()),
        Optional.empty(),
        new QueueState("Queue", 5, "", operations, Optional.of(note)),
        Optional.empty());
  }

  private static List<TodoRowState> everyRow() {
    ChipState edited = ChipState.hollow(2);
    return List.of(
        clean("q1", "Buy milk", 1),
        justChanged(clean("q2", "Buy milk", 2), true),
        row("q3", "Buy oat milk", Look.EDITED, "edited", edited),
        row(
            "q4",
            "Call the plumber about the kitchen and about the bathroom, too",
            Look.NEW,
            "new",
            new ChipState(ChipState.Look.NEW, 0, "new")),
        row("q5", "Buy milk", Look.DELETED, "deleted", edited),
        row("q6", "Buy oat milk", Look.SENDING, "sending", edited),
        row("q7", "Buy oat milk", Look.HELD, "held", edited),
        row("q8", "Buy oat milk", Look.FAILED, "failed", edited));
  }

  static BannerState offline() {
    return new BannerState(
        BannerState.Kind.OFFLINE,
        "Offline.",
        "Changes wait in the queue.",
        Optional.of(Command.GO_ONLINE_LEFT),
        "Go online",
        Optional.empty(),
        false);
  }

  static BannerState failure() {
    return new BannerState(
        BannerState.Kind.FAILURE,
        "Push failed with 2 errors.",
        "They stay queued.",
        Optional.of(Command.SHOW_FAILURE_LEFT),
        "Show",
        Optional.of(Command.CLOSE_BANNER_LEFT),
        false);
  }

  static ClientPaneState with(ClientPaneState pane, BannerState banner) {
    return new ClientPaneState(
        pane.party(),
        pane.name(),
        pane.policyWord(),
        pane.policy(),
        pane.online(),
        pane.networkLabel(),
        pane.armed(),
        pane.tools(),
        pane.accentPull(),
        pane.actor(),
        pane.rows(),
        pane.empty(),
        Optional.of(banner),
        pane.card(),
        pane.queue(),
        Optional.empty());
  }

  static ServerPaneState server() {
    return server(
        0,
        List.of(
            serverRow("q1", "Complete the quickstart later", 2, "10:00:01", false),
            serverRow("q2", "Create the mobile service", 1, "09:59:57", false),
            serverRow("q3", "Sign up for the free trial", 1, "09:59:58", false),
            serverRow("q4", "Test the app", 1, "09:59:59", false)));
  }

  /** With a tombstone, a row just changed and two lost updates. */
  static ServerPaneState busyServer() {
    var rows =
        List.of(
            serverRow("q1", "Buy milk", 1, "09:59:59", false),
            new ServerPaneState.ServerRow(
                new RowId("q2"),
                "Buy oat milk",
                true,
                List.of(),
                ChipState.solid(2),
                "10:00:01",
                false,
                "",
                true,
                false),
            serverRow("q3", "Call the plumber", 3, "10:00:02", true));
    return server(2, rows);
  }

  static ServerPaneState server(int lost, List<ServerPaneState.ServerRow> rows) {
    return new ServerPaneState(
        "Server",
        "Lost updates",
        "Lost",
        lost,
        new LampState(
            false,
            "Not yet",
            "Not all agree yet",
            List.of(),
            lost == 0 ? "" : "Update lost at step 5",
            lost == 0 ? "" : "Lost: step 5",
            ""),
        "TodoItem",
        rows.size() + " rows",
        "Another writer",
        "Writer",
        false,
        List.of(),
        rows,
        "No rows yet",
        Optional.empty(),
        SecondPush.trace(),
        1,
        List.of(),
        List.of(),
        new ServerPaneState.Footer("127.0.0.1:52114", "protocol 1.x", "soft delete", "10:00:01"));
  }

  static ServerPaneState.ServerRow serverRow(
      String id, String text, int version, String updated, boolean deleted) {
    return new ServerPaneState.ServerRow(
        new RowId(id),
        text,
        false,
        List.of(),
        ChipState.solid(version),
        updated,
        deleted,
        deleted ? "deleted" : "",
        false,
        false);
  }
}
