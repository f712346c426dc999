package syncduel.sync.store;

import java.sql.Connection;

/** Where a store's database lives; knows how to enter it and how to leave it. */
interface Place {
  /** Settings of every connection: no trace files, no hook at the end of the process. */
  String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  /**
   * Connects.
   *
   * @throws syncduel.sync.LocalStoreException with one sentence; nothing was changed then
   */
  Connection enter();

  /** The statement that ends the database's use when the store is closed; empty for none. */
  String farewell();
}
