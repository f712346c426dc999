package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.PushStatus;
import syncduel.model.Row;

/** Each sentence of the tutorial about conflicts, as it is true here (decision 12). */
class TutorialTest {
  private Lab lab;

  @BeforeEach
  void begin() {
    lab = new Lab().with("q1", "milk").with("q2", "bread");
  }

  @AfterEach
  void end() {
    lab.close();
  }

  /** Phone has pushed "later"; Tablet holds "now", still based on v1. */
  private Device tabletInConflict(SyncHandler handler) throws SyncException {
    Device phone = lab.device("phone").pull();
    Device tablet = lab.device("tablet", handler).pull();
    phone.edit("q1", "later").push();
    return tablet.edit("q1", "now");
  }

  @Test
  void anUpdateWithAnOutdatedVersionIsCaughtAsPreconditionFailedWithTheServersVersion()
      throws Exception {
    List<String> caught = new ArrayList<>();
    Device tablet =
        tabletInConflict(
            new SyncHandler() {
              @Override
              public Optional<Row> executeTableOperation(TableOperation operation)
                  throws Exception {
                try {
                  return operation.execute();
                } catch (PreconditionFailedException e) {
                  caught.add(e.status() + " " + lab.text(e.server().orElseThrow()));
                  throw e;
                }
              }
            });
    tablet.pushFails();
    assertThat(caught).containsExactly("412 q1 'later' v2");
  }

  @Test
  void anUncaughtPreconditionFailedEndsInPushFailedWithTheNumberOfErrors() throws Exception {
    Device tablet = tabletInConflict(new SyncHandler() {});
    PushFailedException failed = tablet.pushFails();
    assertThat(failed.result().status()).isEqualTo(PushStatus.COMPLETE);
    assertThat(failed.result().errors()).hasSize(1);
    assertThat(failed).hasMessage("1 change could not be pushed");
    assertThat(tablet.queue()).containsExactly("update q1 failed");
  }

  @Test
  void executingTheOperationAgainOverwritesTheServersChanges() throws Exception {
    Device tablet = tabletInConflict(executingAgain());
    tablet.push();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2", "PATCH q1 v2: 200 v3");
    assertThat(lab.rows()).containsExactly("q1 'now' v3", "q2 'bread' v1");
    assertThat(tablet.rows()).containsExactly("q1 'now' v3", "q2 'bread' v1");
    assertThat(tablet.queue()).isEmpty();
  }

