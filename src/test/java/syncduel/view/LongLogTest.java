package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import syncduel.benchmarks.LongRun;
import syncduel.lesson.SessionState;
import syncduel.trace.Moment;
import syncduel.trace.Trace;

class LongLogTest {
  private static final LongRun RUN = LongRun.play();
  private static final SessionState LONG = RUN.withLines(9_000);

  private final Window window = Window.of(LONG);

  private DiagramState diagram() {
    return window.state().diagram();
  }

  @Test
  void theDiagramTellsThePartAroundTheNewestEvent() {
    int last = LONG.trace().moments().size() - 1;

    assertThat(diagram().part()).isEqualTo("the part around the marked event");
    assertThat(diagram().moment()).hasValue(last);
    assertThat(diagram().trace().moments())
        .hasSizeLessThanOrEqualTo(700)
        .endsWith(LONG.trace().moments().get(last));
    assertThat(diagram().trace().last()).isSameAs(LONG.trace().last());
  }

  @Test
  void theDiagramGoesWhereALineIsSelected() {
    window.model.log().selectEntry(4_500);

    int marked = diagram().moment().orElseThrow();
    assertThat(diagram().trace().moments()).extracting(Moment::number).contains(marked);
    assertThat(diagram().selectedExchange().isPresent() || marked > 0).isTrue();
    window.model.log().selectEntry(1);
    assertThat(diagram().trace().start()).isSameAs(LONG.trace().start());
  }

  @Test
  void aShortRunIsToldAsAWhole() {
    window.tell(Played.lesson1(6));

    assertThat(diagram().part()).isEmpty();
  }

  @Test
  void ofALongRunAStepAloneTellsWhatWasExchangedInIt() {
    Trace enough = LONG.trace().enoughFor(50);

    assertThat(enough.moments()).isEqualTo(LONG.trace().of(50));
    assertThat(enough.start()).isSameAs(LONG.trace().after(49));
  }

  @Test
  void rowsAreThereFromTheFirstToTheLast() {
    LogRows rows = window.state().log().rows();

    assertThat(rows).hasSize(9_000);
    assertThat(rows.get(0).sentence()).isEqualTo("Pulled 4 rows, all at v1.");
    assertThat(rows.get(8_999).number()).isEqualTo(9_000);
    window.tell(RUN.oneRoundMore(LONG));
    assertThat(window.state().log().rows()).hasSize(9_009);
    assertThat(rows).hasSize(9_000);
  }
}
