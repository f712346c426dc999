package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.PushStatus;
import syncduel.model.Row;
import syncduel.wire.Query;
import syncduel.wire.Response;

/** Servers that answer otherwise than the reference says: no local edit is lost by it. */
class OddServerTest {
  private Lab lab;
  private Device phone;

  @BeforeEach
  void begin() throws Exception {
    lab = new Lab().with("q1", "milk");
    phone = lab.device("phone", new TakeServers()).pull();
  }

  @AfterEach
  void end() {
    lab.close();
  }

  /** After a conflict the server's row stands, as the tutorial says. */
  private static final class TakeServers implements SyncHandler {
    @Override
    public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
      try {
        return operation.execute();
      } catch (PreconditionFailedException e) {
        return e.server();
      }
    }
  }

  private static Response answer(int status, String body) {
    return Response.of(status).withBody(body.replace('\'', '"'));
  }

  private void nextAnswers(int status, String body) {
    phone.wire.then((request, wire) -> answer(status, body));
  }

  @Test
  void columnsThatHoldListsAndObjectsAreIgnoredAsUnknownOnes() throws Exception {
    nextAnswers(200, "[{'id':'a','text':'tea','tags':['x'],'place':{'x':1},'__version':'1'}]");
    nextAnswers(200, "[]");
    phone.todo.pull(Query.all());
    assertThat(phone.todo.lookup(Lab.id("a")).orElseThrow().fields().get("text")).isEqualTo("tea");

    phone.edit("a", "green tea");
    nextAnswers(412, "{'id':'a','text':'black tea','tags':[],'__version':'2'}");
    assertThat(phone.push().ok()).isTrue();
    assertThat(phone.rows()).contains("a 'black tea' 2");
  }

  @Test
  void aLookUpThatIsAnsweredWithSomethingElseDoesNotSayThatTheRowIsGone() {
    phone.edit("q1", "oat");
    phone.wire.thenAnswer(412);
    nextAnswers(200, "<html>Log in</html>");
    assertThat(phone.pushFails().errors().get(0).failure().message())
        .isEqualTo("The server answered 200 without the row");
    assertThat(phone.rows()).containsExactly("q1 'oat' v1");
    assertThat(phone.queue()).containsExactly("update q1 failed");
  }

  @Test
  void aListThatIgnoresItsFilterGivesNoOtherRow() throws Exception {
    phone.edit("q1", "oat");
    phone.wire.thenAnswer(412).thenAnswer(404);
    nextAnswers(200, "[{'id':'other','text':'tea','__version':'1'},{'id':'Q1','text':'soy'}]");
    phone.push();
    assertThat(phone.rows()).containsExactly("q1 'soy' v1");
  }

  @Test
  void aConflictThatShowsAnotherRowIsLookedUp() throws Exception {
    phone.edit("q1", "oat");
    nextAnswers(412, "{'id':'other','text':'tea','__version':'1'}");
    phone.push();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 412", "GET q1: 200 v1");
    assertThat(phone.rows()).containsExactly("q1 'milk' v1");
  }

  @Test
  void columnsInAnotherCaseAreTheSameColumns() throws Exception {
    phone.todo.update(Lab.id("q1"), Fields.of("TEXT", "milk"));
    assertThat(phone.queue()).isEmpty();

    phone.todo.update(Lab.id("q1"), Fields.of("TEXT", "oat"));
    nextAnswers(412, "{'id':'q1','Text':'oat','Complete':false,'__version':'2'}");
    assertThat(phone.push().ok()).isTrue();
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 412");
    assertThat(phone.history()).isEmpty();
    assertThat(phone.rows()).containsExactly("q1 'oat' 2");

    phone.edit("q1", "soy");
    nextAnswers(412, "{'id':'q1','Text':'tea','Complete':true,'__version':'3'}");
    phone.push();
    assertThat(phone.rows()).containsExactly("q1 'tea' done 3");
    assertThat(phone.history()).containsExactly("handler: q1 'tea' done 3 beat q1 'soy' 2");
  }

  @Test
  void aStoreThatIsClosedDuringAPushEndsItWithAStatus() {
    phone.edit("q1", "oat");
    phone.wire.thenMeanwhile(phone.client::close);
    assertThat(phone.pushFails().result().status())
        .isEqualTo(PushStatus.CANCELLED_BY_SYNC_STORE_ERROR);
    assertThat(phone.news.all).last().asString().startsWith("push ended");
    assertThat(phone.context.isInitialized()).isFalse();
  }
}
