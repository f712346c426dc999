package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Row;

/** Local calls while messages are in flight, and messages that get lost (decision 13). */
class InFlightTest {
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
  void anEditWhileTheAnswerIsInFlightStaysAndGoesWithTheNextPush() throws Exception {
    phone.edit("q1", "one").wire.thenMeanwhile(() -> phone.edit("q1", "two"));
    phone.push();
    assertThat(phone.rows()).contains("q1 'two' v2");
    assertThat(phone.queue()).containsExactly("update q1 pending");
    assertThat(phone.base("q1").map(lab::text)).contains("q1 'one' v2");
    phone.push();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 200 v2", "PATCH q1 v2: 200 v3");
    assertThat(lab.rows()).contains("q1 'two' v3");
  }

  @Test
  void anInsertEditedInFlightBecomesAnUpdate() throws Exception {
    phone.insert("t1", "one");
    phone.wire.thenMeanwhile(() -> phone.edit("t1", "two").edit("t1", "three"));
    phone.push();
    assertThat(phone.queue()).containsExactly("update t1 pending");
    phone.push();
    assertThat(phone.wire.log()).containsExactly("POST TodoItem: 201 v1", "PATCH t1 v1: 200 v2");
    assertThat(lab.rows()).contains("t1 'three' v2");
  }

  @Test
  void onlyTheFieldsEditedSinceStayOnTopOfTheAnswer() throws Exception {
    phone.edit("q1", "one").wire.thenMeanwhile(() -> phone.tick("q1"));
    phone.push();
    assertThat(phone.rows()).contains("q1 'one' done v2");
  }

  @Test
  void aDeleteThatReplacedAnUpdateInFlightTakesTheNewVersionAndGoesWithTheSamePush()
      throws Exception {
    phone.edit("q1", "one").wire.thenMeanwhile(() -> phone.delete("q1"));
    phone.push();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 200 v2", "DELETE q1 v2: 204");
    assertThat(phone.rows()).containsExactly("q2 'bread' v1");
  }

