package syncduel.sync;

import java.util.List;
import syncduel.model.TableName;

/**
 * What a client keeps on its device: rows, the queue, errors, settings and the conflict history.
 *
 * <p>A port; its implementation is on H2. Life: define tables, {@link #open}, work, close. One
 * short lock guards one transaction: all of its effects are there after a crash, or none.
 */
public interface LocalStore extends AutoCloseable {
  /**
   * Says which columns a table has; missing ones are added when the store opens, none is dropped.
   *
   * @throws IllegalStateException once the store is open
   */
  void define(TableDefinition table);

  /**
   * Opens or creates the store.
   *
   * @throws LocalStoreException when it is broken or of a newer format; it is left untouched then
   * @throws IllegalStateException when it is open already
   */
  void open();

  /** The tables that were defined. */
  List<TableName> tables();

  /**
   * Does work in one transaction and returns its result; an exception or error rolls all of it
   * back.
   *
   * <p>Waits for the transaction that another thread is in. Never call the network or a handler
   * within it.
   *
   * @throws IllegalStateException before open and after close
   */
  <T> T inTransaction(Work<T> work);

  /**
   * Counts the transactions that wrote something, from 0 at open. Two equal answers mean that
   * nothing has changed between them.
   */
  long revision();

  /** Closes the store; safe to call twice. */
  @Override
  void close();

  /** Work in a transaction. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it; the transaction ends when it returns. */
    T in(StoreTransaction transaction);
  }
}
