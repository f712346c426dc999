package syncduel.sync.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import syncduel.sync.Device;
import syncduel.sync.Lab;
import syncduel.wire.Protocol;

/** Conflicts in which a side has deleted the row, or both have inserted it. */
class GonePolicyTest extends PolicyFixture {
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
  void lastWriterRevivesADeletedRow() throws Exception {
    Device tablet = tablet("last-writer");
    phoneDeletes();
    tablet.edit("q1", "now").push();
    assertThat(tablet.rows()).containsExactly("q1 'now' v4");
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
}
