package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import syncduel.model.RowId;

class RowOrderTest {
  @Test
  void rowsMadeInTheWorldComeLastByOwnerAndNumber() {
    assertThat(
            Stream.of("right-1", "left-10", "q2", "left-9", "t1", "q1")
                .map(RowId::new)
                .sorted(new RowOrder())
                .map(RowId::value))
        .containsExactly("q1", "q2", "t1", "left-9", "left-10", "right-1");
  }
}
