package syncduel.kill;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import syncduel.model.Fields;
import syncduel.model.OperationId;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.sync.RefusedException;
import syncduel.sync.SyncClient;
import syncduel.sync.SyncEnvironment;
import syncduel.sync.SyncSettings;
import syncduel.sync.SyncTable;
import syncduel.sync.TableDefinition;
import syncduel.sync.TableDefinition.ColumnType;
import syncduel.sync.http.HttpTransport;
import syncduel.sync.store.H2Store;
import syncduel.wire.Protocol;
import syncduel.wire.Query;

/**
 * Edits on one thread and pushes on another until it is killed. Says what it is about to do, and
 * what it has done as soon as the library has returned.
 *
 * <p>Arguments: the store's path, the server's URL, a number that differs from run to run.
 */
final class KilledClient {
  static final String TABLE = "TodoItem";
  private static final int RECENT = 12;
  private static final int MOST_EDITS_A_PUSH = 8;

  private final SyncClient client;
  private final SyncTable todo;
  private final String run;
  private final Random random;
  private final List<String> rows;
  private final Semaphore allowed = new Semaphore(0);
  private final Semaphore edited = new Semaphore(0);
  private int inserted;

  private KilledClient(SyncClient client, String run) {
    this.client = client;
    this.todo = client.table(TABLE);
    this.run = run;
    this.random = new Random(run.hashCode());
    this.rows =
        todo.read(Query.all()).stream()
            .map(row -> row.id().value())
            .collect(Collectors.toCollection(java.util.ArrayList::new));
  }

  public static void main(String[] arguments) {
    String run = arguments[2];
    SyncClient client = open(Path.of(arguments[0]), URI.create(arguments[1]), run);
    var program = new KilledClient(client, run);
    new Thread(() -> program.orEnd(program::push), "push").start();
    program.orEnd(program::edit);
  }

  /** A client over a file store, which need not be there yet. */
  static SyncClient open(Path path, URI server, String run) {
    var operations = new AtomicLong();
    var environment =
        new SyncEnvironment(
            Clock.systemUTC(),
            () -> {
              throw new IllegalStateException("All rows here have ids");
            },
            () -> new OperationId(run + "-" + operations.incrementAndGet()));
    var client =
        new SyncClient(
            new HttpTransport(server, HttpTransport.Limits.standard()),
            SyncSettings.of(Protocol.V1, "killed", "killed"),
            environment);
    H2Store store = H2Store.at(path);
    store.define(
        TableDefinition.of(TABLE).with("text", ColumnType.TEXT).with("edits", ColumnType.INTEGER));
    client.context().initialize(store);
    return client;
  }

  /** What a row holds after so many edits. */
  static Fields fields(long edits) {
    return Fields.of("text", "x".repeat((int) (edits * 97 % 800))).with("edits", edits);
  }

  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  /** What should not happen ends the program, which is found out. */
  private void orEnd(Work work) {
    try {
      work.run();
    } catch (Exception e) {
      say("fault " + e);
      Runtime.getRuntime().halt(1);
    }
  }

  /** Lets some edits go on beside each push; without an end to them no push would end. */
  private void push() throws Exception {
    var random = new Random(~run.hashCode());
    while (true) {
      allowed.release(1 + random.nextInt(MOST_EDITS_A_PUSH));
      edited.acquire();
      edited.drainPermits();
      say("pushing");
      client.context().push();
      say("pushed");
    }
  }

  private void edit() throws InterruptedException {
    while (true) {
      allowed.acquire();
      int choice = rows.isEmpty() ? 0 : random.nextInt(10);
      if (choice < 3) {
        insert(run + "-" + inserted++);
      } else if (choice < 9) {
        update(recent());
      } else {
        delete(recent());
      }
      edited.release();
    }
  }

  private String recent() {
    return rows.get(rows.size() - 1 - random.nextInt(Math.min(rows.size(), RECENT)));
  }

  private void insert(String id) {
    say("try set " + id + " 1");
    todo.insert(Optional.of(new RowId(id)), fields(1));
    rows.add(id);
    say("did");
  }

  private void update(String id) {
    Row row = todo.lookup(new RowId(id)).orElseThrow();
    long next = (Long) row.fields().get("edits") + 1;
    say("try set " + id + " " + next);
    todo.update(row.id(), fields(next));
    say("did");
  }

  /** An insert that may have arrived cannot be taken back before it is pushed. */
  private void delete(String id) {
    say("try set " + id + " 0");
    try {
      todo.delete(new RowId(id));
      rows.remove(id);
      say("did");
    } catch (RefusedException e) {
      say("refused");
    }
  }

  /** The full stop tells a whole line from what a kill left of one. */
  private static void say(String what) {
    synchronized (System.out) {
      System.out.println(what + ".");
    }
  }
}
