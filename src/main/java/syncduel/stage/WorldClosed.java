package syncduel.stage;

/**
 * Ends a worker whose client is killed or whose world is closed.
 *
 * <p>An {@link Error}, because the client library catches exceptions only: a dying client must not
 * take its end for a network failure and write it down.
 */
final class WorldClosed extends Error {
  private static final long serialVersionUID = 1L;

  WorldClosed() {
    super("This client was closed", null, false, false);
  }
}
