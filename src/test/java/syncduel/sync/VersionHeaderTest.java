package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Row;
import syncduel.model.Version;
import syncduel.wire.Header;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** Versions with quotes in them, on their way through a client (section 1.4 of the reference). */
class VersionHeaderTest {
  private static final Version QUOTED = new Version("hello\"world");
  private static final String TAG = "\"hello\\\"world\"";

  private Lab lab;
  private Device phone;

  @BeforeEach
  void begin() throws Exception {
    lab = new Lab().with("q1", "milk").with("q2", "bread");
    phone = lab.device("phone").pull();
    phone.wire.requests().clear();
  }

  @AfterEach
  void end() {
    lab.close();
  }

  @Test
  void anUpdateAndADeleteCarryTheEscapedVersion() {
    phone.todo.update(stored("q1"));
    phone.todo.delete(stored("q2"));
    phone.wire.thenAnswer(500).thenAnswer(500);
    phone.pushFails();
    assertThat(phone.wire.requests())
        .extracting(Request::method, request -> request.headers().first(Header.IF_MATCH))
        .containsExactly(tuple("PATCH", Optional.of(TAG)), tuple("DELETE", Optional.of(TAG)));
  }

  @Test
  void theTagOfAnAnswerBecomesTheRowsVersion() throws Exception {
    phone.edit("q1", "oat");
    phone.wire.then(
        (request, wire) ->
            Response.of(200).withHeader(Header.ETAG, TAG).withBody("{\"id\":\"q1\"}"));
    phone.push();
    assertThat(phone.todo.lookup(Lab.id("q1")).flatMap(Row::version)).contains(QUOTED);
  }

  private Row stored(String id) {
    return phone.todo.lookup(Lab.id(id)).orElseThrow().withVersion(Optional.of(QUOTED));
  }
}
