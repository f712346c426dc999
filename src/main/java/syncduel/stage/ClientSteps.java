package syncduel.stage;

import java.util.Optional;
import syncduel.model.RowId;
import syncduel.sync.PullFailedException;
import syncduel.sync.PullOptions;
import syncduel.sync.PurgeOptions;
import syncduel.sync.PushFailedException;
import syncduel.sync.policy.Policies;
import syncduel.trace.ClientSnapshot.Activity;
import syncduel.trace.Event;
import syncduel.trace.Party;
import syncduel.wire.Expression;
import syncduel.wire.Query;

/**
 * Plays the steps of one client. Local calls are done at once; push, pull, sync and purge begin on
 * the worker. Throws {@link StepRefusedException} before anything has changed.
 */
final class ClientSteps implements ClientAction.Cases<Void> {
  private final Party party;
  private final Device device;
  private final WorldParts parts;
  private final Decision decision;

  ClientSteps(Party party, Device device, WorldParts parts) {
    this.party = party;
    this.device = device;
    this.parts = parts;
    this.decision = new Decision(device);
  }

  @Override
  public Void pull(ClientAction.Pull action) {
    PullOptions options = options(action.query(), action.queryId());
    device.start(Activity.PULLING, () -> pullNow(options));
    return null;
  }

  @Override
  public Void push(ClientAction.Push action) {
    device.start(Activity.PUSHING, this::pushNow);
    return null;
  }

  @Override
  public Void sync(ClientAction.Sync action) {
    PullOptions options = options(Optional.empty(), Optional.empty());
    device.start(
        Activity.PUSHING,
        () -> {
          if (pushNow()) {
            device.status().setActivity(Activity.PULLING);
            pullNow(options);
          }
        });
    return null;
  }

  @Override
  public Void purge(ClientAction.Purge action) {
    PurgeOptions which =
        PurgeOptions.all().where(action.query().map(this::query).orElse(Query.all()));
    Optional<String> queryId = action.queryId().flatMap(QueryId::text);
    PurgeOptions named = queryId.map(which::withQueryId).orElse(which);
    PurgeOptions options = action.force() ? named.forced() : named;
    device.start(Activity.PULLING, () -> device.table().purge(options));
    return null;
  }

  @Override
  public Void refresh(ClientAction.Refresh action) {
    parts.recorder().emit(new Event.Refreshed(party));
    return null;
  }

  @Override
  public Void insert(ClientAction.Insert action) {
    device.table().insert(action.id(), action.fields());
    return null;
  }

  @Override
  public Void edit(ClientAction.Edit action) {
    requireKnown(action.id());
    device.table().update(action.id(), action.set());
    return null;
  }

  @Override
  public Void complete(ClientAction.Complete action) {
    return edit(
        new ClientAction.Edit(
            action.id(), syncduel.model.Fields.of(Columns.COMPLETE, action.value())));
  }

  @Override
  public Void delete(ClientAction.Delete action) {
    requireKnown(action.id());
    device.table().delete(action.id());
    return null;
  }

  @Override
  public Void resolve(ClientAction.Resolve action) {
    device.choices().give(decision.of(action));
    return null;
  }

  @Override
  public Void restore(ClientAction.Restore action) {
    int known = device.context().history().size();
    if (action.entry() < 1 || action.entry() > known) {
      throw new StepRefusedException(
          "The history of "
              + device.name()
              + " has "
              + known
              + (known == 1 ? " entry" : " entries")
              + ", so there is no entry "
              + action.entry()
              + ".");
    }
    device.context().restore(action.entry());
    return null;
  }

  @Override
  public Void usePolicy(ClientAction.UsePolicy action) {
    device.status().setPolicy(Policies.named(action.use()));
    parts.recorder().emit(new Event.PolicyChanged(party, action.use()));
    return null;
  }

  @Override
  public Void network(ClientAction.Network action) {
    device.conditions().setOnline(action.online());
    parts.recorder().emit(new Event.NetworkChanged(party, action.online()));
    return null;
  }

  @Override
  public Void fault(ClientAction.Fault action) {
    device
        .conditions()
        .arm(
            new NetworkConditions.ArmedFault(
                action.next(), action.status(), action.count(), action.match()));
    parts.recorder().emit(new Event.Armed(party, action.next().word()));
    return null;
  }

  @Override
  public Void hold(ClientAction.Hold action) {
    device.conditions().arm(new NetworkConditions.ArmedHold(action.next(), action.match()));
    parts.recorder().emit(new Event.Armed(party, "hold " + action.next().word()));
    return null;
  }

  @Override
  public Void release(ClientAction.Release action) {
    if (!device.holds().give(device.conditions().online())) {
      throw new StepRefusedException("No message of " + device.name() + " is held.");
    }
    return null;
  }

  @Override
  public Void restart(ClientAction.Restart action) {
    device.restart(action.kill());
    return null;
  }

  private boolean pushNow() {
    try {
      device.context().push();
      return true;
    } catch (PushFailedException e) {
      // The listener has heard of it; what failed is queued and can be seen.
      return false;
    }
  }

  private void pullNow(PullOptions options) {
    try {
      device.table().pull(options);
    } catch (PushFailedException | PullFailedException e) {
      // The listener has heard of it, and nothing is lost: the next pull goes on from there.
      device.status().setLastError(Optional.of(e.getMessage()));
    }
  }

  private PullOptions options(Optional<Pulls> asked, Optional<QueryId> named) {
    ClientSetup setup = device.setup();
    Pulls pulls = asked.orElse(setup.pulls());
    Optional<String> byDefault =
        setup.incremental() ? Optional.of(pulls.word() + parts.setup().table()) : Optional.empty();
    Optional<String> queryId = named.map(QueryId::text).orElse(byDefault);
    return PullOptions.of(query(pulls)).withQueryId(queryId.orElse(null));
  }

  private Query query(Pulls pulls) {
    return pulls == Pulls.ALL
        ? Query.all()
        : Query.all().where(Expression.eq(Columns.COMPLETE, false));
  }

  /** A deleted row is known too: the library has words of its own for that. */
  private void requireKnown(RowId id) {
    boolean known =
        device.table().lookup(id).isPresent()
            || device.context().operations().stream().anyMatch(queued -> queued.rowId().equals(id));
    if (!known) {
      throw new StepRefusedException("There is no row " + id + " on " + device.name() + ".");
    }
  }
}
