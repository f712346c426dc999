package syncduel.sync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.sync.store.StoreFixture.NOON;
import static syncduel.sync.store.StoreFixture.TODO;
import static syncduel.sync.store.StoreFixture.fields;
import static syncduel.sync.store.StoreFixture.fullRow;
import static syncduel.sync.store.StoreFixture.row;
import static syncduel.sync.store.StoreFixture.served;
import static syncduel.sync.store.StoreFixture.todoStore;
import static syncduel.sync.store.StoreFixture.update;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.HistoryEntry;
import syncduel.model.OperationFailure;
import syncduel.model.OperationId;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.sync.LocalStoreException;
import syncduel.sync.StoreTransaction;

class QueueTest {
  private static final TableName OTHER = new TableName("Other");

  private final H2Store store = todoStore();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anOperationComesBackWithAllItsParts() {
    Row base = served(fullRow("q1", "\"milk\"", null, 1L << 60, 0.1), "v1");
    Row tombstone =
        new Row(
            new RowId("q1"),
            fields("id2", "x", "version", "mine", "__deleted", true),
            new SystemProperties(
                Optional.of(new Version("v1")), Optional.empty(), Optional.of(NOON), true));
    var operation =
        new PendingOperation(
            new OperationId("left-op-1"),
            TODO,
            new RowId("q1"),
            OperationKind.DELETE,
            OperationState.FAILED,
            5,
            3,
            NOON.plusNanos(1),
            Optional.of(base),
            Optional.of(tombstone),
            Optional.of(Fields.none().with("text", null)));
    write(transaction -> transaction.save(operation));
    assertThat(
            read(
                transaction -> transaction.operation(new TableName("TODOITEM"), operation.rowId())))
        .isEqualTo(Optional.of(operation));
  }

  @Test
  void aMarkChangesStateAndWhatWasSentAndNothingElse() {
    var operation =
        new PendingOperation(
            new OperationId("left-op-1"),
            TODO,
            new RowId("q1"),
            OperationKind.UPDATE,
            OperationState.PENDING,
            5,
            3,
            NOON.plusNanos(1),
            Optional.of(served(fullRow("q1", "milk", null, 1L, 0.1), "v1")),
            Optional.empty(),
            Optional.empty());
    Optional<Fields> sent = Optional.of(fields("text", "oat"));
    write(transaction -> transaction.save(operation));
    PendingOperation begun = operation.withState(OperationState.ATTEMPTED).withSent(sent);
    write(transaction -> transaction.mark(begun.edited(NOON)));
    assertThat(read(StoreTransaction::operations)).isEqualTo(List.of(begun));
  }

  @Test
  void theQueueIsInTheOrderOfItsSequence() {
    write(
        transaction -> {
          transaction.save(update("c", "q3", 30));
          transaction.save(update("a", "q1", 10));
          transaction.save(in(OTHER, update("b", "q2", 20)));
        });
    assertThat(read(StoreTransaction::operations))
        .isEqualTo(
            List.of(
                update("a", "q1", 10), in(OTHER, update("b", "q2", 20)), update("c", "q3", 30)));
    assertThat(
            read(
                transaction ->
                    List.of(
                        transaction.nextOperation(0, Set.of()).orElseThrow().sequence(),
                        transaction.nextOperation(10, Set.of()).orElseThrow().sequence(),
                        transaction.nextOperation(10, Set.of(TODO)).orElseThrow().sequence(),
                        transaction.nextOperation(0, Set.of(TODO, OTHER)).orElseThrow().sequence(),
                        transaction.countOperations(Set.of()),
                        transaction.countOperations(Set.of(TODO)),
                        transaction.lastSequence())))
        .isEqualTo(List.of(10L, 20L, 30L, 10L, 3L, 2L, 30L));
    assertThat(read(transaction -> transaction.nextOperation(30, Set.of())))
        .isEqualTo(Optional.empty());
  }

  @Test
  void anEmptyQueueHasNoSequence() {
    assertThat(
            read(
                transaction ->
                    List.of(transaction.lastSequence(), transaction.countOperations(Set.of()))))
        .isEqualTo(List.of(0L, 0L));
  }

  @Test
  void savingAnOperationAgainReplacesIt() {
    PendingOperation changed = update("a", "q1", 1).edited(NOON.plusSeconds(1));
    write(
        transaction -> {
          transaction.save(update("a", "q1", 1));
          transaction.save(changed);
        });
    assertThat(read(StoreTransaction::operations)).isEqualTo(List.of(changed));
  }

