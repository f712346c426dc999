package syncduel.stage;

import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.OperationId;
import syncduel.model.Resolution;
import syncduel.model.RowId;
import syncduel.sync.RefusedException;
import syncduel.sync.SyncClient;
import syncduel.sync.SyncContext;
import syncduel.sync.SyncEnvironment;
import syncduel.sync.SyncSettings;
import syncduel.sync.SyncTable;
import syncduel.sync.Transport;
import syncduel.sync.policy.Policies;
import syncduel.sync.policy.PolicyHandler;
import syncduel.sync.store.H2Store;
import syncduel.trace.ClientSnapshot.Activity;
import syncduel.trace.Event;
import syncduel.trace.InFlight;
import syncduel.trace.Party;

/**
 * One of the two clients on the stage: the library over its store, the network to the server, and
 * the worker on which it pushes and pulls.
 *
 * <p>All methods run on the stage's thread unless they say otherwise.
 */
final class Device {
  private final Party party;
  private final ClientSetup setup;
  private final WorldParts parts;
  private final Transport way;
  private final String installationId;
  private final DeviceStatus status;
  private final NetworkConditions conditions = new NetworkConditions();
  private final IdCounter rowIds;
  private final IdCounter operationIds;
  private final DeviceSnapshots snapshots;
  private volatile Life life;

  Device(Party party, WorldParts parts, Transport way) {
    this.party = party;
    this.parts = parts;
    this.way = way;
    this.installationId = parts.surroundings().installation(party);
    this.setup = parts.setup().client(party);
    this.status = new DeviceStatus(Policies.named(setup.policy()));
    this.rowIds = parts.surroundings().ids(party.word() + "-");
    this.operationIds = parts.surroundings().ids(party.word() + "-operation-");
    this.snapshots = new DeviceSnapshots(setup.name(), parts.setup().table(), status, conditions);
    this.life = begin(H2Store.inMemory(parts.storeName(party)));
  }

  Party party() {
    return party;
  }

  String name() {
    return setup.name();
  }

  ClientSetup setup() {
    return setup;
  }

  DeviceStatus status() {
    return status;
  }

  NetworkConditions conditions() {
    return conditions;
  }

  SyncContext context() {
    return life.client().context();
  }

  SyncTable table() {
    return life.table();
  }

  ParkingPlace<Boolean> holds() {
    return life.holds();
  }

  ParkingPlace<Resolution> choices() {
    return life.choices();
  }

  IdCounter rowIds() {
    return rowIds;
  }

  IdCounter operationIds() {
    return operationIds;
  }

  Network network() {
    return life.network();
  }

  /** Headers that tell this client's requests from others'. */
  String installationId() {
    return installationId;
  }

  /** The present state; any thread, no lock of the caller's held. */
  syncduel.trace.ClientSnapshot snapshot() {
    return snapshots.take(life.store());
  }

  Optional<InFlight> inFlight() {
    return life.network().inFlight();
  }

  boolean busy() {
    return life.worker().busy();
  }

  /** Does this on the worker; refused while that is busy. */
  void start(Activity activity, Runnable task) {
    if (busy()) {
      throw new StepRefusedException(stillBusy());
    }
    status.setActivity(activity);
    life.worker()
        .start(
            () -> {
              task.run();
              status.setActivity(Activity.IDLE);
            });
  }

  /** The refusal of the worker's last task, if it was refused; other failures are bugs. */
  Optional<String> takeRefusal() {
    Optional<Throwable> failure = life.worker().takeFailure();
    if (failure.isPresent()) {
      status.setActivity(Activity.IDLE);
    }
    if (failure.isPresent() && !(failure.get() instanceof RefusedException)) {
      throw new WorldFailedException(
          name() + " failed: " + failure.get().getMessage(), failure.get());
    }
    return failure.map(Throwable::getMessage);
  }

  /** Opens the client again over its store; with {@code kill} in the middle of what it does. */
  void restart(boolean kill) {
    if (busy() && !kill) {
      throw new StepRefusedException(stillBusy());
    }
    Life old = life;
    Optional<InFlight> cut = old.network().inFlight();
    old.end();
    H2Store reopened = old.store().kill();
    old.client().close();
    status.restarted();
    life = begin(reopened);
    cut.ifPresent(this::cutOff);
    parts.recorder().emit(new Event.ClientRestarted(party, kill));
  }

  /** Ends the client and drops its store. */
  void close() {
    life.end();
    life.client().close();
    life.store().close();
  }

  private void cutOff(InFlight message) {
    var lost = message.held().orElse(syncduel.trace.Direction.RESPONSE);
    parts
        .recorder()
        .emit(new Event.MessageLost(party, message.exchange(), lost, name() + " was closed"));
  }

  private String stillBusy() {
    String why =
        status.conflict().isPresent() ? "a push waits for your choice" : "a message is held";
    return name() + " is still busy: " + why + ".";
  }

  private Life begin(H2Store store) {
    var holds = new ParkingPlace<Boolean>(parts.settling());
    var choices = new ParkingPlace<Resolution>(parts.settling());
    var network =
        new Network(
            party, way, conditions, holds, parts.recorder(), parts.exchanges(), parts.durations());
    var client = new SyncClient(network, settings(), environment());
    store.define(Seeds.definition(parts.setup()));
    client
        .context()
        .initialize(store, new PolicyHandler(status::policy, conflict -> ask(conflict, choices)));
    client.context().addListener(new DeviceListener(party, status, parts.recorder()));
    return new Life(
        store,
        client,
        client.table(parts.setup().table().value()),
        network,
        holds,
        choices,
        new Worker(party.word() + " worker", parts.settling()));
  }

  /** Waits for the choice; only meanwhile can the conflict be seen as open. Runs on the worker. */
  private Resolution ask(Conflict conflict, ParkingPlace<Resolution> choices) {
    status.setConflict(Optional.of(conflict));
    Resolution choice = choices.park();
    status.setConflict(Optional.empty());
    return choice;
  }

  private SyncSettings settings() {
    return new SyncSettings(
        parts.setup().protocol(),
        Optional.empty(),
        installationId(),
        setup.name(),
        setup.sends(),
        50);
  }

  private SyncEnvironment environment() {
    return new SyncEnvironment(
        parts.clock().skewed(java.time.Duration.ofSeconds(setup.skewSeconds())),
        () -> new RowId(rowIds.next()),
        () -> new OperationId(operationIds.next()));
  }
}
