package syncduel.lesson;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What should be true when the world has settled after a step; what is not named is not checked.
 *
 * @param exchanges the clients' exchanges of the step, all of them, in the order in which they
 *     began
 * @param refused found in the message of the refusal
 * @param converged whether both clients hold exactly the server's live rows and nothing waits
 * @param lost lost updates so far
 * @param lines where each part stands in the lesson file
 */
public record Expectation(
    Optional<List<ExpectedEntry>> exchanges,
    Optional<ExpectedClient> left,
    Optional<ExpectedClient> right,
    Optional<ExpectedServer> server,
    Optional<MessagePattern> refused,
    Optional<Boolean> converged,
    OptionalInt lost,
    Lines lines) {
  /** Keeps its own copy. */
  public Expectation {
    exchanges = exchanges.map(List::copyOf);
    Objects.requireNonNull(lines, "lines");
  }

  /** Expects nothing at all. */
  public static Expectation nothing() {
    return new Expectation(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Lines.none());
  }
}
