package syncduel.sync.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.Fields;
import syncduel.model.Resolution;
import syncduel.model.Sends;
import syncduel.sync.Device;
import syncduel.sync.PushFailedException;
import syncduel.wire.Response;

/** What each policy does with the conflicts of the lessons, down to the requests. */
class PolicyTest extends PolicyFixture {
  @Test
  void thePoliciesAreThoseOfTheLessonFormat() {
    assertThat(Policies.names())
        .containsExactly(
            "none",
            "ask",
            "client-wins",
            "server-wins",
            "merge",
            "newest-wins",
            "delete-wins",
            "keep-both",
            "client-force",
            "last-writer");
    assertThatThrownBy(() -> Policies.named("luck"))
        .hasMessageStartingWith("Unknown policy 'luck'; known are none, ask,");
  }

  @Test
  void aCardShowsBaseLocalAndServerAndLocalWinsWithTheVersionThatWasShown() throws Exception {
    Device tablet = asking(LOCAL);
    phoneEdits("later");
    tablet.edit("q1", "now").push();
    assertThat(asked)
        .extracting(
            c -> c.base().get().fields().get("text") + " " + c.kind().word() + " " + c.status())
        .containsExactly("milk update 412");
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2", "PATCH q1 v2: 200 v3");
    assertThat(tablet.history()).containsExactly("ask: q1 'now' v3 beat q1 'later' v2");
    assertThat(tablet.news.all)
        .containsSequence("conflict q1 412")
        .containsSequence("history 1", "settled q1 local by ask");
  }

  @Test
  void serverTakesTheServersRowWithoutARequest() throws Exception {
    Device tablet = asking(SERVER);
    phoneEdits("later");
    tablet.edit("q1", "now").push();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2");
    assertThat(tablet.rows()).containsExactly("q1 'later' v2");
    assertThat(tablet.history()).containsExactly("ask: q1 'later' v2 beat q1 'now' v1");
  }

  @Test
  void abortKeepsEverythingAndTheNextPushAsksAgain() throws Exception {
    Device tablet = asking(new Resolution.Abort(), LOCAL);
    phoneEdits("later");
    tablet.edit("q1", "now");
    tablet.pushFails();
    assertThat(tablet.queue()).containsExactly("update q1 failed");
    assertThat(tablet.news.all).contains("settled q1 abort by ask");
    tablet.push();
    assertThat(tablet.queue()).isEmpty();
    assertThat(tablet.history()).hasSize(1);
  }

  @Test
  void giveUpRecordsAnErrorAndThePushGoesOn() throws Exception {
    lab.with("q2", "bread");
    Device tablet = asking(new Resolution.GiveUp());
    phoneEdits("later");
    PushFailedException failed = tablet.edit("q1", "now").edit("q2", "rolls").pushFails();
    assertThat(failed.result().errors()).hasSize(1);
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2", "PATCH q2 v1: 200 v2");
    assertThat(tablet.news.all).contains("settled q1 give-up by ask");
  }

  @Test
  void noneRecordsAnErrorWithoutAsking() throws Exception {
    Device tablet = tablet("none");
    phoneEdits("later");
    assertThat(tablet.edit("q1", "now").pushFails().result().errors()).hasSize(1);
    assertThat(asked).isEmpty();
  }

  @Test
  void bothLetsTheServersRowStayAndQueuesTheLocalOneAsANewRowInTheSamePush() throws Exception {
    Device tablet = asking(BOTH);
    phoneEdits("later");
    tablet.edit("q1", "now").push();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2", "POST TodoItem: 201 v1");
    assertThat(tablet.rows()).containsExactly("q1 'later' v2", "tablet-1 'now' v1");
    assertThat(tablet.history()).isEmpty();
  }

