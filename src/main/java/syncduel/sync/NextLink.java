package syncduel.sync;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.wire.Header;
import syncduel.wire.Parameter;
import syncduel.wire.Response;

/** The link to the next page that a server may give; followed only where it is well-formed. */
final class NextLink {
  private static final Pattern LINK =
      Pattern.compile(
          "<[^>?]*\\?([^>#]+)[^>]*>\\s*;\\s*rel\\s*=\\s*\"?next\"?", Pattern.CASE_INSENSITIVE);

  private NextLink() {}

  /** The parameters of the next page; the table's own path is kept whatever the link says. */
  static Optional<List<Parameter>> of(Response response) {
    Matcher matcher = LINK.matcher(response.headers().first(Header.LINK).orElse(""));
    return matcher.find() ? parameters(matcher.group(1)) : Optional.empty();
  }

  private static Optional<List<Parameter>> parameters(String query) {
    var parameters = new ArrayList<Parameter>();
    try {
      for (String part : query.split("&")) {
        int equals = part.indexOf('=');
        if (equals <= 0) {
          return Optional.empty();
        }
        String value = decoded(part.substring(equals + 1));
        parameters.add(new Parameter(decoded(part.substring(0, equals)), value));
      }
      return Optional.of(parameters);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
