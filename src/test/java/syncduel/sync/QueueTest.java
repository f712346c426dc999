package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.SystemProperties;
import syncduel.wire.Header;
import syncduel.wire.Query;

/** The collapse rules, row by row (section 2.3 of the reference), and what local calls leave. */
class QueueTest {
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
  void anInsertIsQueued() {
    phone.insert("t1", "eggs");
    assertThat(phone.queueWithVersions()).containsExactly("insert t1 pending 1");
    assertThat(phone.rows()).contains("t1 'eggs' -");
  }

  @Test
  void anUpdateIsQueuedWithTheRowAsTheServerGaveIt() {
    phone.edit("q1", "oat");
    assertThat(phone.queueWithVersions()).containsExactly("update q1 pending 1");
    assertThat(phone.base("q1").map(lab::text)).contains("q1 'milk' v1");
  }

  @Test
  void aDeleteIsQueuedWithItsRow() {
    phone.delete("q1");
    assertThat(phone.queueWithVersions()).containsExactly("delete q1 pending 1");
    assertThat(phone.context.operations().get(0).item().map(lab::text)).contains("q1 'milk' v1");
    assertThat(phone.rows()).containsExactly("q2 'bread' v1");
  }

  @Test
  void anInsertAfterAnInsertIsRefused() {
    phone.insert("t1", "eggs");
    refused(() -> phone.insert("t1", "more"), "insert is already queued");
    assertThat(phone.queueWithVersions()).containsExactly("insert t1 pending 1");
  }

  @Test
  void anInsertAfterAnUpdateIsRefused() {
    phone.edit("q1", "oat");
    refused(() -> phone.insert("q1", "more"), "update is already queued");
  }

  @Test
  void anInsertAfterADeleteIsRefused() {
    phone.delete("q1");
    refused(() -> phone.insert("q1", "more"), "delete is already queued");
  }

  @Test
  void anInsertOfARowThatWasPulledIsRefused() {
    refused(() -> phone.insert("q1", "more"), "edit it instead");
    assertThat(phone.queue()).isEmpty();
  }

  @Test
  void anUpdateOfAPendingInsertStaysAnInsertAtItsPlace() {
    phone.insert("t1", "eggs").insert("t2", "flour").edit("t1", "ten eggs");
    assertThat(phone.queueWithVersions())
        .containsExactly("insert t1 pending 2", "insert t2 pending 1");
  }

  @Test
  void anUpdateOfAnAttemptedInsertKeepsItsState() {
    phone.insert("t1", "eggs");
    phone.wire.thenDropRequest();
    phone.pushFails();
    phone.edit("t1", "ten eggs");
    assertThat(phone.queueWithVersions()).containsExactly("insert t1 attempted 2");
  }

  @Test
  void aDeleteOfAPendingInsertCancelsBothAndNothingIsEverSent() throws Exception {
    phone.insert("t1", "eggs").delete("t1");
    assertThat(phone.queue()).isEmpty();
    phone.push();
    assertThat(phone.wire.log()).isEmpty();
  }

  @Test
  void aDeleteOfAnAttemptedInsertIsRefused() {
    phone.insert("t1", "eggs");
    phone.wire.thenDropResponse();
    phone.pushFails();
    refused(() -> phone.delete("t1"), "push first");
    assertThat(phone.queueWithVersions()).containsExactly("insert t1 attempted 1");
  }

  @Test
  void aDeleteOfAFailedInsertIsRefused() {
    phone.insert("t1", "eggs");
    phone.wire.thenAnswer(500);
    phone.pushFails();
    refused(() -> phone.delete("t1"), "push first");
    assertThat(phone.queueWithVersions()).containsExactly("insert t1 failed 1");
  }

  @Test
  void anUpdateAfterAnUpdateStaysAtItsPlaceWithTheFirstBase() {
    phone.edit("q1", "oat").edit("q2", "rolls");
    lab.pass(5);
    phone.edit("q1", "soy");
    assertThat(phone.queueWithVersions())
        .containsExactly("update q1 pending 2", "update q2 pending 1");
    assertThat(phone.base("q1").map(lab::text)).contains("q1 'milk' v1");
    assertThat(phone.context.operations().get(0).editedAt()).isEqualTo(lab.now);
  }

  @Test
  void twoUpdatesAreSentAsOneAtThePlaceOfTheFirst() throws Exception {
    phone.edit("q1", "oat").delete("q2").edit("q1", "soy");
    assertThat(phone.queueWithVersions())
        .containsExactly("update q1 pending 2", "delete q2 pending 1");
    phone.push();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 200 v2", "DELETE q2 v1: 204");
    assertThat(lab.rows()).containsExactly("q1 'soy' v2", "q2 deleted v2");
  }

  @Test
  void aDeleteAfterAnUpdateGoesToTheEndOfTheQueueWithVersionTwo() {
    phone.edit("q1", "oat").edit("q2", "rolls").delete("q1");
    assertThat(phone.queueWithVersions())
        .containsExactly("update q2 pending 1", "delete q1 pending 2");
    assertThat(phone.base("q1").map(lab::text)).contains("q1 'milk' v1");
  }

  @Test
  void anUpdateAfterADeleteIsRefused() {
    phone.delete("q1");
    refused(() -> phone.edit("q1", "oat"), "delete is already queued");
  }

  @Test
  void aDeleteAfterADeleteIsRefused() {
    phone.delete("q1");
    refused(() -> phone.delete("q1"), "delete is already queued");
    assertThat(phone.queueWithVersions()).containsExactly("delete q1 pending 1");
  }

