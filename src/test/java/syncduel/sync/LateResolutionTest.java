package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.PushStatus;
import syncduel.model.Row;

/** Errors that are resolved after the push met them (section 2.7 of the reference). */
class LateResolutionTest {
  private Lab lab;
  private Device tablet;

  @BeforeEach
  void begin() throws Exception {
    lab = new Lab().with("q1", "milk").with("q2", "bread");
    tablet = lab.device("tablet").pull();
  }

  @AfterEach
  void end() {
    lab.close();
  }

  private OperationError conflict() {
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    tablet.edit("q1", "now");
    return tablet.pushFails().errors().get(0);
  }

  private static Row server(OperationError error) {
    return error.failure().server().orElseThrow();
  }

  @Test
  void cancelAndUpdateTakesTheRowAndDropsTheChange() {
    OperationError error = conflict();
    error.cancelAndUpdate(server(error));
    assertThat(error.handled()).isTrue();
    assertThat(tablet.rows()).containsExactly("q1 'later' v2", "q2 'bread' v1");
    assertThat(tablet.queue()).isEmpty();
    assertThat(tablet.history()).containsExactly("handler: q1 'later' v2 beat q1 'now' v1");
  }

  @Test
  void cancelAndDiscardRemovesTheRowAndDropsTheChange() {
    conflict().cancelAndDiscard();
    assertThat(tablet.rows()).containsExactly("q2 'bread' v1");
    assertThat(tablet.queue()).isEmpty();
    assertThat(tablet.history()).containsExactly("handler: nothing beat q1 'now' v1");
  }

  @Test
  void cancelAndUpdateOfADeleteBringsTheRowBack() {
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    tablet.delete("q1");
    OperationError error = tablet.pushFails().errors().get(0);
    error.cancelAndUpdate(server(error));
    assertThat(tablet.rows()).containsExactly("q1 'later' v2", "q2 'bread' v1");
    assertThat(tablet.queue()).isEmpty();
  }

  @Test
  void anEditOfARowThatIsGoneIsAnErrorAndStaysQueued() {
    tablet.edit("q1", "now");
    lab.server.delete(Lab.TODO, Lab.id("q1"));
    lab.server.forget(Lab.TODO);
    OperationError error = tablet.pushFails().errors().get(0);
    assertThat(error.failure().status()).contains(404);
    assertThat(error.failure().server()).isEmpty();
    assertThat(tablet.queue()).containsExactly("update q1 failed");
    assertThat(tablet.rows()).containsExactly("q1 'now' v1", "q2 'bread' v1");
  }

  @Test
  void updateOperationMakesTheNextPushWin() throws Exception {
    OperationError error = conflict();
    error.updateOperation(server(error).withFields(Lab.fields("now after all")));
    assertThat(tablet.queueWithVersions()).containsExactly("update q1 pending 2");
    assertThat(tablet.base("q1").map(lab::text)).contains("q1 'later' v2");
    tablet.push();
    assertThat(tablet.wire.log()).endsWith("PATCH q1 v2: 200 v3");
    assertThat(lab.rows()).contains("q1 'now after all' v3");
  }

  @Test
  void updateOperationOfADeleteStoresTheItemInTheOperation() throws Exception {
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    tablet.delete("q1");
    OperationError error = tablet.pushFails().errors().get(0);
    error.updateOperation(server(error));
    assertThat(tablet.rows()).containsExactly("q2 'bread' v1");
    tablet.push();
    assertThat(tablet.wire.log()).endsWith("DELETE q1 v2: 204");
  }

  @Test
  void anErrorIsWorthNothingOnceTheRowWasEditedAgain() {
    OperationError error = conflict();
    tablet.edit("q1", "now and then");
    Row row = server(error);
    refused(() -> error.cancelAndUpdate(row));
    refused(error::cancelAndDiscard);
    refused(() -> error.updateOperation(row));
    assertThat(tablet.queue()).containsExactly("update q1 failed");
    assertThat(error.handled()).isFalse();
  }

  @Test
  void aResolutionKeepsTheRowsId() {
    OperationError error = conflict();
    Row other = Row.of(Lab.id("q2"), Lab.fields("x"));
    assertThatThrownBy(() -> error.cancelAndUpdate(other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void errorsResolvedWhenThePushCompletesAreNotReported() throws Exception {
    Device phone = lab.device("phone", onComplete(error -> error.cancelAndUpdate(server(error))));
    phone.pull().edit("q1", "now");
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    assertThat(phone.push().ok()).isTrue();
    assertThat(phone.rows()).contains("q1 'later' v2");
  }

  @Test
  void anOperationUpdatedWhenThePushCompletesStaysQueuedAndThePushSucceeds() throws Exception {
    Device phone = lab.device("phone", onComplete(error -> error.updateOperation(server(error))));
    phone.pull().edit("q1", "now");
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    assertThat(phone.push().status()).isEqualTo(PushStatus.COMPLETE);
    assertThat(phone.queue()).containsExactly("update q1 pending");
    assertThat(phone.context.store().inTransaction(StoreTransaction::errors)).isEmpty();
  }

  @Test
  void anErrorMarkedAsHandledIsNotReportedAndItsOperationStays() throws Exception {
    Device phone = lab.device("phone", onComplete(OperationError::markHandled));
    phone.pull().edit("q1", "now");
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    assertThat(phone.push().ok()).isTrue();
    assertThat(phone.queue()).containsExactly("update q1 failed");
  }

  @Test
  void anInsertOfATakenIdCanBeTurnedIntoAnUpdateLate() throws Exception {
    lab.server.insert(Lab.TODO, java.util.Optional.of(Lab.id("t9")), Lab.fields("theirs"));
    tablet.insert("t9", "mine");
    OperationError error = tablet.pushFails().errors().get(0);
    error.updateOperation(server(error).withFields(Lab.fields("mine")));
    tablet.push();
    assertThat(tablet.wire.log()).endsWith("PATCH t9 v1: 200 v2");
    assertThat(tablet.rows()).contains("t9 'mine' v2");
  }

  private static SyncHandler onComplete(Consumer<OperationError> resolution) {
    return new SyncHandler() {
      @Override
      public void onPushComplete(PushCompletion completion) {
        completion.errors().forEach(resolution);
      }
    };
  }

  private static void refused(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(RefusedException.class)
        .hasMessage("The update of row 'q1' has been updated since it failed: push again");
  }
}
