package syncduel.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.OperationId;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.Sends;
import syncduel.sync.TableDefinition.ColumnType;
import syncduel.sync.store.H2Store;
import syncduel.wire.Query;

/** A client of the lab, with a store in memory, and what it sent and heard as texts. */
public final class Device implements AutoCloseable {
  private static final String ALL = "allTodoItem";

  public final SyncClient client;
  public final SyncContext context;
  public final SyncTable todo;
  public final Wire wire;
  public final News news = new News();
  private final Lab lab;
  private H2Store store;
  private long skew;
  private int rowIds;
  private int operationIds;

  Device(String name, String run, Lab lab, SyncHandler handler, Sends sends) {
    this.lab = lab;
    this.wire = new Wire(lab);
    SyncSettings settings =
        SyncSettings.of(lab.protocol(), "installation-" + name, name).sending(sends);
    this.client = new SyncClient(wire, settings, environment(name));
    this.context = client.context();
    this.todo = client.table("TodoItem");
    this.store = H2Store.inMemory(name + "-" + run);
    store.define(
        TableDefinition.of("TodoItem")
            .with("text", ColumnType.TEXT)
            .with("complete", ColumnType.BOOLEAN));
    store.define(TableDefinition.of("Notes").with("text", ColumnType.TEXT));
    context.addListener(news);
    context.initialize(store, handler);
  }

  /** Ends without closing and begins again over the same store. */
  void restart(SyncHandler handler) {
    store = store.kill();
    context.initialize(store, handler);
  }

  /** Ends without closing; the store is for another client. */
  H2Store leaveStore() {
    store = store.kill();
    return store;
  }

  public Device edit(String id, String text) {
    todo.update(Lab.id(id), Fields.of("text", text));
    return this;
  }

  public Device tick(String id) {
    todo.update(Lab.id(id), Fields.of("complete", true));
    return this;
  }

  public Device insert(String id, String text) {
    todo.insert(Optional.of(Lab.id(id)), Lab.fields(text));
    return this;
  }

  public Device delete(String id) {
    todo.delete(Lab.id(id));
    return this;
  }

  public Device pull() throws SyncException {
    todo.pull(ALL, Query.all());
    wire.log().clear();
    return this;
  }

  public PushOutcome push() throws PushFailedException {
    return context.push();
  }

  /** Pushes what is expected to fail. */
  public PushFailedException pushFails() {
    try {
      context.push();
    } catch (PushFailedException e) {
      return e;
    }
    throw new AssertionError("The push did not fail");
  }

  /** The local rows as {@code q1 'milk' v1}. */
  public List<String> rows() {
    return todo.read(Query.all()).stream().map(lab::text).toList();
  }

  /** The queue as {@code update q1 pending}. */
  public List<String> queue() {
    return context.operations().stream().map(Device::text).toList();
  }

  /** The queue as {@code update q1 pending 1}: with the operation's version. */
  List<String> queueWithVersions() {
    return context.operations().stream().map(one -> text(one) + " " + one.version()).toList();
  }

  /** The history as {@code server-wins: 'later' v2 beat 'now' v1}. */
  public List<String> history() {
    return context.history().stream()
        .map(
            entry ->
                entry.policy()
                    + ": "
                    + entry.winner().map(lab::text).orElse("nothing")
                    + " beat "
                    + entry.loser().map(lab::text).orElse("a delete")
                    + entry.also().map(row -> " and " + lab.text(row)).orElse(""))
        .toList();
  }

  void skewed(long seconds) {
    skew = seconds;
  }

  @Override
  public void close() {
    client.close();
  }

  private static String text(PendingOperation operation) {
    return operation.kind().word() + " " + operation.rowId() + " " + operation.state().word();
  }

  Optional<Row> base(String id) {
    return context.operations().stream()
        .filter(operation -> operation.rowId().equals(Lab.id(id)))
        .findFirst()
        .flatMap(PendingOperation::base);
  }

  private SyncEnvironment environment(String name) {
    return new SyncEnvironment(
        new LabClock(),
        () -> new RowId(name + "-" + ++rowIds),
        () -> new OperationId(name + "-operation-" + ++operationIds));
  }

  private final class LabClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return lab.now.plusSeconds(skew);
    }
  }
}
