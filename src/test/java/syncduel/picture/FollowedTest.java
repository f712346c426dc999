package syncduel.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.trace.Party.LEFT;

import org.junit.jupiter.api.Test;
import syncduel.model.RowId;

class FollowedTest {
  @Test
  void theRowOfTheCurrentEventIsFollowed() {
    assertThat(Followed.row(Tales.twoRows())).contains(new RowId("q1"));
  }

  @Test
  void anEarlierMomentHasItsOwnRow() {
    var trace = Tales.twoRows();
    int edit = trace.of(4).get(1).number();
    assertThat(Followed.row(trace, edit)).contains(new RowId("q2"));
  }

  @Test
  void aPullAloneFollowsItsFirstRow() {
    assertThat(Followed.row(HandMade.with(false, "q1", "q2").pull(LEFT).trace()))
        .contains(new RowId("q1"));
  }

  @Test
  void nothingIsFollowedBeforeAnythingHappened() {
    assertThat(Followed.row(HandMade.with(true, "q1").trace())).isEmpty();
  }
}
