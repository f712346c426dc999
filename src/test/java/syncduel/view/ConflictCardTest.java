package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.SessionState;
import syncduel.model.Conflict;
import syncduel.model.OperationKind;
import syncduel.model.Row;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;
import syncduel.view.ConflictCardState.Cell;
import syncduel.view.ConflictCardState.ChoiceState;
import syncduel.view.ConflictCardState.Column;
import syncduel.view.ConflictCardState.Kind;

class ConflictCardTest {
  private static final Row BASE = Stages.quickstart(Stages.BASE, "b1");
  private static final Row LATER = Stages.quickstart(Stages.BASE + " later", "b2");

  private static Conflict conflict(
      OperationKind kind, Optional<Row> base, Optional<Row> local, Optional<Row> server) {
    return new Conflict(Stages.TABLE, Stages.Q1, kind, 412, base, local, server, Stages.START);
  }

  private static SessionState open(Conflict conflict) {
    Snapshot sixth = Stages.snapshots().get(6);
    Snapshot other =
        Stages.snapshot(sixth.server(), sixth.left(), Stages.parked(sixth.right(), conflict));
    return Stages.showing(6, other, new Event.ConflictRaised(Party.RIGHT, conflict));
  }

  private static ConflictCardState card(Conflict conflict) {
    return Window.state(open(conflict)).right().card().orElseThrow();
  }

  private static List<Command> disabled(ConflictCardState card) {
    return card.choices().stream()
        .filter(choice -> !choice.enabled())
        .map(ChoiceState::command)
        .toList();
  }

  @Test
  void whatTheServerDeletedCannotBeMerged() {
    Row tombstone = Stages.deleted(BASE, "b2", Stages.second(1));
    ConflictCardState card =
        card(
            conflict(
                OperationKind.UPDATE,
                Optional.of(BASE),
                Optional.of(Stages.quickstart(Stages.BASE + " now", "b1")),
                Optional.of(tombstone)));

    assertThat(card.head().asText()).isEqualTo("Phone deleted it: v2 at 10:00:01");
    assertThat(card.columns())
        .containsExactly(
            new Column("text", "≠", "changed here, deleted there", true, false),
            new Column("complete", "", "", false, false));
    assertThat(card.lines().get(2).cells())
        .containsExactly(
            new Cell(Kind.DELETED, RichText.plain("deleted"), false, false),
            new Cell(Kind.ABSENT, RichText.plain("–"), false, false));
    assertThat(disabled(card)).containsExactly(Command.CHOOSE_MERGE);
    assertThat(card.footer().asText()).isEqualTo("Local brings the row back.");
  }

  @Test
  void aRowThatTheServerForgotIsGone() {
    ConflictCardState card =
        card(
            conflict(
                OperationKind.UPDATE,
                Optional.of(BASE),
                Optional.of(Stages.quickstart(Stages.BASE + " now", "b1")),
                Optional.empty()));

    assertThat(card.head().asText()).isEqualTo("The server no longer has it");
    assertThat(card.lines().get(2).chip().look()).isEqualTo(ChipState.Look.NONE);
    assertThat(card.lines().get(2).cells().get(0).kind()).isEqualTo(Kind.GONE);
  }

  @Test
  void aLocalDeleteLeavesOnlyOneRowToKeep() {
    ConflictCardState card =
        card(
            conflict(
                OperationKind.DELETE, Optional.of(BASE), Optional.empty(), Optional.of(LATER)));

    assertThat(card.columns().get(0))
        .isEqualTo(new Column("text", "≠", "deleted here, changed there", true, false));
    assertThat(card.lines().get(1).chip()).isEqualTo(ChipState.hollow(1));
    assertThat(card.lines().get(1).cells().get(0).kind()).isEqualTo(Kind.DELETED);
    assertThat(disabled(card)).containsExactly(Command.CHOOSE_MERGE, Command.CHOOSE_BOTH);
  }

  @Test
  void aFieldThatOneSideChangedIsNamedAfterIt() {
    Row ticked = BASE.withFields(BASE.fields().with("complete", true));
    ConflictCardState card =
        card(
            conflict(
                OperationKind.UPDATE, Optional.of(BASE), Optional.of(ticked), Optional.of(LATER)));

    assertThat(card.columns())
        .containsExactly(
            new Column("text", "≠", "server", false, false),
            new Column("complete", "≠", "local", false, false));
    assertThat(card.lines().get(1).cells().get(1))
        .isEqualTo(new Cell(Kind.CHECK_BOX, RichText.nothing(), true, true));
  }

  @Test
  void twoInsertsOfOneIdHaveNoBase() {
    Row local = Row.of(Stages.Q1, Stages.todo("Buy soy milk"));
    ConflictCardState card =
        card(
            conflict(
                OperationKind.INSERT, Optional.empty(), Optional.of(local), Optional.of(LATER)));

    assertThat(card.columns().get(0))
        .isEqualTo(new Column("text", "≠", "they differ", true, false));
    assertThat(card.lines().get(0).chip().look()).isEqualTo(ChipState.Look.NONE);
    assertThat(card.lines().get(0).cells().get(0).text().asText()).isEqualTo("not known");
    assertThat(card.lines().get(1).chip().look()).isEqualTo(ChipState.Look.NEW);
  }

  @Test
  void aNewerRowUnderTheOpenChoiceIsAskedAgain() {
    Row third = Stages.quickstart("Complete it today", "b3");
    Conflict again =
        conflict(
            OperationKind.UPDATE,
            Optional.of(BASE),
            Optional.of(Stages.quickstart(Stages.BASE + " now", "b1")),
            Optional.of(third));
    Snapshot sixth = Stages.snapshots().get(6);
    Snapshot seventh =
        Stages.snapshot(
            Stages.server(Stages.rows(third), 3, Party.LEFT),
            sixth.left(),
            Stages.parked(sixth.right(), again));
    Trace trace = Stages.trace(6);
    var moments = new ArrayList<>(trace.moments());
    moments.add(
        new Moment(moments.size(), 7, new Event.ConflictRaised(Party.RIGHT, again), seventh));
    SessionState state =
        Stages.session(Stages.lesson(), false, Stages.STEPS, 7, new Trace(trace.start(), moments));

    ConflictCardState card = Window.state(state).right().card().orElseThrow();

    assertThat(card.askedAgain()).isTrue();
    assertThat(card.footer().asText()).isEqualTo("Asked again: v2 became v3");
    assertThat(card.lines().get(2).justChanged()).isTrue();
    assertThat(card.head().asText()).isEqualTo("Phone wrote v3 at 10:00:02");
  }

  @Test
  void aMergeWithAClashOpensALineForTheClashOnly() {
    var window = Window.of(Stages.after(6));

    window.model.run(Command.CHOOSE_MERGE);

    assertThat(window.performed).isEmpty();
    assertThat(window.state().right().card().orElseThrow().merge())
        .contains(
            new MergeState(
                "Result",
                List.of(
                    new MergeState.Field(
                        "text",
                        Stages.BASE + " now",
                        Stages.BASE + " now",
                        false,
                        true,
                        Stages.BASE + " now",
                        Stages.BASE + " later"),
                    new MergeState.Field(
                        "complete", false, "false", true, false, "false", "false")),
                "Send merge",
                "Enter",
                "Back",
                "Esc",
                "One clash to settle: text"));

    window.model.leaveMerge();

    assertThat(window.state().right().card().orElseThrow().merge()).isEmpty();
  }
}
