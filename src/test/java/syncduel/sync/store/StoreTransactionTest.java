package syncduel.sync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.sync.store.StoreFixture.TODO;
import static syncduel.sync.store.StoreFixture.TODO_TABLE;
import static syncduel.sync.store.StoreFixture.edited;
import static syncduel.sync.store.StoreFixture.fullRow;
import static syncduel.sync.store.StoreFixture.row;
import static syncduel.sync.store.StoreFixture.rows;
import static syncduel.sync.store.StoreFixture.todoStore;
import static syncduel.sync.store.StoreFixture.update;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.sync.LocalStoreException;
import syncduel.sync.RowSource;
import syncduel.sync.StoreTransaction;
import syncduel.sync.TableDefinition;
import syncduel.sync.TableDefinition.ColumnType;
import syncduel.wire.Expression;
import syncduel.wire.Query;

class StoreTransactionTest {
  private final H2Store store = todoStore();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anExceptionTakesEverythingBack() {
    assertThatThrownBy(() -> store.inTransaction(t -> writeAndThrow(t, new RuntimeException("no"))))
        .hasMessage("no");
    assertThat(everything()).isEqualTo(List.of(List.of(), List.of(), "[]"));
  }

  @Test
  void anErrorTakesEverythingBack() {
    assertThatThrownBy(() -> store.inTransaction(t -> writeAndThrow(t, new AssertionError("no"))))
        .hasMessage("no");
    assertThat(everything()).isEqualTo(List.of(List.of(), List.of(), "[]"));
  }

