package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.model.OperationFailure;
import syncduel.model.OperationId;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.PushStatus;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.ClientSnapshot.Activity;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.InFlight;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Snapshot;
import syncduel.view.TodoRowState.Look;
import syncduel.wire.Request;

class ClientPaneTest {
  private static final ServerSnapshot SERVER = Stages.snapshots().get(4).server();
  private static final ClientSnapshot TABLET = Stages.snapshots().get(4).right();
  private static final ClientSnapshot PHONE = Stages.snapshots().get(4).left();

  private static Window window(ClientSnapshot left, InFlight... inFlight) {
    var snapshot = new Snapshot(SERVER, left, TABLET, List.of(inFlight), 0);
    var ended = left.lastPush().orElse(new PushOutcome(PushStatus.COMPLETE, List.of(), ""));
    return Window.of(Stages.showing(5, snapshot, new Event.PushEnded(Party.LEFT, ended)));
  }

  private static ClientSnapshot failed(
      boolean online, List<PendingOperation> queue, PushOutcome outcome) {
    return new ClientSnapshot(
        "Phone",
        online,
        "ask",
        Activity.IDLE,
        PHONE.rows(),
        queue,
        Optional.empty(),
        Optional.of(outcome),
        Optional.of(outcome.message()),
        List.of(),
        PHONE.deltaTokens(),
        List.of("drop-response", "hold-request q1"));
  }

  private static OperationFailure failure(int status) {
    return new OperationFailure(
        new OperationId("op-q1"),
        1,
        OperationKind.UPDATE,
        Stages.TABLE,
        Stages.Q1,
        Optional.of(status),
        Optional.empty(),
        Optional.empty(),
        "",
        "The server failed.");
  }

  private static List<PendingOperation> queue(OperationState state) {
    return List.of(Stages.update(state));
  }

  @Test
  void eachStateOfARowHasItsOwnLook() {
    Row fresh = Row.of(new RowId("left-1"), Stages.todo("Buy milk"));
    Row gone = PHONE.rows().get(1);
    var rows = new ArrayList<>(PHONE.rows());
    rows.remove(gone);
    rows.add(0, fresh);
    var pending = OperationState.PENDING;
    ClientSnapshot client =
        Stages.with(
            PHONE,
            rows,
            List.of(
                Stages.operation(
                    Stages.Q1, OperationKind.UPDATE, OperationState.FAILED, Optional.empty()),
                Stages.operation(gone.id(), OperationKind.DELETE, pending, Optional.of(gone)),
                Stages.operation(
                    new RowId("q3"),
                    OperationKind.UPDATE,
                    OperationState.ATTEMPTED,
                    Optional.empty()),
                Stages.operation(fresh.id(), OperationKind.INSERT, pending, Optional.empty())),
            Activity.IDLE,
            Optional.empty());

    ClientPaneState pane = window(client).state().left();

    assertThat(pane.rows())
        .extracting(TodoRowState::id, TodoRowState::look, TodoRowState::word, TodoRowState::struck)
        .containsExactly(
            tuple(Stages.Q1, Look.FAILED, "failed", false),
            tuple(gone.id(), Look.DELETED, "deleted", true),
            tuple(new RowId("q3"), Look.FAILED, "no answer", false),
            tuple(new RowId("q4"), Look.CLEAN, "", false),
            tuple(fresh.id(), Look.NEW, "new", false));
    assertThat(pane.rows().get(1).editable()).isFalse();
    assertThat(pane.rows().get(4).chip().look()).isEqualTo(ChipState.Look.NEW);
    assertThat(pane.queue().operations().get(1).kind()).isEqualTo("delete");
    assertThat(pane.queue().operations().get(3).chip()).isEmpty();
  }

  @Test
  void anAppThatWasKilledAtItsCardSaysSoAndNotThatNoAnswerCame() {
    var killed = new ClientAction.Restart(true);

    ClientPaneState pane = Window.state(Played.lesson1(6, Stages.at(Party.RIGHT, killed))).right();

    assertThat(pane.card()).isEmpty();
    assertThat(pane.rows())
        .filteredOn(row -> row.id().equals(Stages.Q1))
        .extracting(TodoRowState::look, TodoRowState::word)
        .containsExactly(tuple(Look.FAILED, "killed"));
  }