  @Test
  void anEditWhileTheConflictIsDecidedForTheServerStaysOnTopOfItsRow() throws Exception {
    SyncHandler handler =
        new SyncHandler() {
          @Override
          public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
            try {
              return operation.execute();
            } catch (PreconditionFailedException e) {
              lab.pass(1);
              return Optional.empty();
            }
          }
        };
    Device tablet = lab.device("tablet", handler).pull();
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    tablet.edit("q1", "now").wire.thenMeanwhile(() -> tablet.tick("q1"));
    tablet.push();
    assertThat(tablet.rows()).contains("q1 'later' done v2");
    assertThat(tablet.queue()).containsExactly("update q1 pending");
    assertThat(tablet.history()).containsExactly("handler: q1 'later' v2 beat q1 'now' v1");
  }

  @Test
  void anInsertWhoseAnswerWasLostIsAdoptedWithoutAQuestion() throws Exception {
    phone.insert("t5", "eggs").edit("q1", "oat").wire.thenDropResponse();
    phone.pushFails();
    assertThat(phone.queue()).containsExactly("insert t5 attempted", "update q1 pending");
    phone.wire.log().clear();
    phone.push();
    assertThat(phone.wire.log())
        .containsExactly("POST TodoItem: 409", "GET t5: 200 v1", "PATCH q1 v1: 200 v2");
    assertThat(phone.rows()).contains("t5 'eggs' v1");
    assertThat(phone.news.conflicts).isEmpty();
  }

  @Test
  void anUpdateWhoseAnswerWasLostMeetsItsOwnEdit() throws Exception {
    phone.edit("q1", "oat").wire.thenDropResponse();
    phone.pushFails();
    phone.push();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: lost", "PATCH q1 v1: 412 v2");
    assertThat(phone.rows()).contains("q1 'oat' v2");
    assertThat(phone.queue()).isEmpty();
  }

  @Test
  void aNewerEditIsSentAfterTheOwnEchoWasAdopted() throws Exception {
    phone.edit("q1", "one").wire.thenDropResponse();
    phone.pushFails();
    phone.edit("q1", "two").push();
    assertThat(phone.wire.log())
        .containsExactly("PATCH q1 v1: lost", "PATCH q1 v1: 412 v2", "PATCH q1 v2: 200 v3");
    assertThat(lab.rows()).contains("q1 'two' v3");
    assertThat(phone.rows()).contains("q1 'two' v3");
    assertThat(phone.news.conflicts).isEmpty();
  }

  @Test
  void aNewerEditOfALostInsertIsSentAsAnUpdate() throws Exception {
    phone.insert("t5", "one").wire.thenDropResponse();
    phone.pushFails();
    phone.edit("t5", "two").push();
    assertThat(phone.wire.log())
        .endsWith("POST TodoItem: 409", "GET t5: 200 v1", "PATCH t5 v1: 200 v2");
  }

  @Test
  void aDeleteAfterALostUpdateKnowsTheEchoToo() throws Exception {
    phone.edit("q1", "one").wire.thenDropResponse();
    phone.pushFails();
    phone.delete("q1").push();
    assertThat(phone.wire.log()).endsWith("DELETE q1 v1: 412 v2", "DELETE q1 v2: 204");
    assertThat(phone.news.conflicts).isEmpty();
  }

  @Test
  void aDeleteWhoseAnswerWasLostIsDone() throws Exception {
    phone.delete("q1").wire.thenDropResponse();
    phone.pushFails();
    phone.push();
    assertThat(phone.wire.log()).containsExactly("DELETE q1 v1: lost", "DELETE q1 v1: 412 v2");
    assertThat(phone.queue()).isEmpty();
  }

  @Test
  void theEchoIsKnownAfterARestartToo() throws Exception {
    phone.edit("q1", "one").wire.thenDropResponse();
    phone.pushFails();
    phone.restart(new SyncHandler() {});
    phone.edit("q1", "two").push();
    assertThat(lab.rows()).contains("q1 'two' v3");
  }

  @Test
  void anEchoThatSomebodyHasOverwrittenIsAConflict() throws Exception {
    phone.edit("q1", "one").wire.thenDropResponse();
    phone.pushFails();
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    phone.pushFails();
    assertThat(phone.news.conflicts).hasSize(1);
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("one"));
    phone.edit("q1", "two").pushFails();
    assertThat(phone.news.conflicts).hasSize(2);
  }

  @Test
  void aMessageDeliveredTwiceIsHarmless() throws Exception {
    phone.insert("t1", "eggs").edit("q1", "oat");
    phone.wire.thenDuplicate().thenDuplicate();
    phone.push();
    assertThat(phone.rows()).containsExactly("q1 'oat' v2", "q2 'bread' v1", "t1 'eggs' v1");
    assertThat(lab.rows()).containsExactly("q1 'oat' v2", "q2 'bread' v1", "t1 'eggs' v1");
  }

  @Test
  void aRowDeletedLocallyWhileItsConflictWentToTheLocalSideIsDeletedAfterwards() throws Exception {
    SyncHandler handler =
        new SyncHandler() {
          @Override
          public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
            try {
              return operation.execute();
            } catch (PreconditionFailedException e) {
              return operation.execute();
            }
          }
        };
    Device tablet = lab.device("tablet", handler).pull();
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    tablet.edit("q1", "now").wire.thenMeanwhile(() -> tablet.delete("q1"));
    tablet.push();
    assertThat(tablet.wire.log())
        .containsExactly("PATCH q1 v1: 412 v2", "PATCH q1 v2: 200 v3", "DELETE q1 v3: 204");
  }

  @Test
  void localCallsOfAnotherThreadGoOnWhileAHandlerWaitsForADecision() throws Exception {
    var asked = new CountDownLatch(1);
    var decided = new CountDownLatch(1);
    SyncHandler waiting =
        new SyncHandler() {
          @Override
          public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
            asked.countDown();
            decided.await();
            return operation.execute();
          }
        };
    Device tablet = lab.device("tablet", waiting).pull();
    tablet.edit("q1", "one");
    FutureTask<Boolean> push = new FutureTask<>(() -> tablet.push().ok());
    new Thread(push).start();
    asked.await();
    tablet.edit("q1", "two").insert("t1", "eggs");
    assertThat(tablet.queue()).containsExactly("update q1 attempted", "insert t1 pending");
    decided.countDown();
    assertThat(push.get()).isTrue();
    assertThat(tablet.queue()).containsExactly("update q1 pending");
    assertThat(lab.rows()).containsExactly("q1 'one' v2", "q2 'bread' v1", "t1 'eggs' v1");
  }
}