  @Test
  void aTransactionWithinATransactionIsRefused() {
    assertThatThrownBy(() -> store.inTransaction(outer -> store.inTransaction(inner -> null)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A transaction cannot begin within another one");
  }

  @Test
  void aTransactionThatHasEndedIsOfNoUse() {
    StoreTransaction ended = store.inTransaction(transaction -> transaction);
    assertThatThrownBy(ended::operations)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The transaction has ended");
  }

  @Test
  void aTransactionSeesWhatItHasWritten() {
    long count =
        store.inTransaction(
            transaction -> {
              transaction.upsert(TODO, List.of(row("q1")), RowSource.LOCAL);
              return transaction.count(TODO, Query.all());
            });
    assertThat(count).isEqualTo(1);
  }

  @Test
  void theRevisionCountsTransactionsThatWrote() {
    var revisions = new ArrayList<Long>();
    revisions.add(store.revision());
    edited(store, row("q1"), row("q2"));
    revisions.add(store.revision());
    rows(store);
    revisions.add(store.revision());
    store.inTransaction(
        transaction -> {
          transaction.delete(TODO, List.of(new RowId("unknown")));
          transaction.unset("unknown");
          return null;
        });
    revisions.add(store.revision());
    assertThatThrownBy(() -> store.inTransaction(t -> writeAndThrow(t, new RuntimeException("no"))))
        .hasMessage("no");
    revisions.add(store.revision());
    store.inTransaction(
        transaction -> {
          transaction.delete(TODO, List.of(new RowId("q1")));
          return null;
        });
    revisions.add(store.revision());
    assertThat(revisions).containsExactly(0L, 1L, 1L, 1L, 1L, 2L);
  }

  @Test
  void anotherThreadSeesATransactionWholeOrNotAtAll() throws Exception {
    var other = new FutureTask<>(() -> rows(store).size());
    store.inTransaction(
        transaction -> {
          transaction.upsert(TODO, List.of(row("q1")), RowSource.LOCAL);
          new Thread(other).start();
          transaction.upsert(TODO, List.of(row("q2")), RowSource.LOCAL);
          return null;
        });
    assertThat(other.get()).isEqualTo(2);
  }

  @Test
  void theStoreHasALifeOfThreeParts() {
    H2Store young = H2Store.inMemory("life");
    assertThatThrownBy(() -> young.inTransaction(t -> null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The local store is not open");
    young.open();
    assertThatThrownBy(young::open).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> young.define(TODO_TABLE)).isInstanceOf(IllegalStateException.class);
    young.close();
    young.close();
    assertThatThrownBy(young::open).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> young.inTransaction(t -> null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The local store is not open");
  }

  @Test
  void aStoreInMemoryIsGoneWhenItIsClosed() {
    for (int i = 0; i < 2; i++) {
      try (H2Store again = H2Store.inMemory("again")) {
        again.define(TODO_TABLE);
        again.open();
        assertThat(rows(again)).isEmpty();
        edited(again, row("q1"));
      }
    }
  }

  @Test
  void aKilledStoreKeepsWhatWasCommittedAndNothingElse() {
    edited(store, fullRow("q1", "milk", true, 7L, 2.5));
    queue(store, "o1", "q1", 1);
    var next = new ArrayList<H2Store>();
    assertThatThrownBy(() -> store.inTransaction(transaction -> writeAndDie(transaction, next)))
        .isInstanceOf(LocalStoreException.class);
    store.close();
    try (H2Store reopened = next.get(0)) {
      reopened.open();
      assertThat(rows(reopened)).containsExactly(fullRow("q1", "milk", true, 7L, 2.5));
      List<PendingOperation> queue = reopened.inTransaction(StoreTransaction::operations);
      assertThat(queue).containsExactly(update("o1", "q1", 1));
      assertThat(reopened.revision()).isZero();
      edited(reopened, row("q2"));
    }
  }

  @Test
  void aKilledStoreRefusesEverything() {
    try (H2Store next = store.kill()) {
      assertThat(next.tables()).isEqualTo(store.tables());
      assertThatThrownBy(() -> rows(store))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The local store is not open");
      assertThatThrownBy(store::kill).isInstanceOf(IllegalStateException.class);
      next.open();
      store.close();
      assertThat(rows(next)).isEmpty();
    }
  }

  @Test
  void wordsOfSqlAreNamesLikeAnyOther() {
    try (H2Store words = H2Store.inMemory("words")) {
      words.define(
          TableDefinition.of("Select")
              .with("from", ColumnType.TEXT)
              .with("ORDER", ColumnType.INTEGER)
              .with("value", ColumnType.BOOLEAN)
              .with("version", ColumnType.TEXT));
      words.open();
      var select = new TableName("select");
      var row = row("q1", "from", "a", "ORDER", 1L, "value", true, "version", "mine");
      words.inTransaction(
          transaction -> {
            transaction.upsert(select, List.of(row), RowSource.LOCAL);
            return null;
          });
      Query query = Query.all().where(Expression.eq("version", "mine")).orderBy("order");
      List<Row> found = words.inTransaction(transaction -> transaction.rows(select, query));
      assertThat(found).containsExactly(row);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"; DROP TABLE x; --", "a b", "", "1a", "__version", "a-b", "ä"})
  void otherNamesAreRefused(String name) {
    try (H2Store other = H2Store.inMemory("other")) {
      var table = TableDefinition.of("TodoItem").with(name, ColumnType.TEXT);
      assertThatThrownBy(() -> other.define(table))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith("'" + name + "'");
    }
  }

  @Test
  void theStoresOwnTablesCannotBeDefined() {
    try (H2Store other = H2Store.inMemory("other")) {
      var table = TableDefinition.of("__operations");
      assertThatThrownBy(() -> other.define(table)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anIdColumnIsTheOneThatEveryTableHas() {
    try (H2Store other = H2Store.inMemory("ids")) {
      other.define(TODO_TABLE.with("Id", ColumnType.TEXT));
      other.open();
      edited(other, row("q1"));
      assertThat(rows(other)).containsExactly(fullRow("q1", null, null, null, null));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a;MODE=MySQL", "a/b", "a b"})
  void aNameThatWouldBeReadAsSettingsIsRefused(String name) {
    assertThatThrownBy(() -> H2Store.inMemory(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("'" + name + "'");
  }

  private List<Object> everything() {
    return store.inTransaction(
        transaction ->
            List.of(
                transaction.rows(TODO, Query.all()),
                transaction.operations(),
                transaction.settings("").keySet().toString()));
  }

  private static Void writeAndThrow(StoreTransaction transaction, Throwable reason) {
    transaction.upsert(TODO, List.of(row("q8")), RowSource.LOCAL);
    transaction.save(update("o8", "q8", 8));
    transaction.set("key", "value");
    if (reason instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) reason;
  }

  private Void writeAndDie(StoreTransaction transaction, List<H2Store> next) {
    transaction.upsert(TODO, List.of(row("q1", "text", "lost"), row("q2")), RowSource.LOCAL);
    transaction.save(update("o2", "q2", 2));
    next.add(store.kill());
    return null;
  }

  private static void queue(H2Store store, String id, String item, long sequence) {
    store.inTransaction(
        transaction -> {
          transaction.save(update(id, item, sequence));
          return null;
        });
  }
}
