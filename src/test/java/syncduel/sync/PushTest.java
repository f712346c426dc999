package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.OperationFailure;
import syncduel.model.PushOutcome;
import syncduel.model.PushStatus;
import syncduel.model.Row;
import syncduel.model.Sends;
import syncduel.server.ServedTable;
import syncduel.server.ServerSettings;
import syncduel.sync.store.H2Store;
import syncduel.wire.Header;
import syncduel.wire.Parameter;
import syncduel.wire.Protocol;
import syncduel.wire.Query;
import syncduel.wire.Request;

/** Pushes (section 2.5 of the reference): order, requests, statuses, errors. */
class PushTest {
  private Lab lab;
  private Device phone;

  @BeforeEach
  void begin() throws Exception {
    lab = new Lab().with("q1", "milk").with("q2", "bread").with("q3", "salt");
    phone = lab.device("phone").pull();
  }

  @AfterEach
  void end() {
    lab.close();
  }

  @Test
  void everythingIsSentInOrderAndASecondPushSendsNothing() throws Exception {
    phone.insert("t1", "eggs").edit("q1", "oat").delete("q2").edit("t1", "ten eggs");
    PushOutcome outcome = phone.push();
    assertThat(outcome).isEqualTo(new PushOutcome(PushStatus.COMPLETE, List.of(), ""));
    assertThat(phone.wire.log())
        .containsExactly("POST TodoItem: 201 v1", "PATCH q1 v1: 200 v2", "DELETE q2 v1: 204");
    phone.push();
    assertThat(phone.wire.log()).hasSize(3);
    assertThat(phone.rows()).containsExactly("q1 'oat' v2", "q3 'salt' v1", "t1 'ten eggs' v1");
    assertThat(phone.wire.openConnections()).isZero();
  }

  @Test
  void aRequestOfThe1xProtocolIsTheTutorials() throws Exception {
    phone.edit("q1", "oat").push();
    Request request = phone.wire.lastRequest();
    assertThat(request.target()).isEqualTo("/tables/TodoItem/q1?__systemproperties=__version");
    assertThat(request.body()).contains("{\"id\":\"q1\",\"text\":\"oat\",\"complete\":false}");
    assertThat(request.headers().all())
        .containsExactly(
            new Header("Accept", "application/json"),
            new Header("X-ZUMO-INSTALLATION-ID", "installation-phone"),
            new Header("X-ZUMO-FEATURES", "TU,OL"),
            new Header(
                "X-ZUMO-VERSION",
                "ZUMO/1.3 (lang=Java; os=--; os_version=--; arch=--; version=--)"),
            new Header("Content-Type", "application/json; charset=utf-8"),
            new Header("If-Match", "\"AAAAAAAAAAE=\""));
  }

  @Test
  void aRequestOfThe2xProtocolNamesItsVersionAndNoSystemProperties() throws Exception {
    try (Lab other = new Lab(Protocol.V2, true).with("q1", "milk")) {
      Device device = other.device("phone").pull();
      device.edit("q1", "oat").push();
      Request request = device.wire.lastRequest();
      assertThat(request.target()).isEqualTo("/tables/TodoItem/q1");
      assertThat(request.headers().first(Header.API_VERSION)).contains("2.0.0");
      assertThat(request.headers().first(Header.ZUMO_VERSION))
          .contains("ZUMO/2.0 (lang=Java; os=--; os_version=--; arch=--; version=--)");
      assertThat(device.rows()).containsExactly("q1 'oat' v2");
    }
  }

  @Test
  void whatIsQueuedDuringAPushGoesWithIt() throws Exception {
    phone.edit("q1", "oat");
    phone.wire.thenMeanwhile(() -> phone.insert("t1", "eggs"));
    phone.push();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 200 v2", "POST TodoItem: 201 v1");
    assertThat(phone.queue()).isEmpty();
  }

