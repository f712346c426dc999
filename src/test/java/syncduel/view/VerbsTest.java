package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import syncduel.lesson.LessonReader;
import syncduel.lesson.SessionState;
import syncduel.model.HistoryEntry;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.Row;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.ClientSnapshot.Activity;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.InFlight;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Snapshot;
import syncduel.wire.Request;

/** Every verb of lesson files can be done by hand, and each is a step. */
class VerbsTest {
  private static final Snapshot NOW = Stages.snapshots().get(2);
  private static final Snapshot ASKED = Stages.snapshots().get(6);

  private static Step left(ClientAction action) {
    return Stages.at(Party.LEFT, action);
  }

  private static Step right(ClientAction action) {
    return Stages.at(Party.RIGHT, action);
  }

  private static ClientAction fault(FaultKind kind) {
    return new ClientAction.Fault(kind, 500, 1, Match.any());
  }

  private static SessionState showing(Snapshot snapshot) {
    return Stages.showing(4, snapshot, new Event.PolicyChanged(Party.LEFT, "ask"));
  }

  private static Snapshot with(ClientSnapshot left, InFlight... inFlight) {
    return new Snapshot(NOW.server(), left, NOW.right(), List.of(inFlight), 0);
  }

  private static InFlight held(int exchange, Party client) {
    Request request = Request.of("PATCH", Request.path(Stages.TABLE, Stages.Q1));
    return new InFlight(
        exchange, client, request, Optional.empty(), Optional.of(Direction.REQUEST));
  }

  private static ClientSnapshot lost(HistoryEntry... entries) {
    ClientSnapshot client = NOW.left();
    return new ClientSnapshot(
        client.name(),
        true,
        client.policy(),
        Activity.IDLE,
        client.rows(),
        client.queue(),
        Optional.empty(),
        client.lastPush(),
        client.lastError(),
        List.of(entries),
        client.deltaTokens(),
        List.of("error 500 ×2", "hold request", "drop-response"));
  }

  private static HistoryEntry entry(long number, Optional<Row> loser, String policy) {
    Row winner = Stages.quickstart("now", "b1");
    return new HistoryEntry(
        number,
        Stages.TABLE,
        Stages.Q1,
        OperationKind.UPDATE,
        Optional.of(Stages.quickstart("Complete the quickstart", "b1")),
        Optional.of(winner),
        loser,
        Optional.empty(),
        "Phone",
        Instant.parse("2026-01-01T10:00:04Z"),
        policy);
  }

  @Test
  void faultsAndHoldsAreArmedForTheNextMessage() {
    var window = Window.of(Stages.after(2));

    Stream.of(
            Command.DROP_REQUEST_LEFT,
            Command.DROP_RESPONSE_RIGHT,
            Command.DUPLICATE_LEFT,
            Command.ERROR_RIGHT,
            Command.HOLD_REQUEST_LEFT,
            Command.HOLD_RESPONSE_RIGHT)
        .forEach(window.model::run);

    assertThat(window.performed)
        .containsExactly(
            left(fault(FaultKind.DROP_REQUEST)),
            right(fault(FaultKind.DROP_RESPONSE)),
            left(fault(FaultKind.DUPLICATE)),
            right(fault(FaultKind.ERROR)),
            left(new ClientAction.Hold(Direction.REQUEST, Match.any())),
            right(new ClientAction.Hold(Direction.RESPONSE, Match.any())));
  }

  @Test
  void whatIsArmedIsTold() {
    assertThat(Window.of(showing(with(lost()))).state().left().armed())
        .extracting(ClientPaneState.Armed::tag)
        .containsExactly("next request: error ×2", "next request: hold", "next answer: drop");
  }

  @Test
  void syncPurgeRestartAndKillAreSteps() {
    var window = Window.of(Stages.after(2));

    Stream.of(Command.SYNC_LEFT, Command.PURGE_LEFT, Command.RESTART_RIGHT, Command.KILL_RIGHT)
        .forEach(window.model::run);

    var purge = new ClientAction.Purge(false, Optional.empty(), Optional.empty());
    assertThat(window.performed)
        .containsExactly(
            left(new ClientAction.Sync()),
            left(purge),
            right(new ClientAction.Restart(false)),
            right(new ClientAction.Restart(true)));
  }

  @Test
  void whileAConflictWaitsAClientCanBeKilledButNothingElse() {
    var window = Window.of(showing(ASKED));

    List<Command> enabled =
        window.state().right().tools().more().stream()
            .flatMap(List::stream)
            .filter(entry -> entry.state().enabled())
            .map(MenuEntry::command)
            .toList();

    assertThat(enabled).containsExactly(Command.KILL_RIGHT);
    assertThat(window.command(Command.PURGE_RIGHT).tooltip())
        .isEqualTo("Still busy: it waits for your choice.");
  }

  @Test
  void aForcedPurgeAsksBeforeItDropsChanges() {
    ClientSnapshot edited =
        Stages.edited(NOW.left(), Stages.quickstart("later", "b1"), OperationState.PENDING);
    var window = Window.of(showing(with(edited)));

    window.model.run(Command.PURGE_FORCED_LEFT);
    assertThat(window.performed).isEmpty();
    window.confirms = true;
    window.model.run(Command.PURGE_FORCED_LEFT);

    assertThat(window.asked)
        .containsExactly(
            "Purge and drop changes…: 1 queued change will be dropped. The history keeps it.",
            "Purge and drop changes…: 1 queued change will be dropped. The history keeps it.");
    assertThat(window.performed)
        .containsExactly(left(new ClientAction.Purge(true, Optional.empty(), Optional.empty())));
  }

