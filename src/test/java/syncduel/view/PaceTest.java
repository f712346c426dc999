package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.lesson.LessonReader;
import syncduel.lesson.LessonStep;

class PaceTest {
  private static Optional<LessonStep> step(String keys) {
    String lesson =
        "{ \"format\": 1, \"title\": \"T\", \"steps\": [ { \"do\": \"note\"" + keys + " } ] }";
    return Optional.of(new LessonReader().read("a.json", lesson).steps().get(0));
  }

  @ParameterizedTest
  @CsvSource({"NORMAL, 4000", "DOUBLE, 2000", "HALF, 8000"})
  void aPlaybackRestsAsLongAsTheStepSays(Speed speed, long millis) {
    assertThat(Pace.of(step(", \"say\": \"A long story.\", \"pause\": 4000"), speed))
        .isEqualTo(millis);
  }

  @Test
  void aPauseOfNothingIsNoRestAndWithoutOneTheNarrationIsRead() {
    assertThat(step(", \"pause\": 0").orElseThrow().pauseMillis()).isEqualTo(OptionalInt.of(0));
    assertThat(Pace.of(step(", \"pause\": 0"), Speed.NORMAL)).isZero();
    assertThat(Pace.of(step(", \"say\": \"Read.\""), Speed.NORMAL)).isEqualTo(Pace.reading(5));
  }
}
