package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.ClientAction;
import syncduel.stage.Match;
import syncduel.stage.ServerAction;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.trace.Direction;
import syncduel.trace.Party;

class LampTest {
  private static SessionState played(Step... steps) {
    Lesson start = new LessonLibrary(new LessonReader()).freePlay();
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, start);
      for (Step step : steps) {
        session.perform(step);
      }
      return session.state();
    }
  }

  private static Step left(ClientAction action) {
    return new Step.AtClient(Party.LEFT, action);
  }

  private static Step right(ClientAction action) {
    return new Step.AtClient(Party.RIGHT, action);
  }

  private static ClientAction pull() {
    return new ClientAction.Pull(Optional.empty(), Optional.empty());
  }

  private static ClientAction edit(String text) {
    return new ClientAction.Edit(Stages.Q1, syncduel.model.Fields.of(TodoRows.TEXT, text));
  }

  private static LampState lamp(SessionState state) {
    return Window.state(state).server().lamp();
  }

  @Test
  void itSaysInStepOnlyWhenBothDevicesHoldWhatTheServerHas() {
    assertThat(lamp(played()).inStep()).isFalse();
    assertThat(lamp(played(left(pull()))).reasons())
        .extracting(LampState.Reason::text)
        .first()
        .isEqualTo("Tablet does not have q1 yet, the server has v1");
    LampState both = lamp(played(left(pull()), right(pull())));
    assertThat(both.inStep()).isTrue();
    assertThat(both.label()).isEqualTo("In step");
    assertThat(both.reasons()).isEmpty();
    assertThat(both.lost()).isEmpty();
  }

  @Test
  void whatWaitsHereAndWhatIsNewerThereAreReasonsAboutTheirRow() {
    Step theirs =
        new Step.AtServer(
            new ServerAction.Edit(
                Stages.Q1, syncduel.model.Fields.of(TodoRows.TEXT, "from elsewhere")));
    LampState lamp = lamp(played(left(pull()), right(pull()), left(edit("later")), theirs));
    assertThat(lamp.reasons())
        .containsExactly(
            aboutQ1("Phone: a change of q1 waits in the queue"),
            aboutQ1("Phone holds v1 of q1, the server has v2"),
            aboutQ1("Tablet holds v1 of q1, the server has v2"));
  }

  private static LampState.Reason aboutQ1(String text) {
    return new LampState.Reason(text, Optional.of(Stages.Q1), OptionalInt.empty());
  }

  @Test
  void aMessageInFlightIsAReasonThatNamesItsExchange() {
    LampState lamp =
        lamp(
            played(
                right(pull()),
                left(pull()),
                left(new ClientAction.Hold(Direction.REQUEST, Match.any())),
                left(edit("later")),
                left(new ClientAction.Push())));
    assertThat(lamp.reasons())
        .containsExactly(
            aboutQ1("Phone: a change of q1 waits in the queue"),
            new LampState.Reason(
                "Phone: a message is in flight", Optional.empty(), OptionalInt.of(7)));
  }

  @Test
  void aLostUpdateIsToldAndItsRequestSelectedThoughAFilterHidIt() {
    Window window =
        Window.of(
            played(
                right(new ClientAction.UsePolicy("last-writer")),
                left(pull()),
                right(pull()),
                left(edit("later")),
                right(edit("now")),
                left(new ClientAction.Push()),
                right(new ClientAction.Push())));
    assertThat(window.state().server().lamp().lost()).isEqualTo("Update lost at step 7");
    window.model.log().filter("nothing has these words", 0);
    window.model.run(Command.SHOW_LOST);
    int exchange = Lamps.losses(window.model.session().trace()).get(0).exchange();
    assertThat(window.state().diagram().selectedExchange()).isEqualTo(OptionalInt.of(exchange));
    assertThat(window.state().log().filter()).isEmpty();
    assertThat(window.asked).doesNotContain("go to 7");
  }

  @Test
  void withoutALossThereIsNothingToShow() {
    assertThat(Window.of(Stages.after(8)).command(Command.SHOW_LOST).enabled()).isFalse();
    assertThat(Lamps.losses(Stages.after(8).trace())).isEqualTo(List.of());
  }
}