  @Test
  void aDeadLineCancelsThePushAndLosesNothing() throws Exception {
    phone.edit("q1", "oat").edit("q2", "rolls");
    phone.wire.thenDropRequest();
    PushFailedException failed = phone.pushFails();
    assertThat(failed.result())
        .isEqualTo(
            new PushOutcome(
                PushStatus.CANCELLED_BY_NETWORK_ERROR,
                List.of(),
                "No answer from the server: the line is dead"));
    assertThat(phone.queue()).containsExactly("update q1 attempted", "update q2 pending");
    phone.push();
    assertThat(phone.queue()).isEmpty();
  }

  @Test
  void aWrongKeyCancelsThePushAsAnAuthenticationError() {
    phone.edit("q1", "oat").edit("q2", "rolls");
    phone.wire.thenAnswer(401);
    PushFailedException failed = phone.pushFails();
    assertThat(failed.result().status()).isEqualTo(PushStatus.CANCELLED_BY_AUTHENTICATION_ERROR);
    assertThat(failed.errors()).isEmpty();
    assertThat(phone.queue()).containsExactly("update q1 failed", "update q2 pending");
  }

  @Test
  void theApplicationKeyOpensAServerThatAsksForOne() throws Exception {
    ServerSettings guarded =
        ServerSettings.of(Protocol.V1, ServedTable.toDo(Lab.TODO)).withApplicationKey("secret");
    SyncSettings settings =
        SyncSettings.of(Protocol.V1, "installation", "keyed").withApplicationKey("secret");
    try (Lab locked = new Lab(guarded);
        var keyed = new SyncClient(new Wire(locked), settings, null)) {
      Device stranger = locked.device("stranger").insert("t1", "eggs");
      assertThat(stranger.pushFails().result().status())
          .isEqualTo(PushStatus.CANCELLED_BY_AUTHENTICATION_ERROR);
      keyed.context().initialize(H2Store.inMemory("keyed"));
      assertThat(keyed.table("TodoItem").pull(Query.all())).isEqualTo(new PullResult(1, 0));
    }
  }

  @Test
  void aFailingStoreCancelsThePush() {
    phone.edit("q1", "oat");
    phone.wire.then(
        (request, wire) -> {
          throw new LocalStoreException("the disk is full");
        });
    PushFailedException failed = phone.pushFails();
    assertThat(failed.result().status()).isEqualTo(PushStatus.CANCELLED_BY_SYNC_STORE_ERROR);
    assertThat(failed).hasMessage("the disk is full");
  }

  @Test
  void aTransportThatCannotOpenIsAnInternalError() {
    Transport broken =
        () -> {
          throw new IllegalArgumentException("no such host");
        };
    try (var client = new SyncClient(broken, SyncSettings.of(Protocol.V1, "i", "p"), null)) {
      client.context().initialize(H2Store.inMemory("broken"));
      assertThatThrownBy(() -> client.context().push())
          .isInstanceOf(PushFailedException.class)
          .extracting(e -> ((PushFailedException) e).result().status())
          .isEqualTo(PushStatus.INTERNAL_ERROR);
    }
  }

  @Test
  void threeWaysToFail() {
    phone.edit("q1", "oat").edit("q2", "rolls").insert("t9", "eggs").edit("q3", "pepper");
    lab.server.edit(Lab.TODO, Lab.id("q2"), Lab.fields("later"));
    phone.wire.thenFine().thenFine().thenFine().thenAnswer(500);
    PushFailedException failed = phone.pushFails();
    assertThat(phone.wire.log())
        .containsExactly(
            "PATCH q1 v1: 200 v2",
            "PATCH q2 v1: 412 v2",
            "POST TodoItem: 201 v1",
            "PATCH q3 v1: 500");
    assertThat(failed.result().status()).isEqualTo(PushStatus.COMPLETE);
    assertThat(failed.result().errors())
        .extracting(error -> error.rowId() + " " + error.kind().word() + " " + error.status().get())
        .containsExactly("q2 update 412", "q3 update 500");
    assertThat(phone.queue()).containsExactly("update q2 failed", "update q3 failed");
  }