  @Test
  void anEditThatChangesNothingIsNotQueued() {
    phone.edit("q1", "milk");
    assertThat(phone.queue()).isEmpty();
    assertThat(phone.news.all).endsWith("nothing changed q1");
  }

  @Test
  void anEditBackToTheBaseStaysQueued() {
    phone.edit("q1", "oat").edit("q1", "milk");
    assertThat(phone.queueWithVersions()).containsExactly("update q1 pending 2");
  }

  @Test
  void anInsertWithoutAnIdGetsOne() {
    Row row = phone.todo.insert(Fields.of("text", "eggs"));
    assertThat(row.id()).isEqualTo(Lab.id("phone-1"));
    assertThat(phone.todo.lookup(row.id())).contains(row);
  }

  @Test
  void anUpdateOfAnUnknownRowInsertsItLocallyAsTheReferenceDoes() {
    phone.todo.update(Lab.id("t1"), Fields.of("text", "eggs"));
    assertThat(phone.queue()).containsExactly("update t1 pending");
    assertThat(phone.rows()).contains("t1 'eggs' -");
  }

  @Test
  void ofAnInsertedRowsSystemPropertiesOnlyTheVersionIsKeptAndNoneIsSent() throws Exception {
    Row pulled = phone.todo.lookup(Lab.id("q1")).orElseThrow();
    Row given = new Row(Lab.id("t1"), pulled.fields(), pulled.system());
    Row kept = phone.todo.insert(given);
    assertThat(kept.version()).isEqualTo(pulled.version());
    assertThat(kept.system().updatedAt()).isEmpty();
    phone.push();
    assertThat(phone.wire.log()).containsExactly("POST TodoItem: 201 v1");
    assertThat(phone.wire.lastRequest().body())
        .contains("{\"id\":\"t1\",\"text\":\"milk\",\"complete\":false}");
  }

  @Test
  void anUpdateLeavesTheTimesThatTheServerGave() {
    Row pulled = phone.todo.lookup(Lab.id("q1")).orElseThrow();
    Row dated =
        new Row(
            pulled.id(),
            Lab.fields("oat"),
            new SystemProperties(
                pulled.version(), Optional.of(lab.now), Optional.of(lab.now), false));
    phone.todo.update(dated);
    assertThat(phone.todo.lookup(Lab.id("q1"))).contains(pulled.withFields(Lab.fields("oat")));
  }

  @Test
  void anUpdateCarriesTheVersionOfTheRowItIsGiven() throws Exception {
    Row old = phone.todo.lookup(Lab.id("q1")).orElseThrow();
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    phone.pull();
    phone.todo.update(old.withFields(Lab.fields("now")));
    phone.pushFails();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 412 v2");
  }

  @Test
  void refreshReadsOneRowAgainAndRefusesAnUnknownOne() {
    Row row = phone.todo.lookup(Lab.id("q1")).orElseThrow();
    phone.edit("q1", "oat");
    assertThat(lab.text(phone.todo.refresh(row))).isEqualTo("q1 'oat' v1");
    Row unknown = Row.of(Lab.id("t1"), Fields.none());
    assertThatThrownBy(() -> phone.todo.refresh(unknown)).isInstanceOf(RefusedException.class);
  }

  @Test
  void lookupOfAnUnknownRowIsEmptyAndReadTakesAWholeQuery() {
    assertThat(phone.todo.lookup(Lab.id("t1"))).isEqualTo(Optional.empty());
    assertThat(phone.todo.read(Query.all().orderByDescending("text").skip(1).take(1)))
        .extracting(lab::text)
        .containsExactly("q2 'bread' v1");
    assertThat(phone.todo.count(Query.all().take(1))).isEqualTo(2);
  }

  @Test
  void aLocalWriteOfAnUnknownColumnIsAnErrorAndChangesNothing() {
    assertThatThrownBy(() -> phone.todo.update(Lab.id("q1"), Fields.of("colour", "red")))
        .isInstanceOf(LocalStoreException.class);
    assertThat(phone.queue()).isEmpty();
  }

  @Test
  void newsAreToldAfterTheCommitInTheOrderOfWhatHappened() {
    phone.news.all.clear();
    phone.edit("q1", "oat").edit("q1", "soy").delete("q1");
    assertThat(phone.news.all)
        .containsExactly(
            "stored q1 LOCAL",
            "queued update q1",
            "stored q1 LOCAL",
            "changed update q1 pending",
            "removed q1 LOCAL",
            "dequeued update q1",
            "queued delete q1");
  }

  @Test
  void theQueueSurvivesASuddenEndAndIsPushedInOrderByTheNextClient() throws Exception {
    phone.insert("t1", "eggs").edit("q1", "oat").delete("q2");
    phone.restart(new SyncHandler() {});
    assertThat(phone.context.pendingOperations()).isEqualTo(3);
    phone.push();
    phone.push();
    assertThat(phone.wire.log())
        .containsExactly("POST TodoItem: 201 v1", "PATCH q1 v1: 200 v2", "DELETE q2 v1: 204");
    assertThat(phone.wire.lastRequest().headers().first(Header.FEATURES)).contains("TU,OL");
  }

  private static void refused(Runnable call, String words) {
    assertThatThrownBy(call::run).isInstanceOf(RefusedException.class).hasMessageContaining(words);
  }
}
