package syncduel.sync;

import java.util.List;
import java.util.Map;
import java.util.Set;
import syncduel.model.HistoryEntry;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.Row;
import syncduel.model.TableName;

/**
 * The offline part of a client: its store, the queue of local changes, and pushes of it.
 *
 * <p>Thread-safe. One push, pull or purge runs at a time, on the caller's thread; a second one is
 * refused. Everything else goes on meanwhile.
 */
public final class SyncContext implements AutoCloseable {
  private final Transport transport;
  private final SyncSettings settings;
  private final SyncEnvironment environment;
  private final Listeners listeners = new Listeners();
  private final Busy busy = new Busy();
  private volatile OpenContext open;

  SyncContext(Transport transport, SyncSettings settings, SyncEnvironment environment) {
    this.transport = transport;
    this.settings = settings;
    this.environment = environment;
  }

  /** Opens a store, with a handler that only executes. */
  public void initialize(LocalStore store) {
    initialize(store, new SyncHandler() {});
  }

  /**
   * Opens a store, loads the queue that it keeps, and takes a handler. A store that was there
   * before is closed.
   *
   * @throws LocalStoreException when the store is broken; the context stays as it was
   */
  public void initialize(LocalStore store, SyncHandler handler) {
    busy.begin("change of its store");
    try {
      store.open();
      close();
      open =
          new OpenContext(new Ledger(store, listeners), handler, transport, settings, environment);
    } finally {
      busy.end();
    }
  }

  /** Tells whether there is a store. */
  public boolean isInitialized() {
    return open != null;
  }

  /** Hears of all changes from now on. */
  public void addListener(SyncListener listener) {
    listeners.add(listener);
  }

  /** The store. */
  public LocalStore store() {
    return opened().ledger().store();
  }

  /** How many changes are queued; 0 before the context is initialized. */
  public long pendingOperations() {
    OpenContext now = open;
    return now == null
        ? 0
        : now.ledger().read(transaction -> transaction.countOperations(Set.of()));
  }

  /** The queue in order. */
  public List<PendingOperation> operations() {
    return opened().ledger().read(StoreTransaction::operations);
  }

  /** What lost so far, oldest first. */
  public List<HistoryEntry> history() {
    return opened().ledger().read(StoreTransaction::history);
  }

  /** The settings {@code deltaToken|table|queryId} and their times. */
  public Map<String, String> deltaTokens() {
    return opened().ledger().read(transaction -> transaction.settings("deltaToken|"));
  }

  /** Pushes the changes of all tables. */
  public PushOutcome push() throws PushFailedException {
    return push(new Cancellation());
  }

  /**
   * Pushes the changes of all tables; stops before the next request once cancelled.
   *
   * @throws PushFailedException when something is left undone, cancelled pushes included
   * @throws RefusedException while a push, pull or purge runs
   */
  public PushOutcome push(Cancellation cancellation) throws PushFailedException {
    OpenContext now = opened();
    busy.begin("push");
    try {
      return new PushAction(now).run(Set.of(), cancellation);
    } finally {
      busy.end();
    }
  }

  /**
   * Makes a losing value a new local edit.
   *
   * @param entry its number, the oldest is 1
   */
  public Row restore(long entry) {
    OpenContext now = opened();
    HistoryBook history = new HistoryBook(settings, environment);
    return now.ledger().write(change -> history.restore(change, edits(), entry));
  }

  /** Closes the store; safe to call twice. */
  @Override
  public void close() {
    OpenContext now = open;
    open = null;
    if (now != null) {
      now.ledger().store().close();
    }
  }

  PullResult pull(TableName table, PullOptions options)
      throws PushFailedException, PullFailedException {
    OpenContext now = opened();
    busy.begin("pull");
    try {
      return new PullAction(now, table, options).run();
    } finally {
      busy.end();
    }
  }

  PurgeResult purge(TableName table, PurgeOptions options) {
    OpenContext now = opened();
    busy.begin("purge");
    try {
      return new PurgeAction(now, table, options).run();
    } finally {
      busy.end();
    }
  }

  LocalEdits edits() {
    return new LocalEdits(opened().ledger(), environment);
  }

  Ledger ledger() {
    return opened().ledger();
  }

  private OpenContext opened() {
    OpenContext now = open;
    if (now == null) {
      throw new IllegalStateException("The sync context is not initialized");
    }
    return now;
  }
}