  @Test
  void anErrorKeepsWhatWasSentAndWhatCameBack() {
    phone.edit("q1", "oat");
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    OperationFailure error = phone.pushFails().result().errors().get(0);
    assertThat(error.operationVersion()).isEqualTo(1);
    assertThat(error.server().map(lab::text)).contains("q1 'later' v2");
    assertThat(error.rawResult()).contains("\"text\":\"later\"");
    assertThat(error.message()).isEqualTo("The server has another version of row 'q1'");
    assertThat(error.item().map(Row::fields)).contains(Lab.fields("oat"));
  }

  @Test
  void errorsAreForgottenAtTheEndOfAPush() {
    phone.edit("q1", "oat");
    phone.wire.thenAnswer(500);
    phone.pushFails();
    assertThat(errorRecords()).isEmpty();
  }

  @Test
  void errorsLeftByAnEarlierPushFailTheNextOne() {
    OperationFailure left = failureOf("q1");
    phone
        .context
        .store()
        .inTransaction(
            transaction -> {
              transaction.saveError(left);
              return null;
            });
    assertThat(phone.pushFails().result().errors()).containsExactly(left);
  }

  @Test
  void errorsStayWhenTheHandlerFailsToTakeNoteOfThem() throws Exception {
    SyncHandler forgetful =
        new SyncHandler() {
          @Override
          public void onPushComplete(PushCompletion completion) {
            throw new IllegalStateException("no paper");
          }
        };
    Device tablet = lab.device("tablet", forgetful).pull();
    tablet.edit("q1", "oat");
    tablet.wire.thenAnswer(500);
    assertThat(tablet.pushFails()).hasMessageContaining("the handler failed: no paper");
    assertThat(tablet.context.store().inTransaction(StoreTransaction::errors)).hasSize(1);
  }

  @Test
  void theHandlerHearsTheStatusAndTheErrors() throws Exception {
    List<String> heard = new ArrayList<>();
    SyncHandler listening =
        new SyncHandler() {
          @Override
          public void onPushComplete(PushCompletion completion) {
            heard.add(completion.status().word() + " " + completion.errors().size());
          }
        };
    Device tablet = lab.device("tablet", listening).pull();
    tablet.edit("q1", "oat");
    tablet.wire.thenAnswer(400);
    tablet.pushFails();
    tablet.wire.thenDropRequest();
    tablet.pushFails();
    assertThat(heard).containsExactly("Complete 1", "CancelledByNetworkError 0");
  }

  @Test
  void aDeleteOfARowThatIsGoneIsASuccess() throws Exception {
    phone.delete("q1");
    lab.server.delete(Lab.TODO, Lab.id("q1"));
    lab.server.forget(Lab.TODO);
    phone.push();
    assertThat(phone.wire.log()).containsExactly("DELETE q1 v1: 404");
    assertThat(phone.queue()).isEmpty();
  }

  @Test
  void aDeleteThatMeetsATombstoneIsASuccess() throws Exception {
    phone.delete("q1");
    lab.server.delete(Lab.TODO, Lab.id("q1"));
    phone.push();
    assertThat(phone.wire.log()).containsExactly("DELETE q1 v1: 412 v2");
    assertThat(phone.news.conflicts).isEmpty();
  }

  @Test
  void onlyChangedColumnsAreSentWhereTheClientIsSetUpSo() throws Exception {
    Device tablet = lab.device("tablet", new SyncHandler() {}, Sends.CHANGES).pull();
    tablet.edit("q1", "oat").push();
    assertThat(tablet.wire.lastRequest().body()).contains("{\"id\":\"q1\",\"text\":\"oat\"}");
    assertThat(tablet.rows()).contains("q1 'oat' v2");
  }

