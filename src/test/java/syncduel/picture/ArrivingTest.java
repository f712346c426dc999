package syncduel.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static syncduel.trace.Party.LEFT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.model.RowId;
import syncduel.trace.Trace;

class ArrivingTest {
  private static final RowId T1 = new RowId("t1");
  private static final double WIDTH = 600;
  private static final double HEIGHT = 400;

  private final HandMade made =
      HandMade.with(true, "t1").edit(LEFT, "t1", "oat").push(LEFT).patch(LEFT, "t1", 1);
  private final Trace before = made.trace();
  private final Trace after = made.accept(1, "oat").trace();
  private final int known = before.moments().get(before.moments().size() - 1).number();

  private List<Shape.Rect> serversLane(Optional<Arriving> arriving) {
    var options = SequenceOptions.of(WIDTH).atLeast(HEIGHT).with(arriving);
    return SequenceDiagram.of(after, Optional.of(T1), List.of(), Words.english(), options)
        .body()
        .shapes()
        .stream()
        .filter(Shape.Rect.class::isInstance)
        .map(Shape.Rect.class::cast)
        .filter(rect -> rect.bounds().width() == Lanes.RIBBON)
        .filter(rect -> rect.bounds().centerX() == WIDTH / 2)
        .toList();
  }

  private static Role fill(Shape.Rect rect) {
    return rect.fill().orElseThrow();
  }

  @Test
  void theNewColourRunsDownTheLaneOverTheOldOne() {
    double chip = serversLane(Optional.empty()).get(1).bounds().y();

    List<Shape.Rect> half = serversLane(Optional.of(new Arriving(known, 0.5)));

    assertThat(half)
        .extracting(ArrivingTest::fill)
        .containsExactly(Role.versionFill(1), Role.versionFill(2), Role.versionFill(1));
    assertThat(half.get(1).bounds().y()).isEqualTo(chip);
    assertThat(half.get(1).bounds().bottom()).isCloseTo((chip + HEIGHT) / 2, within(0.01));
    assertThat(half.get(2).bounds().bottom()).isEqualTo(HEIGHT);
  }

  @Test
  void atItsBeginTheLaneIsAsItWasAndAtItsEndAsItStays() {
    assertThat(serversLane(Optional.of(new Arriving(known, 0))))
        .extracting(ArrivingTest::fill)
        .containsOnly(Role.versionFill(1));
    assertThat(serversLane(Optional.of(new Arriving(known, 1))))
        .isEqualTo(serversLane(Optional.empty()));
  }

  @Test
  void whatWasThereBeforeDoesNotArrive() {
    int last = after.moments().get(after.moments().size() - 1).number();

    assertThat(serversLane(Optional.of(new Arriving(last, 0))))
        .isEqualTo(serversLane(Optional.empty()));
  }

  @Test
  void onlyWhoHoldsAnotherVersionIsColouredAnew() {
    assertThat(
            List.of(
                Followed.isHeldOtherwise(T1, before, after),
                Followed.isHeldOtherwise(T1, before, before),
                Followed.isHeldOtherwise(new RowId("t2"), before, after)))
        .containsExactly(true, false, false);
  }

  @Test
  void aPartIsBetweenNothingAndAll() {
    assertThatThrownBy(() -> new Arriving(1, 1.5)).isInstanceOf(IllegalArgumentException.class);
  }
}
