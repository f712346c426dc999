package syncduel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.server.Desk.TABLE;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.wire.Protocol;

/** Another writer, straight at the server. */
class DirectWriterTest {
  private static final RowId Q1 = new RowId("q1");
  private final Desk desk = Desk.v1();

  @Test
  void anInsertIsStampedAndToldWithoutARequest() {
    Row row = desk.service.insert(TABLE, Optional.empty(), Fields.of("text", "milk"));

    Instant time = Instant.parse("2026-01-01T10:00:01Z");
    assertThat(row)
        .isEqualTo(
            new Row(
                new RowId("server-1"),
                Fields.of("text", "milk"),
                new SystemProperties(
                    Optional.of(new Version("AAAAAAAAAAE=")),
                    Optional.of(time),
                    Optional.of(time),
                    false)));
    assertThat(desk.told).containsExactly("new server-1");
  }

  @Test
  void anEditSetsColumnsWhateverTheVersion() {
    desk.row("q1", "milk");
    desk.service.edit(TABLE, Q1, Fields.of("text", "oat"));

    assertThat(desk.stored("q1").fields())
        .isEqualTo(Fields.of("text", "oat").with("complete", false));
  }

  @Test
  void aDeletedRowComesBackByAnUndelete() {
    desk.row("q1", "milk");
    Row tombstone = desk.service.delete(TABLE, Q1);
    Row back = desk.service.undelete(TABLE, Q1);

    assertThat(tombstone.deleted()).isTrue();
    assertThat(back.deleted()).isFalse();
    assertThat(back.fields()).isEqualTo(tombstone.fields());
    assertThat(desk.service.rows(TABLE)).containsExactly(back);
  }

  @Test
  void forgettingRemovesTombstonesOnly() {
    desk.row("q1", "milk");
    desk.row("q2", "bread");
    desk.service.delete(TABLE, Q1);

    assertThat(desk.service.forget(TABLE)).isEqualTo(1);
    assertThat(desk.service.rows(TABLE)).extracting(Row::id).containsExactly(new RowId("q2"));
    assertThat(desk.told).endsWith("changed q1 deleted", "removed q1");
  }

  @Test
  void aSeededRowKeepsItsTimesAndMovesNoClock() {
    Instant created = Instant.parse("2025-12-31T09:00:00Z");
    var times =
        new SystemProperties(Optional.empty(), Optional.of(created), Optional.of(created), false);
    Instant before = desk.stamps.now();

    Row row = desk.service.seed(TABLE, new Row(Q1, Fields.of("text", "milk"), times));

    assertThat(row.system()).isEqualTo(times.withVersion(Optional.of(new Version("AAAAAAAAAAE="))));
    assertThat(desk.stamps.now()).isEqualTo(before);
  }

  @Test
  void eachChangeRaisesTheRevisionAndReadingDoesNot() {
    desk.row("q1", "milk");
    desk.service.edit(TABLE, Q1, Fields.of("text", "oat"));
    desk.service.rows(TABLE);
    desk.get(Desk.LIST);

    assertThat(desk.service.revision()).isEqualTo(2);
  }

  @Test
  void whatMakesNoSenseIsRefusedInOneSentenceAndChangesNothing() {
    desk.row("q1", "milk");
    RowId missing = new RowId("q9");

    refused("The server has a row q1 already.", () -> desk.row("q1", "again"));
    refused("The server has no row q9.", () -> desk.service.edit(TABLE, missing, Fields.none()));
    refused("The server has no row q9.", () -> desk.service.delete(TABLE, missing));
    refused("The server has no deleted row q1.", () -> desk.service.undelete(TABLE, Q1));
    refused("The server has no table Other.", () -> desk.service.rows(new TableName("Other")));
    assertThat(desk.service.revision()).isEqualTo(1);
  }

  @Test
  void withoutSoftDeleteThereIsNothingToBringBack() {
    Desk hard = Desk.with(Protocol.V1, settings -> settings.withSoftDelete(false));
    hard.row("q1", "milk");
    hard.service.delete(TABLE, Q1);

    refused(
        "The server keeps no deleted rows, so none can be brought back.",
        () -> hard.service.undelete(TABLE, Q1));
    assertThat(hard.service.rows(TABLE)).isEmpty();
  }

  private static void refused(String sentence, Executable write) {
    assertThatThrownBy(write::execute)
        .isInstanceOf(WriteRefusedException.class)
        .hasMessage(sentence);
  }
}
