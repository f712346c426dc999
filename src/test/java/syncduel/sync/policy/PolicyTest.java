package syncduel.sync.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.Resolution;
import syncduel.model.Sends;
import syncduel.sync.Device;
import syncduel.sync.Lab;
import syncduel.sync.PushFailedException;
import syncduel.sync.SyncException;
import syncduel.wire.Protocol;

/** What each policy does with the conflicts of the lessons, down to the requests. */
class PolicyTest {
  private static final Resolution LOCAL = new Resolution.UseLocal(true);
  private static final Resolution SERVER = new Resolution.UseServer();
  private static final Resolution BOTH = new Resolution.Both();

  private Lab lab = new Lab().with("q1", "milk");
  private final Deque<Resolution> answers = new ArrayDeque<>();
  private final List<Conflict> asked = new ArrayList<>();

  @AfterEach
  void end() {
    lab.close();
  }

  private Device tablet(String policy) throws SyncException {
    return tablet(policy, Sends.ROW);
  }

  private Device tablet(String policy, Sends sends) throws SyncException {
    return lab.device("tablet", handler(policy), sends).pull();
  }

  private PolicyHandler handler(String policy) {
    Asker asker =
        conflict -> {
          asked.add(conflict);
          return answers.remove();
        };
    return new PolicyHandler(() -> Policies.named(policy), asker);
  }

  private Device asking(Resolution... choices) throws SyncException {
    answers.addAll(List.of(choices));
    return tablet("ask");
  }

  private void phoneEdits(String text) {
    lab.server.edit(Lab.TODO, Lab.id("q1"), Fields.of("text", text));
  }

  private void phoneDeletes() {
    lab.server.delete(Lab.TODO, Lab.id("q1"));
  }

  private void world(Protocol protocol, boolean softDelete) {
    lab.close();
    lab = new Lab(protocol, softDelete).with("q1", "milk");
  }

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
    assertThat(tablet.history()).containsExactly("ask: q1 'oat and soy' v3 beat q1 'soy' v1");
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
  void theDeleteOfAnEditedRowGoesAgainWithTheNewVersion() throws Exception {
    Device tablet = asking(LOCAL);
    phoneEdits("later");
    tablet.delete("q1").push();
    assertThat(tablet.wire.log()).containsExactly("DELETE q1 v1: 412 v2", "DELETE q1 v2: 204");
    assertThat(asked.get(0).local()).isEmpty();
    assertThat(tablet.history()).containsExactly("ask: nothing beat q1 'later' v2");
  }

  @Test
  void aDeleteThatLostBringsTheRowBack() throws Exception {
    Device tablet = asking(SERVER);
    phoneEdits("later");
    tablet.delete("q1").push();
    assertThat(tablet.rows()).containsExactly("q1 'later' v2");
    assertThat(tablet.history()).containsExactly("ask: q1 'later' v2 beat a delete");
    assertThat(tablet.context.restore(1)).isNotNull();
    assertThat(tablet.queue()).containsExactly("delete q1 pending");
  }

  @Test
  void anEditOfADeletedRowThatLostIsRemovedAndCanBeRestoredByUndelete() throws Exception {
    Device tablet = asking(SERVER);
    phoneDeletes();
    tablet.edit("q1", "now").push();
    assertThat(tablet.wire.log()).containsExactly("PATCH q1 v1: 412 v2");
    assertThat(tablet.rows()).isEmpty();
    assertThat(tablet.history()).containsExactly("ask: nothing beat q1 'now' v1");
    tablet.wire.log().clear();
    tablet.context.restore(1);
    tablet.push();
    assertThat(tablet.wire.log()).containsExactly("POST q1 v2: 200 v3", "PATCH q1 v3: 200 v4");
    assertThat(lab.rows()).containsExactly("q1 'now' v4");
  }

  @Test
  void anEditOfADeletedRowThatWinsUndeletesFirst() throws Exception {
    Device tablet = asking(LOCAL);
    phoneDeletes();
    tablet.edit("q1", "now").push();
    assertThat(tablet.wire.log())
        .containsExactly("PATCH q1 v1: 412 v2", "POST q1 v2: 200 v3", "PATCH q1 v3: 200 v4");
    assertThat(tablet.rows()).containsExactly("q1 'now' v4");
  }

  @Test
  void bothOfADeletedRowMakesANewOneAndRemovesTheOld() throws Exception {
    Device tablet = asking(BOTH);
    phoneDeletes();
    tablet.edit("q1", "now").push();
    assertThat(tablet.rows()).containsExactly("tablet-1 'now' v1");
  }

  @Test
  void inTheSecondGenerationADeletedRowIsGoneAndLocalUndeletesIt() throws Exception {
    world(Protocol.V2, true);
    Device tablet = asking(LOCAL);
    phoneDeletes();
    tablet.edit("q1", "now").push();
    assertThat(asked.get(0).server()).isEmpty();
    assertThat(tablet.wire.log())
        .containsExactly("PATCH q1 v1: 404", "POST q1: 201 v3", "PATCH q1 v3: 200 v4");
  }

