package syncduel.sync;

import syncduel.model.TableName;

/**
 * A client of one server: its sync context and its tables. Thread-safe.
 *
 * <p>It blocks and starts no threads of its own.
 */
public final class SyncClient implements AutoCloseable {
  private final SyncContext context;

  /** A client that is not initialized yet. */
  public SyncClient(Transport transport, SyncSettings settings, SyncEnvironment environment) {
    this.context = new SyncContext(transport, settings, environment);
  }

  /** The context, for the store, the queue and pushes. */
  public SyncContext context() {
    return context;
  }

  /** A table by name; it must be defined in the store by the time it is used. */
  public SyncTable table(String name) {
    return new SyncTable(context, new TableName(name));
  }

  /** Closes the store; safe to call twice. */
  @Override
  public void close() {
    context.close();
  }
}
