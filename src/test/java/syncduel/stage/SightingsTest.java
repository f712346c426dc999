package syncduel.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;

class SightingsTest {
  private static final RowId ID = new RowId("a");
  private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");
  private final Sightings sightings = new Sightings(new TableName("TodoItem"));

  private static Row row(Fields fields, String version, Instant updated) {
    var system =
        new SystemProperties(
            Optional.of(new Version(version)), Optional.of(NOW), Optional.of(updated), false);
    return new Row(ID, fields, system);
  }

  @Test
  void versionsAreNumberedInTheOrderInWhichTheyWereSeen() {
    sightings.saw(row(Fields.of("text", "Milk"), "zzz", NOW));
    sightings.saw(row(Fields.of("text", "Oat milk"), "aaa", NOW));
    sightings.saw(row(Fields.of("text", "Oat milk"), "aaa", NOW));
    assertThat(sightings.snapshot(NOW).versions())
        .isEqualTo(Map.of(ID, List.of(new Version("zzz"), new Version("aaa"))));
  }

  @Test
  void anAnswerWithNoMoreThanWasSentLeavesTheOtherColumns() {
    sightings.saw(row(Fields.of("text", "Milk").with("complete", true), "one", NOW));
    var said = new Row(ID, Fields.of("text", "Oat milk"), SystemProperties.of(new Version("two")));
    assertThat(sightings.wrote(Party.LEFT, said))
        .isEqualTo(row(Fields.of("text", "Oat milk").with("complete", true), "two", NOW));
  }

  @Test
  void aVersionIsOldOnceAnotherWasSeenAfterItAndNotWhenItsRowIsGone() {
    Row one = row(Fields.none(), "one", NOW);
    Row two = row(Fields.none(), "two", NOW);
    sightings.saw(one);
    assertThat(sightings.isOld(one)).isFalse();
    sightings.saw(two);
    assertThat(sightings.isOld(one)).isTrue();
    sightings.only(Set.of());
    assertThat(sightings.isOld(one)).isFalse();
  }

  @Test
  void aRowThatIsGoneKeepsItsNumbersForTheCaseThatItComesBack() {
    sightings.saw(row(Fields.none(), "one", NOW));
    sightings.only(Set.of());
    sightings.saw(row(Fields.none(), "two", NOW));
    ServerSnapshot known = sightings.snapshot(NOW);
    assertThat(known.rows()).hasSize(1);
    assertThat(known.ordinal(ID, new Version("two"))).hasValue(2);
  }
}
