package syncduel.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static syncduel.stage.Steps.at;
import static syncduel.stage.Steps.delete;
import static syncduel.stage.Steps.edit;
import static syncduel.stage.Steps.fault;
import static syncduel.stage.Steps.hold;
import static syncduel.stage.Steps.insert;
import static syncduel.stage.Steps.pull;
import static syncduel.stage.Steps.push;
import static syncduel.stage.Steps.resolve;
import static syncduel.stage.Steps.restart;
import static syncduel.stage.Steps.row;
import static syncduel.stage.Steps.serverEdit;
import static syncduel.stage.Steps.tick;
import static syncduel.trace.Party.LEFT;
import static syncduel.trace.Party.RIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.PushStatus;
import syncduel.model.RowId;
import syncduel.trace.Direction;

/** What becomes of a decision about a conflict, whatever the network does to it. */
class DecisionsTest {
  private static Lab conflict() {
    return Lab.of(Setup.of(List.of(row("q1", "Complete the quickstart"))))
        .play(
            pull(LEFT),
            pull(RIGHT),
            edit(LEFT, "q1", "Complete the quickstart later"),
            edit(RIGHT, "q1", "Complete the quickstart now"),
            push(LEFT),
            push(RIGHT));
  }

  @Test
  void givingUpLeavesAnErrorAndThePushGoesOn() {
    try (Lab lab = conflict()) {
      lab.play(insert(RIGHT, "Test the app"), resolve(RIGHT, Choice.GIVE_UP));
      assertThat(lab.answersTo(RIGHT)).endsWith(412, 201);
      assertThat(lab.client(RIGHT).queue())
          .extracting(PendingOperation::state)
          .containsExactly(OperationState.FAILED);
      PushOutcome outcome = lab.client(RIGHT).lastPush().orElseThrow();
      assertThat(outcome.status()).isEqualTo(PushStatus.COMPLETE);
      assertThat(outcome.errors())
          .extracting(failure -> failure.status().orElseThrow())
          .containsExactly(412);
    }
  }

  @Test
  void whatADecisionOverwroteIsInTheHistoryThoughItsAnswerWasLost() {
    try (Lab lab = conflict()) {
      lab.play(fault(RIGHT, FaultKind.DROP_RESPONSE), resolve(RIGHT, Choice.LOCAL));
      assertThat(lab.client(RIGHT).history()).isEmpty();
      lab.play(push(RIGHT));
      assertThat(lab.textAtServer("q1")).isEqualTo("Complete the quickstart now");
      assertThat(lab.client(RIGHT).history())
          .extracting(
              entry -> entry.loser().orElseThrow().fields().get("text"), entry -> entry.policy())
          .containsExactly(tuple("Complete the quickstart later", "ask"));
    }
  }

  @Test
  void whatADeleteOverwroteIsInTheHistoryThoughItsAnswerWasLost() {
    try (Lab lab = Lab.sharing(row("q1", "Complete the quickstart"))) {
      lab.play(delete(RIGHT, "q1"), serverEdit("q1", "Complete the quickstart later"));
      lab.play(push(RIGHT), fault(RIGHT, FaultKind.DROP_RESPONSE), resolve(RIGHT, Choice.LOCAL));
      lab.play(restart(RIGHT, true), push(RIGHT));
      assertThat(lab.client(RIGHT).queue()).isEmpty();
      assertThat(lab.client(RIGHT).history())
          .extracting(entry -> entry.loser().orElseThrow().fields().get("text"))
          .containsExactly("Complete the quickstart later");
    }
  }

  @Test
  void aDecisionWhoseRequestWasLostIsInTheHistoryOnce() {
    try (Lab lab = conflict()) {
      lab.play(fault(RIGHT, FaultKind.DROP_REQUEST), resolve(RIGHT, Choice.LOCAL));
      lab.play(push(RIGHT), resolve(RIGHT, Choice.LOCAL));
      assertThat(lab.client(RIGHT).queue()).isEmpty();
      assertThat(lab.client(RIGHT).history()).hasSize(1);
    }
  }

  @Test
  void anUpdateIsNotLostWhenALaterVersionHadShownIt() {
    try (Lab lab = Lab.sharing(row("q1", "Complete the quickstart"))) {
      lab.play(edit(LEFT, "q1", "Complete the quickstart later"), push(LEFT));
      lab.play(tick(LEFT, "q1"), push(LEFT));
      lab.play(edit(RIGHT, "q1", "Complete the quickstart now"), push(RIGHT));
      lab.play(resolve(RIGHT, Choice.LOCAL));
      assertThat(lab.textAtServer("q1")).isEqualTo("Complete the quickstart now");
      assertThat(lab.now().lostUpdates()).isZero();
    }
  }

  @Test
  void aMergeWhoseAnswerWasLostIsNotUndoneByTheNextPush() {
    try (Lab lab = Lab.sharing(row("q1", "Complete the quickstart"))) {
      lab.play(edit(LEFT, "q1", "Complete the quickstart later"), push(LEFT));
      lab.play(tick(RIGHT, "q1"), push(RIGHT), fault(RIGHT, FaultKind.DROP_RESPONSE));
      lab.play(resolve(RIGHT, Choice.MERGE), push(RIGHT));
      assertThat(lab.client(RIGHT).queue()).isEmpty();
      assertThat(lab.version(RIGHT, "q1")).isEqualTo("v3");
      assertThat(lab.textAtServer("q1")).isEqualTo("Complete the quickstart later");
      assertThat(lab.textAt(RIGHT, "q1")).isEqualTo("Complete the quickstart later");
    }
  }

  @Test
  void anEditAfterAMergeWhoseAnswerWasLostGoesOnTopOfIt() {
    try (Lab lab = Lab.sharing(row("q1", "Complete the quickstart"))) {
      lab.play(edit(LEFT, "q1", "Complete the quickstart later"), push(LEFT));
      lab.play(tick(RIGHT, "q1"), push(RIGHT), fault(RIGHT, FaultKind.DROP_RESPONSE));
      lab.play(resolve(RIGHT, Choice.MERGE));
      lab.play(at(RIGHT, new ClientAction.Complete(new RowId("q1"), false)), push(RIGHT));
      assertThat(lab.client(RIGHT).queue()).isEmpty();
      assertThat(lab.server().row(new RowId("q1")).orElseThrow().fields())
          .isEqualTo(Fields.of("text", "Complete the quickstart later").with("complete", false));
    }
  }

  @Test
  void aDeleteMadeWhileTheCardIsOpenDoesNotRemoveTheRowThatWasTakenUnseen() {
    try (Lab lab = conflict()) {
      lab.play(delete(RIGHT, "q1"), resolve(RIGHT, Choice.SERVER));
      assertThat(lab.answersTo(RIGHT)).endsWith(412);
      assertThat(lab.client(RIGHT).conflict().orElseThrow().local()).isEmpty();
      assertThat(lab.textAtServer("q1")).isEqualTo("Complete the quickstart later");
    }
  }

  @Test
  void aDecisionUnderWayIsNoOpenConflictAnyMore() {
    try (Lab lab = conflict()) {
      lab.play(hold(RIGHT, Direction.REQUEST), resolve(RIGHT, Choice.LOCAL));
      assertThat(lab.client(RIGHT).conflict()).isEmpty();
      assertThat(lab.refusal(push(RIGHT)).orElseThrow()).contains("a message is held");
    }
  }
}
