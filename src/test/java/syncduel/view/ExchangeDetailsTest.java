package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Trace;
import syncduel.view.LogState.Message;

class ExchangeDetailsTest {
  @Test
  void bothMessagesAreShownInFull() {
    var details = new ExchangeDetails(Stages.trace(6), Window.WORDS);

    assertThat(details.of(6))
        .containsExactly(
            new Message(
                "Request",
                "PATCH /tables/TodoItem/q1",
                List.of("If-Match: \"b1\""),
                "{\n  \"id\": \"q1\",\n  \"text\": \"Complete the quickstart now\",\n"
                    + "  \"complete\": false\n}"),
            new Message("Answer", "412 Precondition Failed", List.of("ETag: \"b2\""), "{}"));
  }

  @Test
  void anAnswerThatGotLostIsNamed() {
    Trace before = Stages.trace(0);
    var sent = Stages.exchange(Party.LEFT, 1, "Buy milk", "b1", 200, "b2").get(0);
    var lost = new Event.MessageLost(Party.LEFT, 1, Direction.RESPONSE, "The answer was dropped");
    Trace trace =
        before.with(
            List.of(
                new Moment(0, 1, sent, before.start()), new Moment(1, 1, lost, before.start())));

    assertThat(new ExchangeDetails(trace, Window.WORDS).of(1).get(1))
        .isEqualTo(new Message("Answer", "no answer", List.of(), "The answer was dropped"));
  }
}
