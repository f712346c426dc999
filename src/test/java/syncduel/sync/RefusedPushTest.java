package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.OperationFailure;
import syncduel.model.PushStatus;
import syncduel.server.ServedTable;
import syncduel.server.ServerSettings;
import syncduel.wire.Protocol;
import syncduel.wire.Response;

/** Changes that cannot be pushed, or not at once: each stays queued (section 2.5). */
class RefusedPushTest {
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
  void aQueueThatWasRefusedWithoutTheKeyIsPushedWithIt() throws Exception {
    ServerSettings guarded =
        ServerSettings.of(
                Protocol.V1, ServedTable.toDo(Lab.TODO), new ServedTable(Lab.NOTES, List.of()))
            .withApplicationKey("secret");
    SyncSettings settings =
        SyncSettings.of(Protocol.V1, "installation", "keyed").withApplicationKey("secret");
    try (Lab locked = new Lab(guarded);
        Device stranger = locked.device("stranger").insert("t1", "eggs");
        var keyed = new SyncClient(new Wire(locked), settings, null)) {
      assertThat(stranger.pushFails().result().status())
          .isEqualTo(PushStatus.CANCELLED_BY_AUTHENTICATION_ERROR);
      keyed.context().initialize(stranger.leaveStore());
      assertThat(keyed.context().push().ok()).isTrue();
      assertThat(locked.rows()).containsExactly("t1 'eggs' v1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\":\"q1\"}]", "\"q1\"", "7", "null", "{", "{\"id\":7}"})
  void anAnswerThatIsNoObjectOfARowIsAnError(String body) {
    phone.edit("q1", "oat");
    phone.wire.then((request, wire) -> Response.of(200).withBody(body));
    assertThat(phone.pushFails().result().errors())
        .extracting(OperationFailure::message)
        .containsExactly("The server answered 200 without the row");
    assertThat(phone.rows()).contains("q1 'oat' v1");
    assertThat(phone.queue()).containsExactly("update q1 failed");
  }

  @Test
  void aChangeWhoseRowIsGoneFromTheStoreIsAnErrorAndNothingIsSent() {
    phone.edit("q1", "oat").edit("q2", "rolls");
    phone
        .context
        .store()
        .inTransaction(
            transaction -> {
              transaction.delete(Lab.TODO, List.of(Lab.id("q1")));
              return null;
            });
    assertThat(phone.pushFails().result().errors())
        .extracting(OperationFailure::message)
        .containsExactly("Row 'q1' is no longer in the local table");
    assertThat(phone.wire.log()).containsExactly("PATCH q2 v1: 200 v2");
    assertThat(phone.queue()).containsExactly("update q1 failed");
  }

  @Test
  void aDeleteAfterAnUpdateMeetsTheVersionOfAnotherWriter() {
    phone.edit("q1", "oat").delete("q1");
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    phone.pushFails();
    assertThat(phone.wire.log()).containsExactly("DELETE q1 v1: 412 v2");
    assertThat(phone.queue()).containsExactly("delete q1 failed");
  }
}