  @Test
  void mergeTakesEachFieldFromTheSideThatChangedItAndAsksNobody() throws Exception {
    Device tablet = tablet("merge");
    phoneEdits("oat milk");
    tablet.tick("q1").push();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2", "PATCH q1 v2: 200 v3");
    assertThat(lab.rows()).containsExactly("q1 'oat milk' done v3");
    assertThat(tablet.rows()).containsExactly("q1 'oat milk' done v3");
    assertThat(asked).isEmpty();
    assertThat(tablet.history()).isEmpty();
  }

  @Test
  void mergeAsksWhereBothChangedTheSameFieldAndWithSettlesIt() throws Exception {
    answers.add(new Resolution.Merge(Fields.of("text", "oat and soy")));
    Device tablet = tablet("merge");
    phoneEdits("oat");
    tablet.edit("q1", "soy").push();
    assertThat(asked).hasSize(1);
    assertThat(lab.rows()).containsExactly("q1 'oat and soy' v3");
    assertThat(tablet.history())
        .containsExactly("ask: q1 'oat and soy' v3 beat q1 'soy' v1 and q1 'oat' v2");
  }

  @Test
  void aMergeSettledForTheLocalSideLosesTheServersRow() throws Exception {
    Device tablet = asking(new Resolution.Merge(Fields.of("text", "soy")));
    phoneEdits("oat");
    tablet.edit("q1", "soy").tick("q1").push();
    assertThat(tablet.history()).containsExactly("ask: q1 'soy' done v3 beat q1 'oat' v2");
  }

  @Test
  void aMergeThatMeetsAThirdWriterIsMadeAnewFromTheLocalEdit() throws Exception {
    Device tablet = tablet("merge");
    phoneEdits("oat");
    tablet.tick("q1").wire.thenMeanwhile(() -> phoneEdits("almond"));
    tablet.push();
    assertThat(lab.rows()).containsExactly("q1 'almond' done v4");
  }

  @Test
  void localWhileSendingChangesOnlyKeepsWhatTheOtherSideChangedElsewhere() throws Exception {
    Device tablet = tablet("client-wins", Sends.CHANGES);
    phoneEdits("oat");
    tablet.tick("q1").push();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2", "PATCH q1 v2: 200 v3");
    assertThat(lab.rows()).containsExactly("q1 'oat' done v3");
    assertThat(tablet.rows()).containsExactly("q1 'oat' done v3");
  }

  @Test
  void localWhileSendingWholeRowsOverwritesWhatNobodyHereTouched() throws Exception {
    Device tablet = tablet("client-wins");
    phoneEdits("oat");
    tablet.tick("q1").push();
    assertThat(lab.rows()).containsExactly("q1 'milk' done v3");
  }

  @Test
  void aThirdWriterWhileTheCardIsOpenMakesASecondCard() throws Exception {
    Device tablet = asking(LOCAL, LOCAL);
    phoneEdits("later");
    tablet.edit("q1", "now").wire.thenMeanwhile(() -> phoneEdits("latest"));
    tablet.push();
    assertThat(tablet.wire.log())
        .containsExactly("PATCH q1 v1: 412 v2", "PATCH q1 v2: 412 v3", "PATCH q1 v3: 200 v4");
    assertThat(asked)
        .extracting(conflict -> conflict.server().get().fields().get("text"))
        .containsExactly("later", "latest");
    assertThat(tablet.history()).containsExactly("ask: q1 'now' v4 beat q1 'latest' v3");
  }

  @Test
  void clientForceOverwritesTheThirdWriterUnseen() throws Exception {
    Device tablet = tablet("client-force");
    phoneEdits("later");
    tablet.edit("q1", "now").wire.thenMeanwhile(() -> phoneEdits("latest"));
    tablet.push();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2", "PATCH q1: 200 v4");
  }

  @Test
  void lastWriterNeverSendsAVersion() throws Exception {
    Device tablet = tablet("last-writer");
    phoneEdits("later");
    tablet.edit("q1", "now").push();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1: 200 v3");
  }

