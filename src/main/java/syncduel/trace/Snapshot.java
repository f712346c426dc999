package syncduel.trace;

import java.util.List;

/**
 * Everything that can be seen at one moment; each frame of the window is a function of one.
 *
 * @param inFlight exchanges under way, in the order in which they began
 * @param lostUpdates how many updates were lost so far
 */
public record Snapshot(
    ServerSnapshot server,
    ClientSnapshot left,
    ClientSnapshot right,
    List<InFlight> inFlight,
    int lostUpdates) {
  /** Keeps its own copy. */
  public Snapshot {
    inFlight = List.copyOf(inFlight);
  }

  /** The client of a party; refuses the server. */
  public ClientSnapshot client(Party party) {
    return switch (party) {
      case LEFT -> left;
      case RIGHT -> right;
      case SERVER -> throw new IllegalArgumentException("The server is no client");
    };
  }
}
