package syncduel.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.stage.Steps.edit;
import static syncduel.stage.Steps.fault;
import static syncduel.stage.Steps.hold;
import static syncduel.stage.Steps.insert;
import static syncduel.stage.Steps.network;
import static syncduel.stage.Steps.policy;
import static syncduel.stage.Steps.pull;
import static syncduel.stage.Steps.push;
import static syncduel.stage.Steps.release;
import static syncduel.stage.Steps.resolve;
import static syncduel.stage.Steps.restart;
import static syncduel.stage.Steps.row;
import static syncduel.stage.Steps.serverEdit;
import static syncduel.trace.Party.LEFT;
import static syncduel.trace.Party.RIGHT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.model.Choice;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.PushStatus;
import syncduel.trace.Direction;
import syncduel.trace.InFlight;

class WorldTest {
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
  void secondPushIsRefusedBecauseItsVersionIsOldAndWaitsForAChoice() {
    try (Lab lab = conflict()) {
      assertThat(lab.answersTo(LEFT)).endsWith(200);
      assertThat(lab.answersTo(RIGHT)).endsWith(412);
      assertThat(lab.client(RIGHT).conflict()).isPresent();
      assertThat(lab.client(RIGHT).queue()).hasSize(1);
      assertThat(lab.version(LEFT, "q1")).isEqualTo("v2");
      assertThat(lab.version(RIGHT, "q1")).isEqualTo("v1");
    }
  }

  @Test
  void localOverwritesWithTheVersionThatWasShown() {
    try (Lab lab = conflict()) {
      lab.play(resolve(RIGHT, Choice.LOCAL));
      assertThat(lab.textAtServer("q1")).isEqualTo("Complete the quickstart now");
      assertThat(lab.version(RIGHT, "q1")).isEqualTo("v3");
      assertThat(lab.client(RIGHT).queue()).isEmpty();
      lab.play(pull(LEFT));
      assertThat(lab.textAt(LEFT, "q1")).isEqualTo("Complete the quickstart now");
      assertThat(lab.now().lostUpdates()).isZero();
    }
  }

  @Test
  void serverTakesTheOtherEditWithoutAnotherRequest() {
    try (Lab lab = conflict()) {
      int before = lab.answersTo(RIGHT).size();
      lab.play(resolve(RIGHT, Choice.SERVER));
      assertThat(lab.answersTo(RIGHT)).hasSize(before);
      assertThat(lab.textAt(RIGHT, "q1")).isEqualTo("Complete the quickstart later");
      assertThat(lab.client(RIGHT).queue()).isEmpty();
      assertThat(lab.client(RIGHT).history()).hasSize(1);
    }
  }

  @Test
  void abortKeepsTheQueueAndTheNextPushAsksAgain() {
    try (Lab lab = conflict()) {
      lab.play(resolve(RIGHT, Choice.ABORT));
      assertThat(lab.client(RIGHT).lastPush().map(PushOutcome::status))
          .contains(PushStatus.CANCELLED_BY_OPERATION);
      assertThat(lab.client(RIGHT).queue())
          .extracting(PendingOperation::state)
          .containsExactly(OperationState.FAILED);
      lab.play(push(RIGHT));
      assertThat(lab.client(RIGHT).conflict()).isPresent();
    }
  }

  @Test
  void lastWriterSendsNoVersionAndLosesAnUpdate() {
    try (Lab lab = Lab.sharing(row("t1", "Buy milk"))) {
      lab.play(
          policy(RIGHT, "last-writer"),
          edit(LEFT, "t1", "Buy oat milk"),
          edit(RIGHT, "t1", "Buy soy milk"),
          push(LEFT),
          push(RIGHT));
      assertThat(lab.answersTo(RIGHT)).containsExactly(200);
      assertThat(lab.now().lostUpdates()).isEqualTo(1);
    }
  }

  @Test
  void aThirdWriterWhileTheCardIsOpenBringsAnotherRefusal() {
    try (Lab lab = conflict()) {
      lab.play(serverEdit("q1", "Skip the quickstart"), resolve(RIGHT, Choice.LOCAL));
      assertThat(lab.answersTo(RIGHT)).endsWith(412, 412);
      assertThat(
              lab.client(RIGHT)
                  .conflict()
                  .orElseThrow()
                  .server()
                  .orElseThrow()
                  .fields()
                  .get("text"))
          .isEqualTo("Skip the quickstart");
    }
  }

