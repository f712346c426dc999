package syncduel.export.film;

import java.util.List;

/**
 * The camera goes near to some controls, stays, and comes back.
 *
 * @param controls by their names; those that are not there are left out
 * @param after milliseconds from the shot's beginning
 * @param stays how long it stays near, in milliseconds
 */
public record CloseUp(List<String> controls, long after, long stays) {
  /** How long each way takes, in milliseconds. */
  public static final long WAY = 480;

  /** Keeps its own copy. */
  public CloseUp {
    controls = List.copyOf(controls);
  }

  /** When the camera is back, in milliseconds from the shot's beginning. */
  public long end() {
    return after + 2 * WAY + stays;
  }

  /** How near the camera is: 0 shows all, 1 is as near as it gets. */
  public double nearness(long elapsed) {
    double in = (double) (elapsed - after) / WAY;
    double out = (double) (end() - elapsed) / WAY;
    return eased(Math.max(0, Math.min(1, Math.min(in, out))));
  }

  private static double eased(double part) {
    return part * part * (3 - 2 * part);
  }
}