  @Test
  void withoutSoftDeleteLocalInsertsTheRowAgain() throws Exception {
    world(Protocol.V1, false);
    Device tablet = tablet("client-wins");
    phoneDeletes();
    tablet.edit("q1", "now").push();
    assertThat(tablet.wire.log()).startsWith("PATCH q1 v1: 404").endsWith("POST TodoItem: 201 v2");
    assertThat(tablet.rows()).containsExactly("q1 'now' v2");
  }

  @Test
  void whereTheRowIsGoneServerWinsRemovesItAndNewestWinsAsks() throws Exception {
    world(Protocol.V1, false);
    answers.add(SERVER);
    Device tablet = tablet("newest-wins");
    phoneDeletes();
    tablet.edit("q1", "now").push();
    assertThat(asked).hasSize(1);
    assertThat(tablet.rows()).isEmpty();
    assertThat(tablet.history()).containsExactly("ask: nothing beat q1 'now' v1");
  }

  @Test
  void twoInsertsOfOneIdAreLookedUpAndLocalUpdates() throws Exception {
    Device tablet = asking(LOCAL);
    lab.server.insert(Lab.TODO, java.util.Optional.of(Lab.id("t9")), Lab.fields("theirs"));
    tablet.insert("t9", "mine").push();
    assertThat(tablet.wire.log())
        .containsExactly("POST TodoItem: 409", "GET t9: 200 v1", "PATCH t9 v1: 200 v2");
    assertThat(asked.get(0).status()).isEqualTo(409);
    assertThat(asked.get(0).base()).isEmpty();
  }

  @Test
  void twoInsertsOfOneIdCanBothStay() throws Exception {
    Device tablet = asking(BOTH);
    lab.server.insert(Lab.TODO, java.util.Optional.of(Lab.id("t9")), Lab.fields("theirs"));
    tablet.insert("t9", "mine").push();
    assertThat(tablet.rows()).contains("t9 'theirs' v1", "tablet-1 'mine' v1");
  }

  @Test
  void aTakenIdWhoseRowIsATombstoneIsFoundByAListAndRevived() throws Exception {
    for (Protocol protocol : Protocol.values()) {
      world(protocol, true);
      phoneDeletes();
      Device tablet = asking(LOCAL);
      tablet.insert("q1", "mine").push();
      assertThat(tablet.wire.log().subList(0, 3))
          .containsExactly("POST TodoItem: 409", "GET q1: 404", "GET TodoItem: 200");
      assertThat(tablet.wire.log().get(3)).startsWith("POST q1 v2: 20");
      assertThat(tablet.rows()).containsExactly("q1 'mine' v4");
    }
  }

  @Test
  void equalInsertsAndEqualEditsAreNoConflict() throws Exception {
    Device tablet = tablet("ask");
    lab.server.insert(Lab.TODO, java.util.Optional.of(Lab.id("t9")), Lab.fields("same"));
    phoneEdits("same too");
    tablet.insert("t9", "same").edit("q1", "same too").push();
    assertThat(tablet.wire.log())
        .containsExactly("POST TodoItem: 409", "GET t9: 200 v1", "PATCH q1 v1: 412 v2");
    assertThat(asked).isEmpty();
    assertThat(tablet.rows()).containsExactly("q1 'same too' v2", "t9 'same' v1");
    assertThat(tablet.news.all).contains("settled q1 adopted by library");
    assertThat(tablet.history()).isEmpty();
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
  void lastWriterRevivesADeletedRow() throws Exception {
    Device tablet = tablet("last-writer");
    phoneDeletes();
    tablet.edit("q1", "now").push();
    assertThat(tablet.rows()).containsExactly("q1 'now' v4");
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
  void deleteWinsOnWhicheverSideItIs() throws Exception {
    lab.with("q2", "bread");
    Device tablet = tablet("delete-wins");
    phoneEdits("later");
    lab.server.delete(Lab.TODO, Lab.id("q2"));
    tablet.delete("q1").edit("q2", "rolls").push();
    assertThat(tablet.rows()).isEmpty();
    assertThat(lab.rows()).containsExactly("q1 deleted v3", "q2 deleted v2");
    assertThat(tablet.history())
        .containsExactly(
            "delete-wins: nothing beat q1 'later' v2", "delete-wins: nothing beat q2 'rolls' v1");
  }

  @Test
  void deleteWinsAsksWhenNeitherSideDeleted() throws Exception {
    answers.add(SERVER);
    Device tablet = tablet("delete-wins");
    phoneEdits("later");
    tablet.edit("q1", "now").push();
    assertThat(asked).hasSize(1);
  }

  @Test
  void keepBothDropsALostDelete() throws Exception {
    Device tablet = tablet("keep-both");
    phoneEdits("later");
    tablet.delete("q1").push();
    assertThat(tablet.rows()).containsExactly("q1 'later' v2");
    assertThat(tablet.history()).containsExactly("keep-both: q1 'later' v2 beat a delete");
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