  @Test
  void editWhileTheAnswerIsHeldStaysAndIsPushedNext() {
    try (Lab lab = Lab.sharing(row("t1", "Buy milk"))) {
      lab.play(
          hold(LEFT, Direction.RESPONSE),
          edit(LEFT, "t1", "one"),
          push(LEFT),
          edit(LEFT, "t1", "two"));
      assertThat(lab.now().inFlight())
          .extracting(InFlight::held)
          .containsExactly(Optional.of(Direction.RESPONSE));
      lab.play(release(LEFT));
      assertThat(lab.textAt(LEFT, "t1")).isEqualTo("two");
      assertThat(lab.version(LEFT, "t1")).isEqualTo("v2");
      assertThat(lab.client(LEFT).queue())
          .extracting(PendingOperation::state)
          .containsExactly(OperationState.PENDING);
      lab.play(push(LEFT));
      assertThat(lab.textAtServer("t1")).isEqualTo("two");
    }
  }

  @Test
  void aLostAnswerToAnUpdateIsRecognisedAsTheOwnEcho() {
    try (Lab lab = Lab.sharing(row("t1", "Buy milk"))) {
      lab.play(fault(LEFT, FaultKind.DROP_RESPONSE), edit(LEFT, "t1", "Buy oat milk"), push(LEFT));
      assertThat(lab.client(LEFT).queue())
          .extracting(PendingOperation::state)
          .containsExactly(OperationState.ATTEMPTED);
      lab.play(push(LEFT));
      assertThat(lab.answersTo(LEFT)).containsExactly(412);
      assertThat(lab.client(LEFT).conflict()).isEmpty();
      assertThat(lab.client(LEFT).queue()).isEmpty();
      assertThat(lab.version(LEFT, "t1")).isEqualTo("v2");
    }
  }

  @Test
  void offlineNothingIsSentAndNothingIsLost() {
    try (Lab lab = Lab.sharing(row("t1", "Buy milk"))) {
      lab.play(network(LEFT, false), edit(LEFT, "t1", "Buy oat milk"), push(LEFT));
      assertThat(lab.answersTo(LEFT)).isEmpty();
      assertThat(lab.client(LEFT).lastPush().map(PushOutcome::status))
          .contains(PushStatus.CANCELLED_BY_NETWORK_ERROR);
      assertThat(lab.client(LEFT).lastError()).isPresent();
      lab.play(network(LEFT, true), push(LEFT));
      assertThat(lab.textAtServer("t1")).isEqualTo("Buy oat milk");
      assertThat(lab.client(LEFT).lastError()).isEmpty();
    }
  }

  @Test
  void aKilledClientKeepsItsEditsAndForgetsItsOpenConflict() {
    try (Lab lab = conflict()) {
      lab.play(restart(RIGHT, true));
      assertThat(lab.client(RIGHT).conflict()).isEmpty();
      assertThat(lab.client(RIGHT).busy()).isFalse();
      assertThat(lab.textAt(RIGHT, "q1")).isEqualTo("Complete the quickstart now");
      lab.play(push(RIGHT), resolve(RIGHT, Choice.LOCAL));
      assertThat(lab.textAtServer("q1")).isEqualTo("Complete the quickstart now");
    }
  }

  @Test
  void aBusyClientRefusesAnotherPushButTakesEdits() {
    try (Lab lab = conflict()) {
      assertThat(lab.refusal(push(RIGHT)).orElseThrow()).contains("still busy");
      lab.play(insert(RIGHT, "Read the tutorial"));
      assertThat(lab.client(RIGHT).queue()).hasSize(2);
    }
  }

  @Test
  void aRefusedStepByHandLeavesNoTrace() {
    try (Lab lab = Lab.sharing(row("t1", "Buy milk"))) {
      var before = lab.trace();
      assertThat(lab.world().attempt(resolve(LEFT, Choice.LOCAL))).isPresent();
      assertThat(lab.world().attempt(edit(LEFT, "nowhere", "x"))).isPresent();
      assertThat(lab.trace()).isEqualTo(before);
    }
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
}
