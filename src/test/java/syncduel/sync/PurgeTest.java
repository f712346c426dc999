package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.PendingOperation;
import syncduel.wire.Expression;
import syncduel.wire.Query;

/** Purges (section 2.9 of the reference). */
class PurgeTest {
  private Lab lab;
  private Device phone;

  @BeforeEach
  void begin() {
    lab = new Lab().with("q1", "milk").with("q2", "bread");
    phone = lab.device("phone");
  }

  @AfterEach
  void end() {
    lab.close();
  }

  @Test
  void aPurgeEmptiesTheTableForgetsItsTokensAndAsksNobody() throws Exception {
    phone.pull();
    assertThat(phone.todo.purge()).isEqualTo(new PurgeResult(2, 0));
    assertThat(phone.rows()).isEmpty();
    assertThat(phone.context.deltaTokens()).isEmpty();
    assertThat(phone.wire.log()).isEmpty();
    phone.pull();
    assertThat(phone.rows()).hasSize(2);
  }

  @Test
  void aPurgeThatNamesAQueryIdForgetsOnlyThatToken() throws Exception {
    phone.todo.pull("one", Query.all());
    phone.todo.pull("two", Query.all());
    phone.todo.purge(PurgeOptions.all().withQueryId("one"));
    assertThat(phone.context.deltaTokens()).containsOnlyKeys("deltaToken|todoitem|two");
    phone.wire.requests().clear();
    phone.todo.pull("one", Query.all());
    assertThat(phone.wire.requests().get(0).parameter("$filter"))
        .contains("(__updatedAt ge datetimeoffset'1970-01-01T00:00:00.0000000+00:00')");
  }

  @Test
  void aPurgeWithAQueryRemovesOnlyThoseRows() throws Exception {
    phone.pull();
    phone.todo.purge(PurgeOptions.all().where(Query.all().where(Expression.eq("text", "milk"))));
    assertThat(phone.rows()).containsExactly("q2 'bread' v1");
  }

  @Test
  void aPurgeWithAQueryHeedsItsOrderSkipAndTop() throws Exception {
    phone.pull();
    Query none = Query.all().take(0);
    assertThat(phone.todo.purge(PurgeOptions.all().where(none)).rows()).isZero();
    assertThat(phone.rows()).hasSize(2);
    Query last = Query.all().orderBy("text").skip(1).take(5);
    assertThat(phone.todo.purge(PurgeOptions.all().where(last)).rows()).isEqualTo(1);
    assertThat(phone.rows()).containsExactly("q2 'bread' v1");
  }

  @Test
  void aPurgeWhoseQueryIdIsNoneForgetsAllTokens() throws Exception {
    for (String none : new String[] {null, "", " "}) {
      phone.pull();
      phone.todo.purge(PurgeOptions.all().withQueryId(none));
      assertThat(phone.context.deltaTokens()).isEmpty();
    }
  }

  @Test
  void aPurgeOfADirtyTableIsRefusedAndAForcedOneKeepsWhatItDropsInTheHistory() throws Exception {
    phone.pull().edit("q1", "oat").delete("q2");
    assertThatThrownBy(() -> phone.todo.purge())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("2 changes of table TodoItem would be lost");
    assertThatThrownBy(
            () ->
                phone.todo.purge(
                    PurgeOptions.all()
                        .forced()
                        .where(Query.all().where(Expression.eq("text", "oat")))))
        .isInstanceOf(RefusedException.class);
    assertThat(phone.queue()).hasSize(2);
    assertThat(phone.todo.purge(PurgeOptions.all().forced())).isEqualTo(new PurgeResult(1, 2));
    assertThat(phone.queue()).isEmpty();
    assertThat(phone.history())
        .containsExactly("purge: nothing beat q1 'oat' v1", "purge: nothing beat a delete");
  }

  @Test
  void changesOfAnotherTableDoNotHinderAPurge() throws Exception {
    phone.client.table("Notes").insert(Optional.of(Lab.id("n1")), Fields.of("text", "hello"));
    phone.pull().todo.purge();
    assertThat(phone.context.operations())
        .extracting(PendingOperation::table)
        .containsExactly(Lab.NOTES);
    assertThat(phone.client.table("Notes").count(Query.all())).isEqualTo(1);
  }
}
