package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.Version;

/** What becomes of a row and its values between the store, the queue and the server. */
class LifeTest {
  private Lab lab;
  private Device phone;

  @BeforeEach
  void begin() {
    lab = new Lab();
    phone = lab.device("phone");
  }

  @AfterEach
  void end() {
    lab.close();
  }

  @Test
  void aRowLivesFromItsInsertToThePurgeThroughTwoRestarts() throws Exception {
    phone.insert("t1", "eggs").push();
    phone.pull();
    assertThat(phone.rows()).containsExactly("t1 'eggs' v1");
    phone.restart(new SyncHandler() {});
    Row row = phone.todo.lookup(Lab.id("t1")).orElseThrow();
    phone.edit("t1", "ten eggs");
    assertThat(lab.text(phone.todo.refresh(row))).isEqualTo("t1 'ten eggs' v1");
    phone.delete("t1");
    assertThat(phone.todo.lookup(Lab.id("t1"))).isEmpty();
    phone.restart(new SyncHandler() {});
    phone.push();
    assertThat(phone.wire.log()).containsExactly("DELETE t1 v1: 204");
    assertThat(lab.rows()).containsExactly("t1 deleted v2");
    assertThat(phone.todo.purge()).isEqualTo(new PurgeResult(0, 0));
    assertThat(phone.rows()).isEmpty();
  }

  @Test
  void onlyADeleteKeepsItsRowInTheQueue() throws Exception {
    lab.with("q1", "milk").with("q2", "bread");
    phone.pull().insert("t1", "eggs").edit("q1", "oat").delete("q2");
    phone.restart(new SyncHandler() {});
    assertThat(phone.context.operations())
        .extracting(PendingOperation::item)
        .extracting(item -> item.map(lab::text))
        .isEqualTo(List.of(Optional.empty(), Optional.empty(), Optional.of("q2 'bread' v1")));
  }

  @Test
  void aNullIsSentAndComesBackAsNull() throws Exception {
    lab.with("q1", "milk");
    phone.pull().todo.update(Lab.id("q1"), Fields.of("text", null));
    phone.push();
    assertThat(phone.wire.lastRequest().body())
        .contains("{\"id\":\"q1\",\"text\":null,\"complete\":false}");
    Device tablet = lab.device("tablet").pull();
    assertThat(tablet.todo.lookup(Lab.id("q1")).map(Row::fields))
        .contains(Fields.of("text", null).with("complete", false));
  }

  @Test
  void aPushReadsTheRowOnlyWhereTheOperationCarriesNone() throws Exception {
    lab.with("q1", "milk").with("q2", "bread");
    phone.pull().edit("q1", "oat").delete("q2");
    writePastTheQueue("q1", "soy");
    writePastTheQueue("q2", "rolls");
    phone.pushFails();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 other: 412 v1", "DELETE q2 v1: 204");
    assertThat(phone.wire.requests().get(phone.wire.requests().size() - 2).body())
        .contains("{\"id\":\"q1\",\"text\":\"soy\",\"complete\":false}");
  }

  private void writePastTheQueue(String id, String text) {
    Row row = Row.of(Lab.id(id), Lab.fields(text)).withVersion(Optional.of(new Version("other")));
    phone
        .context
        .store()
        .inTransaction(
            transaction -> {
              transaction.upsert(Lab.TODO, List.of(row), RowSource.PULL);
              return null;
            });
  }
}
