package syncduel.stage;

import java.time.Duration;
import syncduel.model.Resolution;
import syncduel.sync.SyncClient;
import syncduel.sync.SyncTable;
import syncduel.sync.store.H2Store;

/**
 * What of a client ends with a restart: its process, so to speak. The store's data and the
 * network's conditions outlive it.
 */
record Life(
    H2Store store,
    SyncClient client,
    SyncTable table,
    Network network,
    ParkingPlace<Boolean> holds,
    ParkingPlace<Resolution> choices,
    Worker worker) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * Ends the worker wherever it is parked, without an interrupt, and waits for it. The store and
   * the library are still open then, and quiet.
   *
   * @throws WorldFailedException when it does not end
   */
  void end() {
    holds.close();
    choices.close();
    worker.close();
    if (!worker.join(PATIENCE)) {
      throw new WorldFailedException("A client did not end within " + PATIENCE.toSeconds() + " s.");
    }
  }
}
