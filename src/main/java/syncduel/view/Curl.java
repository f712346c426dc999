package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import syncduel.lesson.Exchange;
import syncduel.wire.Header;
import syncduel.wire.Request;

/**
 * Writes requests as commands of curl, for a POSIX shell. They run as they are copied, so the
 * application key of somebody else's server is in them as it was given to the program: it goes to
 * the clipboard of who gave it, and nowhere else. What is written to a file has no key.
 */
final class Curl {
  private static final Pattern QUOTE = Pattern.compile("'");
  private static final String CONTINUED = " \\\n  ";

  private Curl() {}

  /**
   * One command for each request, in order.
   *
   * @param address host and port of the server, or its URL
   * @param key that each request is sent with, below where the trace is written
   */
  static String of(List<Exchange> exchanges, String address, Optional<String> key) {
    return exchanges.stream()
        .map(Exchange::request)
        .map(sent -> key.map(known -> sent.withHeader(Header.APPLICATION, known)).orElse(sent))
        .map(sent -> of(sent, address))
        .collect(Collectors.joining("\n\n"));
  }

  private static String of(Request request, String address) {
    String base = address.contains("://") ? address.replaceAll("/+$", "") : "http://" + address;
    String lines =
        request.headers().all().stream()
            .map(header -> CONTINUED + "-H " + header(header))
            .collect(Collectors.joining());
    Optional<String> body = request.body().map(text -> CONTINUED + "--data-raw " + quoted(text));
    return "curl -i -g -X "
        + request.method()
        + " "
        + quoted(base + request.target())
        + lines
        + body.orElse("");
  }

  private static String header(Header header) {
    return quoted(header.name() + ": " + header.value());
  }

  private static String quoted(String text) {
    return "'" + QUOTE.matcher(text).replaceAll(Matcher.quoteReplacement("'\\''")) + "'";
  }
}