  @Test
  void aHeldRequestIsToldInTheRowTheQueueAndTheTools() {
    ClientSnapshot pushing =
        Stages.with(
            PHONE,
            PHONE.rows(),
            queue(OperationState.ATTEMPTED),
            Activity.PUSHING,
            Optional.empty());
    Request request = Request.of("PATCH", Request.path(Stages.TABLE, Stages.Q1));
    var held =
        new InFlight(5, Party.LEFT, request, Optional.empty(), Optional.of(Direction.REQUEST));

    ClientPaneState pane = window(pushing, held).state().left();

    assertThat(pane.rows().get(0).look()).isEqualTo(Look.HELD);
    assertThat(pane.rows().get(0).justChanged()).isTrue();
    assertThat(pane.queue().note())
        .contains(new QueueState.Note(QueueState.NoteLook.HELD, "request held", "held"));
    assertThat(pane.tools().push().tooltip()).isEqualTo("Still busy: a message is held in flight.");
  }

  @Test
  void aPullAndAPushUnderWayAreToldApartInTheQueueLine() {
    assertThat(noteWhile(Activity.PULLING))
        .contains(new QueueState.Note(QueueState.NoteLook.PULLING, "pulling", "pulling"));
    assertThat(noteWhile(Activity.PUSHING))
        .contains(new QueueState.Note(QueueState.NoteLook.PUSHING, "pushing", "pushing"));
  }

  private static Optional<QueueState.Note> noteWhile(Activity activity) {
    ClientSnapshot busy =
        Stages.with(PHONE, PHONE.rows(), PHONE.queue(), activity, Optional.empty());
    return window(busy).state().left().queue().note();
  }

  @Test
  void aPushWithErrorsSaysHowManyAndThatTheyStay() {
    var outcome =
        new PushOutcome(
            PushStatus.COMPLETE, List.of(failure(500), failure(412)), "Push failed with 2 errors");

    ClientPaneState pane =
        window(failed(true, queue(OperationState.FAILED), outcome)).state().left();

    assertThat(pane.banner())
        .contains(
            new BannerState(
                BannerState.Kind.FAILURE,
                "Push failed with 2 errors.",
                "They stay queued.",
                Optional.of(Command.SHOW_FAILURE_LEFT),
                "Show",
                Optional.of(Command.CLOSE_BANNER_LEFT),
                false));
    assertThat(pane.queue().note())
        .contains(new QueueState.Note(QueueState.NoteLook.FAILED, "push failed", "failed"));
  }

  @Test
  void aPushWhileOfflineNamesTheWayOut() {
    var outcome =
        new PushOutcome(PushStatus.CANCELLED_BY_NETWORK_ERROR, List.of(), "The Phone is offline");

    var window = window(failed(false, queue(OperationState.PENDING), outcome));

    assertThat(window.state().left().banner())
        .contains(
            new BannerState(
                BannerState.Kind.FAILURE,
                "Push failed.",
                "The Phone is offline. 1 change stays queued.",
                Optional.of(Command.GO_ONLINE_LEFT),
                "Go online",
                Optional.of(Command.CLOSE_BANNER_LEFT),
                false));
    assertThat(window.command(Command.GO_ONLINE_LEFT).enabled()).isTrue();
    assertThat(window.command(Command.SHOW_FAILURE_LEFT).enabled()).isFalse();
    window.model.run(Command.GO_ONLINE_LEFT);
    assertThat(window.performed)
        .containsExactly(Stages.at(Party.LEFT, new ClientAction.Network(true)));
  }

  @Test
  void aClosedFailureUncoversThatTheClientIsOffline() {
    var outcome =
        new PushOutcome(PushStatus.CANCELLED_BY_NETWORK_ERROR, List.of(), "No answer came");
    var window = window(failed(false, queue(OperationState.PENDING), outcome));

    window.model.run(Command.CLOSE_BANNER_LEFT);

    assertThat(window.state().left().banner())
        .contains(
            new BannerState(
                BannerState.Kind.OFFLINE,
                "Offline.",
                "Changes wait in the queue.",
                Optional.of(Command.GO_ONLINE_LEFT),
                "Go online",
                Optional.empty(),
                false));
    window.tell(Stages.after(4));
    assertThat(window.state().left().banner()).isEmpty();
  }

  @Test
  void anAbortedPushLosesNothing() {
    var outcome =
        new PushOutcome(PushStatus.CANCELLED_BY_OPERATION, List.of(), "The push was aborted");

    BannerState banner =
        window(failed(true, queue(OperationState.FAILED), outcome)).state().left().banner().get();

    assertThat(banner.bold() + " " + banner.rest())
        .isEqualTo("Push aborted. 1 change stays queued.");
  }

  @Test
  void armedFaultsAreTags() {
    var outcome = new PushOutcome(PushStatus.COMPLETE, List.of(), "");

    assertThat(window(failed(true, List.of(), outcome)).state().left().armed())
        .extracting(ClientPaneState.Armed::tag)
        .containsExactly("next answer: drop", "next: hold-request q1");
  }
}