  @Test
  void newestWinsComparesTheEditWithTheServersTime() throws Exception {
    Device tablet = tablet("newest-wins");
    tablet.edit("q1", "early");
    phoneEdits("later");
    tablet.push();
    assertThat(tablet.rows()).containsExactly("q1 'later' v2");
    lab.pass(60);
    tablet.edit("q1", "last");
    Device phone = lab.device("phone", handler("server-wins"));
    assertThat(phone.rows()).isEmpty();
    tablet.push();
    assertThat(lab.rows()).containsExactly("q1 'last' v3");
  }

  @Test
  void newestWinsKeepsALaterEdit() throws Exception {
    Device tablet = tablet("newest-wins");
    phoneEdits("earlier");
    lab.pass(60);
    tablet.edit("q1", "later").push();
    assertThat(lab.rows()).containsExactly("q1 'later' v3");
    assertThat(tablet.history()).containsExactly("newest-wins: q1 'later' v3 beat q1 'earlier' v2");
  }

  @Test
  void newestWinsAsksWhenTheTimesAreEqual() throws Exception {
    answers.add(SERVER);
    Device tablet = tablet("newest-wins");
    phoneEdits("same moment");
    tablet.edit("q1", "now").push();
    assertThat(asked).hasSize(1);
  }

  @Test
  void aMergeThatCannotBeIsRefusedBeforeItReachesTheWorker() throws Exception {
    Device tablet = asking(SERVER, SERVER);
    phoneEdits("later");
    tablet.edit("q1", "now").push();
    Resolution unsettled = new Resolution.Merge(Fields.none());
    assertThat(Answerable.refusal(asked.get(0), unsettled))
        .contains("Both sides changed text: say which value the merge takes");
    assertThat(Answerable.refusal(asked.get(0), new Resolution.Merge(Fields.of("text", "x"))))
        .isEmpty();
    phoneEdits("latest");
    tablet.delete("q1").push();
    assertThat(Answerable.refusal(asked.get(1), unsettled))
        .contains("A delete cannot be merged with a change: use the local or the server row");
  }

  @ParameterizedTest
  @ValueSource(strings = {"client-wins", "client-force", "merge"})
  void aServerThatRefusesItsOwnVersionIsNotAskedForEver(String policy) throws Exception {
    Device tablet = tablet(policy);
    tablet.edit("q1", "now");
    for (int i = 0; i < 9; i++) {
      tablet.wire.then(
          (request, wire) ->
              Response.of(412)
                  .withBody(
                      "{\"id\":\"q1\",\"text\":\"milk\",\"complete\":true,\"__version\":\"x\"}"));
    }
    assertThat(tablet.pushFails().result().errors()).hasSize(1);
    assertThat(tablet.wire.log()).hasSize(2);
    assertThat(tablet.queue()).containsExactly("update q1 failed");
  }

  @Test
  void anInsertThatIsAlwaysTakenByNothingIsNotSentForEver() throws Exception {
    Device tablet = tablet("client-wins").insert("t1", "eggs");
    for (int i = 0; i < 9; i++) {
      tablet.wire.thenAnswer(409).thenAnswer(404).then((request, wire) -> nothing());
    }
    assertThat(tablet.pushFails().result().errors()).hasSize(1);
    assertThat(tablet.wire.log().stream().filter(line -> line.startsWith("POST"))).hasSize(2);
    assertThat(tablet.queue()).containsExactly("insert t1 failed");
  }

  private static Response nothing() {
    return Response.of(200).withBody("[]");
  }

  @Test
  void thePolicyCanBeChangedWhileTheClientLives() throws Exception {
    var current = new String[] {"server-wins"};
    Device tablet =
        lab.device(
                "tablet", new PolicyHandler(() -> Policies.named(current[0]), conflict -> SERVER))
            .pull();
    phoneEdits("later");
    tablet.edit("q1", "now").push();
    assertThat(tablet.rows()).containsExactly("q1 'later' v2");
    current[0] = "client-wins";
    phoneEdits("latest");
    tablet.edit("q1", "now").push();
    assertThat(lab.rows()).containsExactly("q1 'now' v4");
  }
}
