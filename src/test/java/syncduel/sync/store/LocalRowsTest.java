package syncduel.sync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.sync.store.StoreFixture.TODO;
import static syncduel.sync.store.StoreFixture.edited;
import static syncduel.sync.store.StoreFixture.fullRow;
import static syncduel.sync.store.StoreFixture.pulled;
import static syncduel.sync.store.StoreFixture.row;
import static syncduel.sync.store.StoreFixture.rows;
import static syncduel.sync.store.StoreFixture.served;
import static syncduel.sync.store.StoreFixture.todoStore;
import static syncduel.sync.store.StoreFixture.upsert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.sync.LocalStoreException;
import syncduel.sync.RowSource;
import syncduel.wire.Query;

class LocalRowsTest {
  private final H2Store store = todoStore();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aRowComesBackWithItsColumnsAndSystemProperties() {
    Row row = served(fullRow("q1", "milk", true, 7L, 2.5), "v1");
    pulled(store, row);
    assertThat(find("q1")).contains(row);
  }

  @Test
  void aColumnThatNobodyWroteIsNull() {
    edited(store, row("q1", "text", "milk"));
    assertThat(find("q1")).contains(fullRow("q1", "milk", null, null, null));
  }

  @Test
  void timesKeepAllTheirDigits() {
    var system =
        new SystemProperties(
            Optional.of(new Version("v1")),
            Optional.of(Instant.parse("1969-07-20T20:17:40.123456789Z")),
            Optional.of(Instant.parse("2026-10-25T00:30:00.000000001Z")),
            false);
    pulled(store, new Row(new RowId("q1"), row("q1").fields(), system));
    assertThat(find("q1").map(Row::system)).contains(system);
  }

  @Test
  void aColumnThatARowDoesNotNameKeepsItsValue() {
    pulled(store, served(fullRow("q1", "milk", true, 7L, 2.5), "v1"));
    edited(store, row("q1", "text", "oat"));
    assertThat(find("q1")).contains(served(fullRow("q1", "oat", true, 7L, 2.5), "v1"));
  }

  @Test
  void aSystemPropertyThatAnAnswerDoesNotNameKeepsItsValue() {
    pulled(store, served(fullRow("q1", "milk", true, 7L, 2.5), "v1"));
    Row answer = row("q1").withVersion(Optional.of(new Version("v2")));
    upsert(store, RowSource.PUSH, List.of(answer));
    assertThat(find("q1")).contains(served(fullRow("q1", "milk", true, 7L, 2.5), "v2"));
  }

  @Test
  void nullIsAValueAndReplacesAnother() {
    edited(store, fullRow("q1", "milk", true, 7L, 2.5));
    edited(store, row("q1", "text", null));
    assertThat(find("q1")).contains(fullRow("q1", null, true, 7L, 2.5));
  }

  @Test
  void eachRowOfOneBatchHasColumnsOfItsOwn() {
    edited(store, fullRow("q1", "milk", true, 7L, 2.5), fullRow("q2", "bread", true, 8L, 3.5));
    edited(store, row("q1", "text", "oat"), row("q2", "rank", 9L), row("q3", "text", "new"));
    assertThat(rows(store))
        .containsExactly(
            fullRow("q1", "oat", true, 7L, 2.5),
            fullRow("q2", "bread", true, 9L, 3.5),
            fullRow("q3", "new", null, null, null));
  }

  @Test
  void aRowThatComesTwiceEndsAsItCameLast() {
    edited(
        store,
        row("q1", "text", "a"),
        row("q1", "text", "b", "rank", 1L),
        row("q1", "text", "c"),
        row("q1", "rank", 2L));
    assertThat(rows(store)).containsExactly(fullRow("q1", "c", null, 2L, null));
  }

  @Test
  void anUnknownColumnOfALocalEditIsRefusedAndNothingIsWritten() {
    assertThatThrownBy(() -> edited(store, row("q1", "text", "a"), row("q2", "colour", "red")))
        .isInstanceOf(LocalStoreException.class)
        .hasMessage("Local table 'TodoItem' has no column 'colour'");
    assertThat(rows(store)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOCAL")
  void anUnknownColumnFromElsewhereIsIgnored(RowSource source) {
    upsert(store, source, List.of(row("q1", "colour", "red", "text", "milk")));
    assertThat(rows(store)).containsExactly(fullRow("q1", "milk", null, null, null));
  }

  @Test
  void namesOfTablesAndColumnsCompareWithoutCase() {
    edited(store, row("q1", "TEXT", "milk"));
    Optional<Row> found =
        store.inTransaction(
            transaction -> transaction.row(new TableName("todoITEM"), new RowId("q1")));
    assertThat(found).contains(fullRow("q1", "milk", null, null, null));
  }

  @Test
  void idsCompareWithCase() {
    edited(store, row("A", "text", "upper"), row("a", "text", "lower"));
    assertThat(find("a")).contains(fullRow("a", "lower", null, null, null));
  }

  @Test
  void aWholeNumberGoesIntoARealColumn() {
    edited(store, row("q1", "weight", 3L));
    assertThat(find("q1").orElseThrow().fields().get("weight")).isEqualTo(3L);
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    assertThatThrownBy(() -> pulled(store, row("q1", "complete", "yes")))
        .isInstanceOf(LocalStoreException.class)
        .hasMessage("Column 'complete' holds true or false, not 'yes'");
  }

  @Test
  void aTombstoneIsNotKept() {
    Row row = row("q1");
    var system = new SystemProperties(Optional.empty(), Optional.empty(), Optional.empty(), true);
    assertThatThrownBy(() -> pulled(store, new Row(row.id(), row.fields(), system)))
        .isInstanceOf(LocalStoreException.class)
        .hasMessage("A deleted row is not kept in a local table: 'q1'");
  }

  @Test
  void deletedRowsAreGoneAndUnknownIdsDoNotMatter() {
    edited(store, row("q1"), row("q2"));
    store.inTransaction(
        transaction -> {
          transaction.delete(TODO, List.of(new RowId("q1"), new RowId("q9")));
          return null;
        });
    assertThat(rows(store)).containsExactly(fullRow("q2", null, null, null, null));
  }

  @Test
  void deletingWhatMatchesNamesTheIds() {
    edited(store, row("b", "rank", 1L), row("a", "rank", 1L), row("c", "rank", 2L));
    List<RowId> gone =
        store.inTransaction(
            transaction ->
                transaction.deleteMatching(
                    TODO, Query.all().where(syncduel.wire.Expression.eq("rank", 1L))));
    assertThat(gone).containsExactly(new RowId("a"), new RowId("b"));
    assertThat(rows(store)).containsExactly(fullRow("c", null, null, 2L, null));
  }

  @Test
  void aTableThatWasNotDefinedIsRefused() {
    assertThatThrownBy(() -> store.inTransaction(t -> t.rows(new TableName("Other"), Query.all())))
        .isInstanceOf(LocalStoreException.class)
        .hasMessage("There is no local table 'Other'");
  }

  @Test
  void textsOfAllKindsComeBackAsTheyWere() {
    String text = "'; DROP TABLE \"todoitem\"; -- \" ? \u0000 \uD83D\uDE00 é\r\n\t";
    edited(store, row("q'1;--", "text", text));
    assertThat(find("q'1;--")).contains(fullRow("q'1;--", text, null, null, null));
  }

  private Optional<Row> find(String id) {
    return store.inTransaction(transaction -> transaction.row(TODO, new RowId(id)));
  }
}
