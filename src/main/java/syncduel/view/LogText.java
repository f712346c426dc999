package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import syncduel.lesson.Exchange;
import syncduel.lesson.LogEntry;
import syncduel.lesson.LogLine;
import syncduel.lesson.SessionState;
import syncduel.view.LogState.Message;

/** Writes a line of the log as text, with its comment and its messages in full. */
record LogText(SessionState session, Messages words) {
  String of(LogLine line, String comment) {
    LogEntry entry = line.heading();
    var lines = new ArrayList<String>();
    lines.add(
        words.text(
            "log.copied",
            entry.number(),
            String.join(" ", entry.name(), entry.request(), entry.status()).strip(),
            entry.inFull()));
    if (!comment.isEmpty()) {
      lines.add(words.text("log.copied.comment", comment));
    }
    var messages = new ExchangeDetails(session.trace(), words);
    for (Exchange exchange : line.exchanges()) {
      messages.of(exchange.number()).forEach(message -> add(message, lines));
    }
    return String.join("\n", lines);
  }

  private static void add(Message message, List<String> lines) {
    lines.add("");
    lines.add(message.line());
    lines.addAll(message.headers());
    if (!message.body().isEmpty()) {
      lines.add("");
      lines.add(message.body());
    }
  }
}
