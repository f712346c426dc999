package syncduel.sync.store;

import java.util.List;
import java.util.Map;
import syncduel.sync.LocalStoreException;

/** The tables of a database: the store's own, made once, and the user's, which only grow. */
final class Schema {
  /** The format that this program writes; raised when a database could not be read by the last. */
  static final int FORMAT = 1;

  /** Answers with the format; fails in a database that is no store. */
  static final String READ_FORMAT = "SELECT \"format\" FROM \"__format\"";

  /** The names of the store's own tables. */
  static final List<String> NAMES =
      List.of("__format", "__operations", "__errors", "__config", "__history");

  /**
   * A whole number as the key of the queue makes it the order of the file, and an operation is
   * found by it or by its row: each further tree is written anew by every commit.
   */
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "CREATE TABLE \"__format\" (\"format\" INTEGER NOT NULL)",
          "INSERT INTO \"__format\" VALUES (" + FORMAT + ")",
          """
          CREATE TABLE "__operations" (
            "sequence" BIGINT PRIMARY KEY, "id" VARCHAR NOT NULL, "kind" INTEGER NOT NULL,
            "state" INTEGER NOT NULL, "tablename" VARCHAR_IGNORECASE NOT NULL,
            "itemid" VARCHAR NOT NULL, "item" VARCHAR, "version" BIGINT NOT NULL,
            "editedat" TIMESTAMP(9) NOT NULL, "base" VARCHAR, "sent" VARCHAR,
            UNIQUE ("tablename", "itemid"))""",
          """
          CREATE TABLE "__errors" (
            "id" VARCHAR PRIMARY KEY, "operationversion" BIGINT NOT NULL,
            "operationkind" INTEGER NOT NULL, "tablename" VARCHAR_IGNORECASE NOT NULL,
            "itemid" VARCHAR NOT NULL, "httpstatus" INTEGER, "item" VARCHAR, "server" VARCHAR,
            "rawresult" CLOB NOT NULL, "message" VARCHAR NOT NULL)""",
          "CREATE TABLE \"__config\" (\"id\" VARCHAR PRIMARY KEY, \"value\" VARCHAR NOT NULL)",
          """
          CREATE TABLE "__history" (
            "number" BIGINT PRIMARY KEY, "tablename" VARCHAR_IGNORECASE NOT NULL,
            "itemid" VARCHAR NOT NULL, "kind" INTEGER NOT NULL, "base" VARCHAR,
            "winner" VARCHAR, "loser" VARCHAR, "also" VARCHAR, "client" VARCHAR NOT NULL,
            "at" TIMESTAMP(9) NOT NULL, "policy" VARCHAR NOT NULL)""");

  private final Session session;

  /** Works on one connection. */
  Schema(Session session) {
    this.session = session;
  }

  /** Makes the store's own tables where there are none yet, and what they have gained since. */
  void createSystemTables() {
    if (session.columns("__format").isEmpty()) {
      SYSTEM_TABLES.forEach(session::define);
    } else if (!session.columns("__history").containsKey("also")) {
      session.define("ALTER TABLE \"__history\" ADD COLUMN \"also\" VARCHAR");
    }
    session.commit();
  }

  /** Makes the tables and columns that are missing; looks at all of them before it makes one. */
  void grow(List<StoredTable> tables) {
    tables.forEach(table -> table.columns().forEach(column -> requireSameType(table, column)));
    tables.forEach(this::grow);
    session.commit();
  }

  private void grow(StoredTable table) {
    Map<String, String> present = session.columns(table.key());
    if (present.isEmpty()) {
      session.define(table.createSql());
    }
    for (StoredColumn column : table.columns()) {
      if (!present.isEmpty() && !present.containsKey(column.key())) {
        session.define("ALTER TABLE " + table.quoted() + " ADD COLUMN " + column.definition());
      }
    }
  }

  private void requireSameType(StoredTable table, StoredColumn column) {
    String present = session.columns(table.key()).getOrDefault(column.key(), column.sqlType());
    if (!present.equals(column.sqlType())) {
      throw new LocalStoreException(
          "The local store keeps column '%s' of table '%s' as %s, not as %s"
              .formatted(column.name(), table.name(), present, column.sqlType()));
    }
  }
}
