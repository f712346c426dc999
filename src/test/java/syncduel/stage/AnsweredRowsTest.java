package syncduel.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.Version;
import syncduel.wire.Header;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.RowJson;

class AnsweredRowsTest {
  private static final RowId ID = new RowId("a");
  private static final String PATH = "/tables/TodoItem/a";
  private final AnsweredRows first = new AnsweredRows(new RowJson(Protocol.V1));
  private final AnsweredRows second = new AnsweredRows(new RowJson(Protocol.V2));

  private static Request patch() {
    return Request.of("PATCH", PATH).withBody("{\"id\":\"a\",\"text\":\"Oat milk\"}");
  }

  @Test
  void anUpdateThatIsAnsweredByItsVersionAloneTellsWhatWasSent() {
    Response answer = Response.of(Response.OK).withHeader(Header.ETAG, "\"two\"");

    assertThat(first.written(patch(), answer))
        .contains(
            new Row(ID, Fields.of("text", "Oat milk"), SystemProperties.of(new Version("two"))));
    assertThat(first.shown(patch(), answer)).isEmpty();
  }

  @Test
  void aDeleteWithoutABodyTellsATombstoneOfNoVersion() {
    var gone = new SystemProperties(Optional.empty(), Optional.empty(), Optional.empty(), true);

    assertThat(first.written(Request.of("DELETE", PATH), Response.of(Response.NO_CONTENT)))
        .contains(new Row(ID, Fields.none(), gone));
  }

  @Test
  void aRefusedUpdateShowsTheRowAsItIs() {
    Response answer =
        Response.of(Response.PRECONDITION_FAILED)
            .withHeader(Header.ETAG, "\"Mg==\"")
            .withBody(
                "{\"id\":\"a\",\"text\":\"Milk\",\"createdAt\":\"2026-01-01T10:00:00.000Z\","
                    + "\"updatedAt\":\"2026-01-01T10:00:01.000Z\",\"version\":\"Mg==\","
                    + "\"deleted\":false}");
    var system =
        new SystemProperties(
            Optional.of(new Version("Mg==")),
            Optional.of(Instant.parse("2026-01-01T10:00:00Z")),
            Optional.of(Instant.parse("2026-01-01T10:00:01Z")),
            false);

    assertThat(second.shown(patch(), answer))
        .containsExactly(new Row(ID, Fields.of("text", "Milk"), system));
    assertThat(second.written(patch(), answer)).isEmpty();
  }

  @Test
  void anInsertOfATakenIdOnlyEchoesWhatWasSentAndAnErrorsPageTellsNothing() {
    Request post = Request.of("POST", "/tables/TodoItem").withBody("{\"id\":\"a\"}");
    Response taken = Response.of(Response.CONFLICT).withBody("{\"id\":\"a\",\"version\":\"Mg==\"}");
    Response page = Response.of(Response.OK).withBody("<html>not what was asked for</html>");

    assertThat(second.shown(post, taken)).isEmpty();
    assertThat(second.written(post, taken)).isEmpty();
    assertThat(second.shown(Request.of("GET", PATH), page)).isEmpty();
  }
}