  @Test
  void aForcedPurgeOfACleanTableNeedsNoQuestion() {
    var window = Window.of(Stages.after(2));

    window.model.run(Command.PURGE_FORCED_LEFT);

    assertThat(window.asked).isEmpty();
    assertThat(window.performed).hasSize(1);
  }

  @Test
  void aPolicyIsChosenAndThePresentOneIsNoStep() {
    var window = Window.of(Stages.after(2));

    window.model.actions().usePolicy(Party.LEFT, "ask");
    window.model.actions().usePolicy(Party.LEFT, "server-wins");

    assertThat(window.performed).containsExactly(left(new ClientAction.UsePolicy("server-wins")));
    assertThat(window.state().left().tools().policies())
        .extracting(ClientTools.PolicyChoice::name)
        .containsExactlyElementsOf(LessonReader.POLICIES);
    assertThat(window.state().left().tools().policies())
        .filteredOn(ClientTools.PolicyChoice::selected)
        .extracting(ClientTools.PolicyChoice::label)
        .containsExactly("Ask");
  }

  @Test
  void theOldestHeldMessageIsReleasedByKeyUnlessAPaneHasTheFocus() {
    Snapshot both = with(NOW.left(), held(7, Party.RIGHT), held(8, Party.LEFT));
    var window = Window.of(showing(both));

    assertThat(window.state().server().held())
        .extracting(ServerPaneState.Held::command)
        .containsExactly(Command.RELEASE_RIGHT, Command.RELEASE_LEFT);
    window.model.run(Command.RELEASE);
    window.model.focus(Party.LEFT);
    window.model.run(Command.RELEASE);
    window.model.run(Command.RELEASE_RIGHT);

    assertThat(window.performed)
        .containsExactly(
            right(new ClientAction.Release()),
            left(new ClientAction.Release()),
            right(new ClientAction.Release()));
  }

  @Test
  void nothingIsReleasedWhereNothingIsHeld() {
    var window = Window.of(Stages.after(2));

    assertThat(window.command(Command.RELEASE).enabled()).isFalse();
    assertThat(window.command(Command.RELEASE_LEFT).enabled()).isFalse();
    assertThat(window.state().server().held()).isEmpty();
  }

  @Test
  void theHistoryTellsWhatLostNewestFirstAndRestoresIt() {
    HistoryEntry later = entry(1, Optional.of(Stages.quickstart("later", "b1")), "ask");
    var window = Window.of(showing(with(lost(later, entry(2, Optional.empty(), "purge")))));

    window.model.run(Command.HISTORY_LEFT);
    window.model.actions().restore(Party.LEFT, 1);

    HistoryState history = window.state().left().history().orElseThrow();
    assertThat(history.title()).isEqualTo("What lost on the Phone");
    assertThat(history.entries())
        .extracting(HistoryState.Entry::number, HistoryState.Entry::tooltip)
        .containsExactly(
            tuple(
                2,
                "lost: the delete, another writer\nstands: “now” v1 Another writer\n10:00:04, purged, began with v1"),
            tuple(
                1,
                "lost: “later” v1 Phone\nstands: “now” v1 Another writer\n10:00:04, Ask, began with v1"));
    assertThat(window.performed).containsExactly(left(new ClientAction.Restore(1)));
  }

  @Test
  void theHistoryIsClosedAndAnOpenCardTakesItsPlace() {
    var window = Window.of(Stages.after(2));
    window.model.run(Command.HISTORY_RIGHT);
    assertThat(window.state().right().history().orElseThrow().nothing())
        .isEqualTo("Nothing has lost yet.");

    window.tell(showing(ASKED));
    assertThat(window.state().right().history()).isEmpty();
    window.tell(Stages.after(2));
    window.model.run(Command.CLOSE_HISTORY_RIGHT);

    assertThat(window.state().right().history()).isEmpty();
  }

  @Test
  void tombstonesAreForgottenWhereThereAreSome() {
    var rows = new ArrayList<>(NOW.server().rows());
    Row gone = Stages.deleted(rows.remove(0), "v2", Stages.second(1));
    rows.add(0, gone);
    ServerSnapshot server = Stages.server(rows, 2, Party.LEFT);
    var window = Window.of(Stages.after(2));
    assertThat(window.command(Command.FORGET).enabled()).isFalse();
    assertThat(window.command(Command.FORGET).tooltip()).isEqualTo("There are no deleted rows.");

    window.tell(showing(new Snapshot(server, NOW.left(), NOW.right(), List.of(), 0)));
    window.model.run(Command.FORGET);

    assertThat(window.performed).containsExactly(new Step.AtServer(new ServerAction.Forget()));
  }

  @Test
  void timePassesWhenAskedTo() {
    var window = Window.of(Stages.after(2));

    window.model.run(Command.WAIT_FIVE_MINUTES);

    assertThat(window.performed).containsExactly(new Step.Wait(300));
  }

  @Test
  void eachPaneHasTheCommandsOfTheOther() {
    assertThat(
            Stream.of(Command.values())
                .filter(command -> command.name().endsWith("_LEFT"))
                .map(command -> command.at(Party.RIGHT).name()))
        .containsExactlyElementsOf(
            Stream.of(Command.values())
                .map(Command::name)
                .filter(name -> name.endsWith("_RIGHT"))
                .toList());
  }
}