  @Test
  void aTableWithoutVersionsHasNoConflicts() throws Exception {
    phone.todo.insert(Optional.of(Lab.id("t1")), Lab.fields("eggs"));
    lab.server.insert(Lab.TODO, Optional.of(Lab.id("t2")), Lab.fields("flour"));
    phone.todo.update(Lab.id("t2"), Fields.of("text", "more flour"));
    phone.push();
    assertThat(phone.wire.log()).containsExactly("POST TodoItem: 201 v1", "PATCH t2: 200 v2");
  }

  @Test
  void twoTablesArePushedInTheOrderOfTheirChanges() throws Exception {
    phone.client.table("Notes").insert(Optional.of(Lab.id("n1")), Fields.of("text", "hello"));
    phone.edit("q1", "oat").push();
    assertThat(phone.wire.requests())
        .extracting(Request::path)
        .endsWith("/tables/Notes", "/tables/TodoItem/q1");
  }

  @Test
  void aSecondPushIsRefusedAtOnceAndLocalCallsGoOn() throws Exception {
    List<String> refusals = new ArrayList<>();
    phone.edit("q1", "oat");
    phone.wire.thenMeanwhile(
        () -> {
          refusals.add(refusal(() -> phone.context.push()));
          refusals.add(refusal(() -> phone.todo.pull("all", Query.all())));
          refusals.add(refusal(() -> phone.todo.purge()));
          phone.insert("t1", "eggs");
        });
    phone.push();
    assertThat(refusals)
        .allMatch(text -> text.startsWith("The client is still busy with a push"))
        .hasSize(3);
    assertThat(lab.rows()).contains("t1 'eggs' v1");
  }

  @Test
  void anErrorOfTheTransportPassesStraightThrough() {
    phone.edit("q1", "oat").edit("q2", "rolls");
    phone.wire.then(
        (request, wire) -> {
          throw new AssertionError("the world is closed");
        });
    phone.news.all.clear();
    assertThatThrownBy(phone::push).isInstanceOf(AssertionError.class);
    assertThat(phone.news.all).containsExactly("push started", "changed update q1 attempted");
    assertThat(phone.queue()).containsExactly("update q1 attempted", "update q2 pending");
  }

  @Test
  void listenersHearAPushInOrder() throws Exception {
    phone.news.all.clear();
    phone.edit("q1", "oat").push();
    assertThat(phone.news.all)
        .containsExactly(
            "stored q1 LOCAL",
            "queued update q1",
            "push started",
            "changed update q1 attempted",
            "stored q1 PUSH",
            "dequeued update q1",
            "push ended Complete");
  }

  @Test
  void anAnswerWithoutTheRowIsAnError() {
    phone.edit("q1", "oat");
    phone.wire.thenAnswer(200);
    assertThat(phone.pushFails().result().errors())
        .extracting(OperationFailure::message)
        .containsExactly("The server answered 200 without the row");
    assertThat(phone.wire.lastRequest().parameter(Parameter.SYSTEM_PROPERTIES))
        .contains("__version");
  }

  private List<OperationFailure> errorRecords() {
    return phone.context.store().inTransaction(StoreTransaction::errors);
  }

  private OperationFailure failureOf(String id) {
    phone.edit(id, "gone");
    phone.wire.thenAnswer(500);
    OperationFailure failure = phone.pushFails().result().errors().get(0);
    phone
        .context
        .store()
        .inTransaction(
            transaction -> {
              transaction
                  .operation(failure.table(), failure.rowId())
                  .ifPresent(transaction::remove);
              return null;
            });
    return failure;
  }

  private interface Call {
    void run() throws SyncException;
  }

  private static String refusal(Call call) {
    try {
      call.run();
      return "not refused";
    } catch (RefusedException e) {
      return e.getMessage();
    } catch (SyncException e) {
      return "failed";
    }
  }
}
