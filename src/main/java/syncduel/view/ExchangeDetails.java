package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Trace;
import syncduel.view.LogState.Message;
import syncduel.wire.Headers;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** Shows the messages of an exchange in full: first line, headers, pretty body. */
record ExchangeDetails(Trace trace, Messages words) {
  /** The request, and the answer as far as it came. */
  List<Message> of(int exchange) {
    var request = new ArrayList<Message>();
    var answers = new ArrayList<Message>();
    for (Moment moment : trace.moments()) {
      if (moment.event() instanceof Event.OfExchange event && event.exchange() == exchange) {
        if (event instanceof Event.RequestSent sent) {
          request.add(request(sent.request()));
        }
        answer(event).ifPresent(answers::add);
      }
    }
    if (!answers.isEmpty()) {
      request.add(answers.get(answers.size() - 1));
    }
    return request;
  }

  private Optional<Message> answer(Event event) {
    if (event instanceof Event.ServerAnswered answered) {
      return Optional.of(response(answered.response()));
    }
    if (event instanceof Event.AnswerInjected injected) {
      return Optional.of(response(injected.response()));
    }
    if (event instanceof Event.AnswerReceived received) {
      return Optional.of(response(received.response()));
    }
    return event instanceof Event.MessageLost lost
        ? Optional.of(noAnswer(words.phrases().said(lost.reason())))
        : Optional.empty();
  }

  private Message request(Request request) {
    return new Message(
        words.text("log.details.request"),
        request.method() + " " + request.target(),
        lines(request.headers()),
        request.body().map(PrettyJson::of).orElse(""));
  }

  private Message response(Response response) {
    return new Message(
        words.text("log.details.answer"),
        (response.status() + " " + words.known("status." + response.status()).orElse("")).strip(),
        lines(response.headers()),
        response.body().map(PrettyJson::of).orElse(""));
  }

  private Message noAnswer(String reason) {
    return new Message(
        words.text("log.details.answer"), words.text("log.details.noAnswer"), List.of(), reason);
  }

  private static List<String> lines(Headers headers) {
    return headers.all().stream().map(header -> header.name() + ": " + header.value()).toList();
  }
}
