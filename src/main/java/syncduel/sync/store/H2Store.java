package syncduel.sync.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import syncduel.model.TableName;
import syncduel.sync.LocalStore;
import syncduel.sync.LocalStoreException;
import syncduel.sync.TableDefinition;

/**
 * A local store on an H2 database, in memory or in a file.
 *
 * <p>Any thread may call it; one transaction runs at a time and others wait for it. A thread's
 * interrupt flag is put aside meanwhile and set again afterwards. A file survives the sudden end of
 * the process with every transaction that had returned.
 */
public final class H2Store implements LocalStore {
  private final Place place;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicLong revision = new AtomicLong();
  private final Map<TableName, StoredTable> tables;
  private volatile Life life = Life.NEW;
  private volatile Session session;

  private enum Life {
    NEW,
    OPEN,
    CLOSED
  }

  private H2Store(Place place, Map<TableName, StoredTable> tables) {
    this.place = place;
    this.tables = new LinkedHashMap<>(tables);
  }

  /**
   * A store in memory, gone when it is closed. Two stores of one name would be the same database:
   * whoever makes them names them apart.
   *
   * @param name letters, digits, underscores and hyphens, 64 at most
   */
  public static H2Store inMemory(String name) {
    return new H2Store(new MemoryPlace(name), Map.of());
  }

  /**
   * A store in a file, made with its folders where there is none.
   *
   * @param path the file without its ending, which is {@code .mv.db}
   */
  public static H2Store at(Path path) {
    return new H2Store(new FilePlace(path), Map.of());
  }

  /**
   * {@inheritDoc} A table that is defined again takes its new columns.
   *
   * @throws IllegalArgumentException for a name that SQL or the store itself cannot have
   */
  @Override
  public void define(TableDefinition table) {
    requireNew();
    tables.put(table.table(), new StoredTable(table));
  }

  @Override
  public void open() {
    requireNew();
    quietly(
        () -> {
          var fresh = new Session(place.enter());
          try {
            var schema = new Schema(fresh);
            schema.createSystemTables();
            schema.grow(List.copyOf(tables.values()));
          } catch (RuntimeException | Error e) {
            fresh.abandon();
            throw e;
          }
          session = fresh;
          life = Life.OPEN;
          return null;
        });
  }

  @Override
  public List<TableName> tables() {
    return List.copyOf(tables.keySet());
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException also when this thread is in a transaction already
   */
  @Override
  public <T> T inTransaction(Work<T> work) {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("A transaction cannot begin within another one");
    }
    lock.lock();
    try {
      if (life != Life.OPEN) {
        throw new IllegalStateException("The local store is not open");
      }
      return quietly(() -> committed(work));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long revision() {
    return revision.get();
  }

  /**
   * Ends this store as the sudden end of its process would, and returns a store over the same
   * database with the same tables, not yet open.
   *
   * <p>What was committed is there in the new store; a transaction that is running on another
   * thread is rolled back and fails. This store refuses everything from now on, and closing it no
   * longer matters. Waits for nothing.
   *
   * @throws IllegalStateException when the store is not open
   */
  public H2Store kill() {
    if (life != Life.OPEN) {
      throw new IllegalStateException("The local store is not open");
    }
    life = Life.CLOSED;
    quietly(
        () -> {
          session.abandon();
          return null;
        });
    return new H2Store(place, tables);
  }

  /**
   * {@inheritDoc} Waits for a transaction that another thread is in.
   *
   * @throws IllegalStateException within a transaction
   */
  @Override
  public void close() {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("A store cannot be closed within a transaction");
    }
    lock.lock();
    try {
      if (life == Life.OPEN) {
        life = Life.CLOSED;
        quietly(
            () -> {
              leave();
              return null;
            });
      }
    } finally {
      lock.unlock();
    }
  }

  private void leave() {
    if (place.farewell().isEmpty()) {
      session.abandon();
    } else {
      session.define(place.farewell());
    }
  }

  private <T> T committed(Work<T> work) {
    var transaction = new H2Transaction(session, tables);
    try {
      T result = work.in(transaction);
      boolean wrote = session.wrote();
      session.commit();
      if (wrote) {
        revision.incrementAndGet();
      }
      return result;
    } catch (RuntimeException | Error e) {
      rollback(e);
      throw e;
    } finally {
      transaction.end();
    }
  }

  /** What made the transaction fail is thrown in any case; that it could not be undone is added. */
  private void rollback(Throwable reason) {
    try {
      session.rollback();
    } catch (LocalStoreException e) {
      reason.addSuppressed(e);
    }
  }

  private void requireNew() {
    if (life != Life.NEW) {
      throw new IllegalStateException("The local store was opened already");
    }
  }

  /** An interrupt during a write would close a file database for everybody. */
  private static <T> T quietly(Supplier<T> work) {
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
