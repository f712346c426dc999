package syncduel.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import syncduel.model.RowId;
import syncduel.trace.Trace;

class HitsTest {
  private static final Optional<RowId> T1 = Optional.of(new RowId("t1"));
  private static final Trace TRACE = Tales.everything();
  private static final Hits HITS =
      new Hits(
          SequenceDiagram.of(TRACE, T1, Tales.CHAPTERS, Words.english(), SequenceOptions.of(620))
              .body());

  @Test
  void aPointOnAMessageLeadsToItsExchangeAndRow() {
    double y = HITS.verticalOf(Target.ofExchange(2)).orElseThrow();
    Target target = HITS.at(340, y + 3).orElseThrow();
    assertThat(target.exchange()).hasValue(2);
    assertThat(target.step()).hasValue(4);
    assertThat(target.row()).isEqualTo(T1);
  }

  @Test
  void aPointOnNothingLeadsNowhere() {
    double y = HITS.verticalOf(Target.ofExchange(2)).orElseThrow();
    assertThat(HITS.at(40, y)).isEmpty();
  }

  @Test
  void aMomentWithoutAShapeIsFoundWhereTheLatestOneBeforeItIs() {
    int last = TRACE.moments().size() - 1;
    assertThat(HITS.verticalOf(Target.ofMoment(last)))
        .isEqualTo(HITS.verticalOf(Target.ofExchange(5)));
  }

  @Test
  void aBandStandsForItsFirstStep() {
    double y = HITS.verticalOf(Target.ofStep(5)).orElseThrow();
    assertThat(HITS.at(300, y)).contains(Target.ofStep(5));
    assertThat(y).isLessThan(HITS.verticalOf(Target.ofExchange(3)).orElseThrow());
  }

  @Test
  void whatIsNotInThePictureHasNoPlace() {
    assertThat(HITS.verticalOf(Target.ofExchange(99))).isEmpty();
    assertThat(HITS.verticalOf(Target.nothing())).isEmpty();
    Target other =
        new Target(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of(new RowId("t2")));
    assertThat(HITS.verticalOf(other)).isEmpty();
    assertThat(List.of(HITS.placeFor(1), HITS.placeFor(5))).containsOnly(Optional.empty());
  }
}