  @Test
  void executingAgainMeetsAThirdWriterInBetween() throws Exception {
    Device tablet = tabletInConflict(executingAgain());
    tablet.wire.thenMeanwhile(() -> lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("latest")));
    tablet.push();
    assertThat(tablet.wire.log())
        .containsExactly("PATCH q1 v1: 412 v2", "PATCH q1 v2: 412 v3", "PATCH q1 v3: 200 v4");
  }

  @Test
  void returningFromTheHandlerDiscardsTheLocalVersionForTheServers() throws Exception {
    Device tablet = tabletInConflict(returning());
    tablet.push();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2");
    assertThat(tablet.rows()).containsExactly("q1 'later' v2", "q2 'bread' v1");
    assertThat(tablet.queue()).isEmpty();
    assertThat(tablet.history()).containsExactly("handler: q1 'later' v2 beat q1 'now' v1");
  }

  @Test
  void returningFromTheHandlerRestoresARowWhoseDeleteLost() throws Exception {
    Device phone = lab.device("phone").pull();
    Device tablet = lab.device("tablet", returning()).pull();
    phone.edit("q1", "later").push();
    tablet.delete("q1").push();
    assertThat(tablet.wire.log()).containsExactly("DELETE q1 v1: 412 v2");
    assertThat(tablet.rows()).containsExactly("q1 'later' v2", "q2 'bread' v1");
    assertThat(tablet.history()).containsExactly("handler: q1 'later' v2 beat a delete");
  }

  @Test
  void abortPushStopsThePushAndKeepsAllChangesTheCurrentOneIncluded() throws Exception {
    List<PushStatus> heard = new ArrayList<>();
    Device tablet = tabletInConflict(aborting(false, heard)).edit("q2", "rolls");
    PushFailedException failed = tablet.pushFails();
    assertThat(heard).containsExactly(PushStatus.CANCELLED_BY_OPERATION);
    assertThat(failed.result().status()).isEqualTo(PushStatus.CANCELLED_BY_OPERATION);
    assertThat(failed.result().errors()).isEmpty();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2");
    assertThat(tablet.queue()).containsExactly("update q1 failed", "update q2 pending");
    assertThat(tablet.rows()).containsExactly("q1 'now' v1", "q2 'rolls' v1");
  }

  @Test
  void abortPushStopsThePushEvenIfTheHandlerSwallowsTheException() throws Exception {
    Device tablet = tabletInConflict(aborting(true)).edit("q2", "rolls");
    PushFailedException failed = tablet.pushFails();
    assertThat(failed.result().status()).isEqualTo(PushStatus.CANCELLED_BY_OPERATION);
    assertThat(tablet.queue()).containsExactly("update q1 failed", "update q2 pending");
  }

  @Test
  void theNextPushSendsTheChangesOfAnAbortedOneAndAsksAgain() throws Exception {
    Device tablet = tabletInConflict(aborting(false)).edit("q2", "rolls");
    tablet.pushFails();
    tablet.restart(executingAgain());
    tablet.wire.log().clear();
    tablet.push();
    assertThat(tablet.wire.log())
        .containsExactly("PATCH q1 v1: 412 v2", "PATCH q1 v2: 200 v3", "PATCH q2 v1: 200 v2");
    assertThat(tablet.queue()).isEmpty();
  }

  @Test
  void anExceptionOfTheHandlerIsAnErrorAndThePushGoesOn() throws Exception {
    SyncHandler throwing =
        new SyncHandler() {
          @Override
          public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
            if (operation.id().equals(Lab.id("q1"))) {
              throw new IllegalStateException("no idea");
            }
            return operation.execute();
          }
        };
    Device tablet = tabletInConflict(throwing).edit("q2", "rolls");
    PushFailedException failed = tablet.pushFails();
    assertThat(failed.result().status()).isEqualTo(PushStatus.COMPLETE);
    assertThat(failed.result().errors()).extracting("message").containsExactly("no idea");
    assertThat(tablet.wire.log()).containsExactly("PATCH q2 v1: 200 v2");
    assertThat(tablet.queue()).containsExactly("update q1 failed");
  }

  @Test
  void pushingBeforeInitializeIsRefusedAndNothingIsPending() {
    var context = new SyncContext(lab.device("other").wire, settings(), null);
    assertThat(context.pendingOperations()).isZero();
    assertThatThrownBy(context::push).isInstanceOf(IllegalStateException.class);
  }

  private SyncSettings settings() {
    return SyncSettings.of(lab.protocol(), "installation", "other");
  }

  private static SyncHandler executingAgain() {
    return new SyncHandler() {
      @Override
      public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
        while (true) {
          try {
            return operation.execute();
          } catch (PreconditionFailedException e) {
            assertThat(operation.item().version()).isEqualTo(e.server().orElseThrow().version());
          }
        }
      }
    };
  }

  private static SyncHandler returning() {
    return new SyncHandler() {
      @Override
      public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
        try {
          return operation.execute();
        } catch (PreconditionFailedException e) {
          return Optional.empty();
        }
      }
    };
  }

  private static SyncHandler aborting(boolean swallow) {
    return aborting(swallow, new ArrayList<>());
  }

  private static SyncHandler aborting(boolean swallow, List<PushStatus> heard) {
    return new SyncHandler() {
      @Override
      public void onPushComplete(PushCompletion completion) {
        heard.add(completion.status());
      }

      @Override
      public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
        try {
          return operation.execute();
        } catch (PreconditionFailedException e) {
          return abort(operation, swallow);
        }
      }
    };
  }

  private static Optional<Row> abort(TableOperation operation, boolean swallow) throws Exception {
    try {
      return operation.abortPush();
    } catch (PushAbortedException e) {
      if (swallow) {
        return Optional.of(operation.item());
      }
      throw e;
    }
  }
}
