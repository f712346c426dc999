package syncduel.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.trace.ServerSnapshot;

/** Compares the exchanges of a step with the expected ones, entry by entry. */
final class ExchangeCheck {
  private static final Pattern ORDINAL = Pattern.compile("v[1-9][0-9]*");
  private static final List<String> VERSION = List.of("__version", "version");

  private final Differences differences;
  private final ServerSnapshot server;

  ExchangeCheck(Differences differences, ServerSnapshot server) {
    this.differences = differences;
    this.server = server;
  }

  void check(List<ExpectedEntry> expected, List<Exchange> actual) {
    int next = 0;
    for (int index = 0; index < expected.size(); index++) {
      String path = "exchanges/" + index;
      String what = "exchange " + (next + 1);
      if (next >= actual.size()) {
        differences.add(path, what + " expected" + words(expected.get(index)) + ", was none");
        return;
      }
      if (expected.get(index) instanceof ExpectedEntry.Pull pull) {
        List<Exchange> pages = pages(actual, next);
        pull(path, what, pull, pages, actual.get(next));
        next += Math.max(1, pages.size());
      } else {
        single(path, what, (ExpectedEntry.Single) expected.get(index), actual.get(next));
        next++;
      }
    }
    if (next < actual.size()) {
      Exchange more = actual.get(next);
      differences.add(
          "exchanges",
          "exchange "
              + (next + 1)
              + " was not expected, was "
              + more.words()
              + " "
              + more.status());
    }
  }

  private static String words(ExpectedEntry entry) {
    if (entry instanceof ExpectedEntry.Single single) {
      return single.method().map(method -> " " + method).orElse("");
    }
    return " a pull";
  }

  /** The pages of the pull that the exchange at that place begins; none if it begins none. */
  static List<Exchange> pages(List<Exchange> actual, int from) {
    OptionalInt pull = actual.get(from).pull();
    return actual.stream()
        .skip(from)
        .takeWhile(exchange -> pull.isPresent() && exchange.pull().equals(pull))
        .toList();
  }

  private void pull(
      String path, String what, ExpectedEntry.Pull expected, List<Exchange> pages, Exchange first) {
    if (pages.isEmpty()) {
      differences.add(path, what + " expected a pull, was " + first.words());
      return;
    }
    differences.same(path + "/pull/pages", what + ": pages", boxed(expected.pages()), pages.size());
    differences.same(
        path + "/pull/rows", what + ": rows", boxed(expected.rows()), PulledRows.of(pages).size());
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private void single(String path, String what, ExpectedEntry.Single expected, Exchange actual) {
    differences.sameWord(
        path + "/method", what + ": method", expected.method(), actual.request().method());
    differences.sameWord(path + "/path", what + ": path", expected.path(), actual.request().path());
    expected
        .query()
        .forEach(
            (name, value) ->
                parameter(path + "/query/" + name, what + ": " + name, value, name, actual));
    differences.version(
        path + "/ifMatch", what + ": ifMatch", expected.ifMatch(), actual.ifMatch(server));
    properties(path + "/body", what + ": body", expected.body(), actual.request().body(), actual);
    differences.sameWord(path + "/status", what + ": status", expected.status(), actual.status());
    differences.version(path + "/etag", what + ": etag", expected.etag(), actual.etag(server));
    Optional<String> answer = actual.answer().flatMap(known -> known.body());
    properties(path + "/answer", what + ": answer", expected.answer(), answer, actual);
  }

  private void parameter(
      String path, String what, OrNone<String> expected, String name, Exchange actual) {
    differences.sameWord(
        path,
        what,
        Optional.of(expected.value().orElse("none")),
        actual.request().parameter(name).orElse("none"));
  }

  private void properties(
      String path,
      String what,
      Map<String, Object> expected,
      Optional<String> text,
      Exchange exchange) {
    if (expected.isEmpty()) {
      return;
    }
    if (!(value(text) instanceof Map<?, ?> object)) {
      differences.add(path, what + " expected an object, was something else");
      return;
    }
    expected.forEach(
        (name, value) -> {
          Object found = named(exchange, name, value, object.get(name));
          boolean fits = value == null ? !object.containsKey(name) : value.equals(found);
          if (!fits) {
            String there = object.containsKey(name) ? JsonText.line(found) : "none";
            differences.add(
                path + "/" + name,
                what + ": " + name + " expected " + Differences.shown(value) + ", was " + there);
          }
        });
  }

  /** No body has no properties; one that is no JSON is no object. */
  private static Object value(Optional<String> text) {
    return text.isEmpty() ? Map.of() : BodyJson.value(text.get()).orElse("");
  }

  /** A version in a body is compared by its ordinal when that is what is expected. */
  private Object named(Exchange exchange, String name, Object expected, Object found) {
    Optional<RowId> row = exchange.row();
    boolean ordinal =
        VERSION.contains(name)
            && expected instanceof String text
            && ORDINAL.matcher(text).matches()
            && row.isPresent();
    return ordinal && found instanceof String token && !token.isEmpty()
        ? Exchange.label(server, row.get(), new Version(token))
        : found;
  }
}
