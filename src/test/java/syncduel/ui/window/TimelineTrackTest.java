package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import syncduel.view.LessonBarState.Chapter;

class TimelineTrackTest {
  private final TimelineTrack track =
      TimelineTrack.of(
          List.of(new Chapter("In sync", 1, 2, 2, false), new Chapter("Two edits", 3, 3, 0, true)),
          7,
          106,
          6);

  @Test
  void everyStepIsAsWideAsTheOthersAndChaptersHaveAGapBetweenThem() {
    assertThat(IntStream.rangeClosed(0, 5).mapToDouble(track::x))
        .containsExactly(7.0, 27.0, 47.0, 73.0, 93.0, 113.0);
  }

  @Test
  void aPointLeadsToTheNearestPosition() {
    assertThat(List.of(track.nearest(0), track.nearest(38), track.nearest(60), track.nearest(500)))
        .containsExactly(0, 2, 3, 5);
  }

  @Test
  void aPointLiesInAStep() {
    assertThat(List.of(track.stepAt(8), track.stepAt(40), track.stepAt(60), track.stepAt(112)))
        .containsExactly(1, 2, 3, 5);
  }

  @Test
  void withoutStepsThereIsOnlyTheStart() {
    TimelineTrack empty = TimelineTrack.of(List.of(), 7, 100, 6);

    assertThat(List.of(empty.nearest(50), empty.stepAt(50))).containsExactly(0, 0);
  }
}
