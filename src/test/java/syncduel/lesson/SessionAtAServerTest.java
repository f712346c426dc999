package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.trace.Party.LEFT;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.server.http.ServerNextDoor;
import syncduel.server.http.StandaloneServer;
import syncduel.stage.ServerAddress;
import syncduel.stage.Stage;
import syncduel.stage.Steps;
import syncduel.wire.Protocol;

class SessionAtAServerTest {
  private final Lesson tutorial =
      new LessonLibrary(new LessonReader()).open("01-two-edits-of-one-row.json");
  private final StandaloneServer server = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V2));
  private final Stage stage =
      Stage.at(new ServerAddress(server.uri(), Optional.of(Protocol.V2), Optional.empty()));
  private final Session session = new Session(stage, Runnable::run, tutorial);

  @AfterEach
  void close() {
    stage.close();
    server.close();
  }

  @Test
  void theLessonIsPlayedInTheProtocolOfTheServerToItsEnd() {
    session.goTo(tutorial.steps().size());
    assertThat(session.state().position()).isEqualTo(tutorial.steps().size());
    assertThat(session.state().lesson().given().protocol()).isEqualTo(Protocol.V2);
    assertThat(session.state().address()).isEqualTo(server.uri().getAuthority());
    assertThat(session.state().trace().last().lostUpdates()).isZero();
  }

  @Test
  void backIsRefusedWithASentenceAndNothingMoves() {
    session.goTo(5);
    SessionState before = session.state();
    assertThat(before.canGoBack()).isFalse();
    session.back();
    assertThat(session.state().position()).isEqualTo(5);
    assertThat(session.state().trace()).isEqualTo(before.trace());
    assertThat(session.state().refusal().orElseThrow().message())
        .isEqualTo(
            "Back: the server is somebody else's, and what was written there cannot be taken"
                + " back.");
    session.toStart();
    assertThat(session.state().position()).isEqualTo(5);
    session.next();
    assertThat(session.state().position()).isEqualTo(6);
    assertThat(session.state().refusal()).isEmpty();
  }

  @Test
  void aBranchCannotBeLeftAgain() {
    session.goTo(2);
    session.perform(Steps.edit(LEFT, "q2", "Something else"));
    session.returnToLesson();
    session.switchTo(0);
    assertThat(session.state().branchedAt()).hasValue(2);
    assertThat(session.state().position()).isEqualTo(3);
    assertThat(session.state().refusal()).isPresent();
  }

  @Test
  void openingTheSameLessonAgainFailsAndThePresentOneGoesOn() {
    session.goTo(1);
    session.open(tutorial);
    assertThat(session.state().failure().orElseThrow())
        .contains("has rows q1, q2, q3, q4 in TodoItem already; nothing was inserted.");
    session.next();
    assertThat(session.state().failure()).isEmpty();
    assertThat(session.state().position()).isEqualTo(2);
  }

  @Test
  void aServerThatGoesAwayIsAFailureThatStaysUntilItIsBack() {
    session.goTo(2);
    server.close();
    session.perform(Steps.edit(LEFT, "q1", "Later"));
    assertThat(session.state().position()).isEqualTo(3);
    assertThat(session.state().failure().orElseThrow()).startsWith("The server could not be read");
    session.perform(Steps.push(LEFT));
    assertThat(session.state().position()).isEqualTo(4);
    assertThat(session.state().trace().last().left().queue()).hasSize(1);
  }
}
