package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.PendingOperation;

/** Pushes cancelled between two changes, when the second is marked as attempted already. */
class CancelledPushTest {
  private final Cancellation cancellation = new Cancellation();
  private Lab lab;
  private Device phone;

  @BeforeEach
  void begin() throws Exception {
    lab = new Lab().with("q1", "milk").with("q2", "bread");
    phone = lab.device("phone").pull();
  }

  @AfterEach
  void end() {
    lab.close();
  }

  @Test
  void aPushThatIsCancelledWhileItSendsSendsNothingMore() {
    phone.edit("q1", "oat").edit("q2", "rolls");
    phone.wire.thenMeanwhile(cancellation::cancel);
    pushIsCancelled();
    assertThat(phone.queue()).containsExactly("update q2 pending");
  }

  @Test
  void theNextChangeGetsItsStateBackAndIsNotSent() throws Exception {
    phone.edit("q1", "oat").edit("q2", "rolls");
    List<PendingOperation> next = phone.context.operations().subList(1, 2);
    cancelOnceTheFirstIsOffTheQueue();
    phone.news.all.clear();
    pushIsCancelled();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 200 v2");
    assertThat(phone.news.all)
        .containsSubsequence(
            "dequeued update q1", "changed update q2 attempted", "changed update q2 pending");
    assertThat(phone.context.operations()).isEqualTo(next);
    phone.push();
    assertThat(phone.wire.log()).endsWith("PATCH q2 v1: 200 v2").hasSize(2);
  }

  @Test
  void anInsertThatWasNotSentCanStillBeDeletedWithoutATrace() throws Exception {
    phone.edit("q1", "oat").insert("t1", "eggs");
    cancelOnceTheFirstIsOffTheQueue();
    pushIsCancelled();
    phone.delete("t1");
    assertThat(phone.queue()).isEmpty();
    phone.push();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 200 v2");
  }

  private void cancelOnceTheFirstIsOffTheQueue() {
    phone.context.addListener(
        new SyncListener() {
          @Override
          public void operationRemoved(PendingOperation operation) {
            cancellation.cancel();
          }
        });
  }

  private void pushIsCancelled() {
    assertThatThrownBy(() -> phone.context.push(cancellation))
        .isInstanceOf(PushFailedException.class)
        .hasMessage("The push was cancelled");
  }
}
