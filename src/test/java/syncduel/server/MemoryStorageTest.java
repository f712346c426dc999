package syncduel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.wire.PercentText;
import syncduel.wire.Protocol;
import syncduel.wire.Query;
import syncduel.wire.QueryText;

class MemoryStorageTest {
  private static final TableName TABLE = new TableName("T");
  private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
  private final MemoryStorage storage = new MemoryStorage(Protocol.V1);

  @BeforeEach
  void create() {
    storage.create(new ServedTable(TABLE, List.of("number")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$filter=(__updatedAt ge datetimeoffset'2026-01-01T10:00:04Z')&$orderby=__updatedAt",
        "$filter=(__updatedAt gt datetimeoffset'2026-01-01T10:00:04Z') and (number lt 5)"
            + "&$orderby=__UPDATEDAT",
        "$filter=(number lt 5) and (__updatedAt eq datetimeoffset'2026-01-01T10:00:04Z')"
            + "&$orderby=__updatedAt",
        "$filter=(number eq 3) or (__updatedAt ge datetimeoffset'2026-01-01T10:00:07Z')"
            + "&$orderby=__updatedAt",
        "$filter=not(__updatedAt ge datetimeoffset'2026-01-01T10:00:07Z')&$orderby=__updatedAt",
        "$orderby=__updatedAt"
      })
  void aPageInTheOrderOfLastWritesIsThatOfTheWholeTableSorted(String query) {
    fill(new Random(7));
    Query wanted = QueryText.read(PercentText.parameters(query));
    var noOrder =
        new Query(wanted.filter(), List.of(), 0, Optional.empty(), List.of(), false, List.of());
    List<Row> all =
        storage.select(TABLE, noOrder, true).rows().stream()
            .sorted(
                Comparator.comparing((Row row) -> row.system().updatedAt().orElseThrow())
                    .thenComparing(Row::id))
            .toList();

    assertThat(storage.select(TABLE, wanted, true).rows()).isEqualTo(all);
    assertThat(storage.select(TABLE, wanted.skip(2).take(5).withCount(true), true))
        .isEqualTo(
            new TableStorage.Page(
                all.stream().skip(2).limit(5).toList(), OptionalLong.of(all.size())));
  }

  @Test
  void aPageByIdEndsWhereItIsFull() {
    fill(new Random(8));

    assertThat(storage.select(TABLE, Query.all().skip(1).take(2), true).rows())
        .extracting(row -> row.id().value())
        .containsExactly("id101", "id102");
  }

  @Test
  void aWriteThatItsGuardDoesNotAllowChangesNothing() {
    var row = row("a", 0, 1, false);
    storage.insert(TABLE, row);
    var change = new TableStorage.Change(Fields.of("new", 1), START, new Version("other"), false);

    assertThat(storage.update(TABLE, row.id(), change, Guard.alive(version("old")))).isFalse();
    assertThat(storage.update(TABLE, new RowId("b"), change, Guard.alive(Optional.empty())))
        .isFalse();
    assertThat(storage.remove(TABLE, row.id(), Guard.alive(version("old")))).isFalse();
    assertThat(storage.insert(TABLE, row)).isFalse();
    assertThat(storage.find(TABLE, row.id())).contains(row);
    assertThat(storage.columns(TABLE)).containsExactly("number");
  }

  private static Optional<Version> version(String token) {
    return Optional.of(new Version(token));
  }

  private void fill(Random random) {
    var ids = new ArrayList<Integer>();
    for (int i = 0; i < 60; i++) {
      ids.add(100 + i);
    }
    java.util.Collections.shuffle(ids, random);
    for (int id : ids) {
      storage.insert(
          TABLE, row("id" + id, random.nextInt(10), random.nextInt(10), random.nextInt(4) == 0));
    }
  }

  private static Row row(String id, int second, int number, boolean deleted) {
    var system =
        new SystemProperties(
            version("v" + id), Optional.of(START), Optional.of(START.plusSeconds(second)), deleted);
    return new Row(new RowId(id), Fields.of("number", number), system);
  }
}
