package syncduel.picture;

import syncduel.trace.Party;

/**
 * How the wire is shared by the two clients: each has the side between its edge and the spine.
 *
 * @param spine where the server's line is, from the left
 */
record WireSides(double width, double spine) {
  private static final double ALONE = 0.86;

  /** As much for one as for the other. */
  static WireSides alike(double width) {
    return new WireSides(width, width / 2);
  }

  /** Nearly all for one. */
  static WireSides alone(double width, Party client) {
    return new WireSides(width, client == Party.LEFT ? width * ALONE : width * (1 - ALONE));
  }

  double edge(Party client) {
    return client == Party.LEFT ? 0 : width;
  }

  double middle(Party client) {
    return (edge(client) + spine) / 2;
  }

  double room(Party client) {
    return Math.abs(edge(client) - spine);
  }
}