  @Test
  void aRowHasOneOperationAtMost() {
    write(transaction -> transaction.save(update("a", "q1", 1)));
    assertThatThrownBy(() -> write(transaction -> transaction.save(update("b", "q1", 2))))
        .isInstanceOf(LocalStoreException.class)
        .hasMessageStartingWith("The local store failed: Unique index or primary key violation");
    assertThat(read(StoreTransaction::operations)).isEqualTo(List.of(update("a", "q1", 1)));
  }

  @Test
  void aRemovedOperationIsGoneAndAnUnknownOneDoesNotMatter() {
    write(transaction -> transaction.save(update("a", "q1", 1)));
    write(
        transaction -> {
          transaction.remove(update("a", "q1", 1));
          transaction.remove(update("unknown", "q2", 2));
        });
    assertThat(read(StoreTransaction::operations)).isEqualTo(List.of());
  }

  @Test
  void errorsComeBackWithAllTheirPartsInQueueOrder() {
    OperationFailure first = failure("a", "q2", Optional.of(412), "{".repeat(2_000_000));
    OperationFailure second = failure("b", "q1", Optional.empty(), "");
    write(
        transaction -> {
          transaction.save(update("b", "q1", 1));
          transaction.save(update("a", "q2", 2));
          transaction.saveError(failure("a", "q2", Optional.of(500), "old"));
          transaction.saveError(second);
          transaction.saveError(first);
          transaction.removeError(new OperationId("unknown"));
        });
    assertThat(read(StoreTransaction::errors)).isEqualTo(List.of(second, first));
    write(transaction -> transaction.removeError(new OperationId("b")));
    assertThat(read(StoreTransaction::errors)).isEqualTo(List.of(first));
  }

  @Test
  void settingsAreFoundByKeyAndByItsBeginning() {
    write(
        transaction -> {
          transaction.set("deltaToken|TodoItem|b", "2");
          transaction.set("deltaToken|TodoItem|a", "0");
          transaction.set("deltaToken|TodoItem|a", "1");
          transaction.set("deltaToken|Todo%|a", "3");
          transaction.set("gone", "4");
          transaction.unset("gone");
        });
    assertThat(read(transaction -> transaction.setting("deltaToken|TodoItem|a")))
        .isEqualTo(Optional.of("1"));
    assertThat(read(transaction -> transaction.setting("gone"))).isEqualTo(Optional.empty());
    assertThat(read(transaction -> transaction.settings("deltaToken|TodoItem|")))
        .isEqualTo(Map.of("deltaToken|TodoItem|a", "1", "deltaToken|TodoItem|b", "2"));
    assertThat(read(transaction -> transaction.settings("").size())).isEqualTo(3);
  }

  @Test
  void theHistoryIsNumberedWithoutAGap() {
    write(
        transaction -> {
          transaction.add(entry(1));
          transaction.add(entry(2));
        });
    assertThatThrownBy(() -> write(transaction -> transaction.add(entry(4))))
        .isInstanceOf(LocalStoreException.class)
        .hasMessage("The next entry of the history has number 3, not 4");
    assertThat(read(StoreTransaction::history)).isEqualTo(List.of(entry(1), entry(2)));
  }

  private static OperationFailure failure(
      String id, String item, Optional<Integer> status, String raw) {
    return new OperationFailure(
        new OperationId(id),
        4,
        OperationKind.UPDATE,
        TODO,
        new RowId(item),
        status,
        Optional.of(row(item, "text", "mine")),
        status.map(known -> served(row(item, "text", "theirs"), "v2")),
        raw,
        "The server holds another version.");
  }

  private static HistoryEntry entry(long number) {
    return new HistoryEntry(
        number,
        TODO,
        new RowId("q1"),
        OperationKind.UPDATE,
        Optional.of(row("q1", "text", "base")),
        Optional.empty(),
        Optional.of(served(row("q1", "text", "lost"), "v1")),
        Optional.of(served(row("q1", "text", "lost too"), "v2")),
        "left",
        NOON,
        "ask");
  }

  private static PendingOperation in(TableName table, PendingOperation operation) {
    return new PendingOperation(
        operation.id(),
        table,
        operation.rowId(),
        operation.kind(),
        operation.state(),
        operation.sequence(),
        operation.version(),
        operation.editedAt(),
        operation.base(),
        operation.item(),
        operation.sent());
  }

  private void write(Consumer<StoreTransaction> work) {
    store.inTransaction(
        transaction -> {
          work.accept(transaction);
          return null;
        });
  }

  private Object read(syncduel.sync.LocalStore.Work<?> work) {
    return store.inTransaction(work::in);
  }
}
