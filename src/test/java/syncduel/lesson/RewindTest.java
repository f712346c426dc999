package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.server.http.ServerNextDoor;
import syncduel.server.http.StandaloneServer;
import syncduel.stage.ServerAddress;
import syncduel.stage.Stage;
import syncduel.wire.Protocol;

class RewindTest {
  private final Lesson tutorial =
      new LessonLibrary(new LessonReader()).open("01-two-edits-of-one-row.json");

  @Test
  void aWorldThatDoesNotGoBackIsADifference() {
    try (StandaloneServer server = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1));
        Stage stage =
            Stage.at(new ServerAddress(server.uri(), Optional.empty(), Optional.empty()))) {
      assertThat(Rewind.check(tutorial, stage).orElseThrow())
          .startsWith("Back to step 8 the trace differs at event ");
    }
  }
}
