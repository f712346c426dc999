package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Exchange.Fate;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.Version;
import syncduel.trace.Party;
import syncduel.wire.ETag;
import syncduel.wire.Header;
import syncduel.wire.Request;
import syncduel.wire.Response;

class SentencesTest {
  private static final String ROW = "/tables/TodoItem/t1";
  private final TraceBuilder world = new TraceBuilder(TraceBuilder.row("t1", "Buy milk"));
  private final Row first = world.atServer("t1");
  private final Row second = world.write(Party.LEFT, TraceBuilder.row("t1", "Buy tea"));
  private final Sentences sentences = new Sentences(world.now().server(), Phrases.english());

  @Test
  void anAnswerSaysWhatTheServerDidAndWhy() {
    assertThat(shortly("PATCH", first, 200, second))
        .isEqualTo("v1 was current, so the server wrote v2.");
    assertThat(shortly("PATCH", null, 200, second))
        .isEqualTo("No version was sent, so the server wrote v2 unchecked.");
    assertThat(shortly("DELETE", first, 204, null))
        .isEqualTo("v1 was current, so the server deleted the row.");
    assertThat(shortly("DELETE", null, 204, null))
        .isEqualTo("No version was sent, so the server deleted the row unchecked.");
    assertThat(shortly("POST", first, 200, second))
        .isEqualTo("v1 was current, so the server brought the row back as v2.");
    assertThat(shortly("POST", null, 201, first)).isEqualTo("The server wrote the new row as v1.");
    assertThat(shortly("GET", null, 200, first)).isEqualTo("Looked up: the server holds v1.");
  }

  @Test
  void aRefusalSaysWhatIsThereInstead() {
    assertThat(shortly("PATCH", first, 412, second))
        .isEqualTo("Refused: the row is v2 now, not v1.");
    assertThat(shortly("PATCH", null, 412, second)).isEqualTo("Refused: the row is v2 now.");
    assertThat(shortly("POST", null, 409, null))
        .isEqualTo("Refused: the server already has a row with this id.");
    assertThat(shortly("PATCH", first, 404, null))
        .isEqualTo("Refused: the server does not have this row.");
    assertThat(shortly("GET", null, 404, null))
        .isEqualTo("Looked up: the server does not have this row.");
    assertThat(shortly("PATCH", first, 500, null)).isEqualTo("The server answered 500.");
    assertThat(sentences.shortly(exchange("PATCH", first, deleted(), Fate.ANSWERED, List.of())))
        .isEqualTo("Refused: the row was deleted as v2.");
    assertThat(
            sentences.shortly(
                exchange("PATCH", first, answer(500, null), Fate.ANSWERED, List.of("error 500"))))
        .isEqualTo("An injected 500: the server never saw the request.");
    assertThat(
            sentences.shortly(
                exchange("PATCH", first, answer(503, null), Fate.LOST, List.of("error 503"))))
        .isEqualTo("An injected 503 was lost too: the server never saw the request.");
  }

  @Test
  void anAnswerThatIsNoJsonIsToldAllTheSame() {
    Exchange page =
        exchange(
            "GET",
            null,
            answer(200, null).map(known -> known.withBody("<html>")),
            Fate.ANSWERED,
            List.of());

    assertThat(sentences.pulled(List.of(page))).isEqualTo("Pulled nothing: no row has changed.");
  }

  @Test
  void aLostOrHeldMessageSaysWhetherTheServerActed() {
    assertThat(sentences.shortly(exchange("PATCH", first, Optional.empty(), Fate.LOST, List.of())))
        .isEqualTo("The request was lost: the server never saw it.");
    assertThat(
            sentences.shortly(exchange("PATCH", first, answer(200, second), Fate.LOST, List.of())))
        .isEqualTo("The server wrote v2, but its answer was lost.");
    assertThat(sentences.shortly(exchange("PATCH", first, Optional.empty(), Fate.HELD, List.of())))
        .isEqualTo("The request waits in flight.");
    assertThat(
            sentences.shortly(exchange("PATCH", first, answer(200, second), Fate.HELD, List.of())))
        .isEqualTo("The answer waits in flight.");
  }

  @Test
  void aLocalChangeShowsOnlyWhatIsNew() {
    Row milk = TraceBuilder.row("t1", "Buy milk");
    String then = "waits in the queue.";

    assertThat(sentences.changed(Optional.empty(), milk, then))
        .isEqualTo("New: “Buy milk”; waits in the queue.");
    assertThat(sentences.changed(Optional.of(milk), with(milk, "text", "Buy milk now"), then))
        .isEqualTo("Now “… now”; waits in the queue.");
    assertThat(sentences.changed(Optional.of(milk), with(milk, "text", "Sell tea"), then))
        .isEqualTo("Now “Sell tea”; waits in the queue.");
    assertThat(sentences.changed(Optional.of(milk), with(milk, "text", "Buy"), then))
        .isEqualTo("Now “Buy”; waits in the queue.");
    assertThat(sentences.changed(Optional.of(milk), with(milk, "complete", true), then))
        .isEqualTo("Ticked; waits in the queue.");
    assertThat(sentences.changed(Optional.of(milk), with(milk, "rank", 2), then))
        .isEqualTo("Now rank is 2; waits in the queue.");
  }

  private static Row with(Row row, String column, Object value) {
    Fields fields = row.fields().with(column, value);
    return row.withFields(fields);
  }

  private String shortly(String method, Row sent, int status, Row there) {
    return sentences.shortly(
        exchange(method, sent, answer(status, there), Fate.ANSWERED, List.of()));
  }

  private static Optional<Response> answer(int status, Row there) {
    Response response = Response.of(status);
    return Optional.of(
        there == null
            ? response
            : response.withHeader(Header.ETAG, ETag.text(there.version().orElseThrow())));
  }

  private Optional<Response> deleted() {
    return answer(412, second).map(known -> known.withBody("{\"id\":\"t1\",\"__deleted\":true}"));
  }

  private static Exchange exchange(
      String method, Row sent, Optional<Response> answer, Fate fate, List<String> faults) {
    Request request = Request.of(method, ROW);
    Optional<Version> version = Optional.ofNullable(sent).flatMap(Row::version);
    return new Exchange(
        1,
        Party.LEFT,
        1,
        OptionalInt.empty(),
        version.map(known -> request.withHeader(Header.IF_MATCH, ETag.text(known))).orElse(request),
        answer,
        fate,
        faults);
  }
}
