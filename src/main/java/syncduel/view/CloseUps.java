package syncduel.view;

import java.util.Optional;
import java.util.Set;
import syncduel.lesson.Exchange;
import syncduel.lesson.Exchanges;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/** Which messages matter so much that a film goes near to them. */
public final class CloseUps {
  private static final Set<Integer> REFUSED = Set.of(409, 412);

  private CloseUps() {}

  /**
   * The client whose message a step is about: one that was refused because of a version, got lost
   * or is held; of several the last one's. Empty for steps in which all went smoothly.
   */
  public static Optional<Party> of(Trace trace, int step) {
    return Exchanges.of(trace, step).stream()
        .filter(CloseUps::matters)
        .map(Exchange::who)
        .reduce((one, later) -> later);
  }

  private static boolean matters(Exchange exchange) {
    return switch (exchange.fate()) {
      case LOST, HELD -> true;
      case ANSWERED -> exchange.answer().filter(a -> REFUSED.contains(a.status())).isPresent();
      case UNDER_WAY -> false;
    };
  }
}
