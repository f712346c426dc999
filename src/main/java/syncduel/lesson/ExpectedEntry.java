package syncduel.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One entry of the expected exchanges: an exchange, or all pages of one pull. */
public sealed interface ExpectedEntry {
  /**
   * One exchange; what is empty is not checked.
   *
   * @param path without the query
   * @param query some of the parameters, as decoded text
   * @param ifMatch the version's ordinal
   * @param body some properties of the request, as JSON values; null says that one is absent
   * @param status a number, {@code lost} or {@code held}
   * @param etag the version's ordinal
   * @param answer some properties of the response, as in {@code body}
   */
  record Single(
      Optional<String> method,
      Optional<String> path,
      Map<String, OrNone<String>> query,
      Optional<OrNone<Integer>> ifMatch,
      Map<String, Object> body,
      Optional<String> status,
      Optional<OrNone<Integer>> etag,
      Map<String, Object> answer)
      implements ExpectedEntry {
    /** Keeps its own copies in order. */
    public Single {
      query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
      body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
      answer = Collections.unmodifiableMap(new LinkedHashMap<>(answer));
    }
  }

  /**
   * The pages of one pull.
   *
   * @param pages how many requests it took
   * @param rows how many rows came in all pages together
   */
  record Pull(OptionalInt pages, OptionalInt rows) implements ExpectedEntry {}
}
