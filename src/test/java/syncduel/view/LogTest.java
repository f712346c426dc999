package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import syncduel.trace.Party;

class LogTest {
  private static LogState.Entry entry(WindowState state, int exchange) {
    return state.log().rows().stream()
        .filter(row -> row.exchanges().equals(List.of(exchange)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEmptyLogShowsTheWayToAConflict() {
    LogState log = Window.state(Stages.freePlay()).log();

    assertThat(log.count()).isEqualTo("nothing sent yet");
    assertThat(log.rows()).isEmpty();
    LogState.FirstStart start = log.firstStart().orElseThrow();
    assertThat(start.moves())
        .extracting(RichText::asText)
        .containsExactly(
            "Pull on both devices.",
            "Edit the same to-do on both; give it different texts.",
            "Push on both. The second push meets a 412.");
    assertThat(start.openLesson()).isEqualTo(Command.LESSON_1);
  }

  @Test
  void aRefusedPushIsOneRowWithBothVersions() {
    LogState.Entry row = entry(Window.state(Stages.after(6)), 6);

    assertThat(row)
        .isEqualTo(
            new LogState.Entry(
                row.number(),
                0,
                true,
                false,
                Optional.of(Party.RIGHT),
                "Tablet",
                "10:00:01",
                "PATCH q1",
                Optional.of(ChipState.solid(1)),
                LogState.StatusLook.CONFLICT,
                "412",
                Optional.of(ChipState.solid(2)),
                "Refused: the row is v2 now, not v1.",
                "Tablet sent version v1, the server holds v2, so it refused: 412",
                "2.3 ms",
                Optional.of(Stages.Q1),
                List.of(6),
                false,
                "",
                true,
                false));
  }

  @Test
  void selectingARowShowsItsMessagesAndFollowsItsTodo() {
    var window = Window.of(Stages.after(6));
    int number = entry(window.state(), 5).number();

    window.model.log().selectEntry(number);

    WindowState state = window.state();
    assertThat(entry(state, 5).selected()).isTrue();
    assertThat(state.log().details().orElseThrow().messages())
        .extracting(LogState.Message::line)
        .containsExactly("PATCH /tables/TodoItem/q1", "200 OK");
    assertThat(state.diagram().selectedExchange()).isEqualTo(OptionalInt.of(5));
    assertThat(state.diagram().followed()).contains(Stages.Q1);
    assertThat(state.left().rows().get(0).selected()).isTrue();
    window.model.log().clearSelection();
    assertThat(window.state().log().details()).isEmpty();
  }

  @Test
  void aClickInTheDiagramOrOnATodoSelectsTheSameRow() {
    var window = Window.of(Stages.after(6));

    window.model.log().selectExchange(5);
    assertThat(entry(window.state(), 5).selected()).isTrue();
    window.model.log().selectRow(Stages.Q1);

    assertThat(entry(window.state(), 6).selected()).isTrue();
  }

  @Test
  void aClickOnATodoOfAClientSelectsWhatThatClientDidLast() {
    var window = Window.of(Stages.after(6));

    window.model.log().selectRow(Party.LEFT, Stages.Q1);
    assertThat(entry(window.state(), 5).selected()).isTrue();
    window.model.log().selectRow(Party.RIGHT, Stages.Q1);
    assertThat(entry(window.state(), 6).selected()).isTrue();
  }

  @Test
  void theFilterLeavesRowsThatContainItsWords() {
    var window = Window.of(Stages.after(7));

    window.model.log().filter("412", 3);

    assertThat(window.state().log().rows())
        .extracting(LogState.Entry::status)
        .containsExactly("412");
    assertThat(window.state().log().filter()).isEqualTo("412");
  }

  @Test
  void aRowOpensIntoWhatItLedTo() {
    var window = Window.of(Stages.after(6));
    int number = entry(window.state(), 6).number();
    int before = window.state().log().rows().size();

    window.model.log().toggle(number);

    assertThat(window.state().log().rows()).hasSize(before + 1);
    assertThat(window.state().log().rows().get(before).depth()).isEqualTo(1);
    window.model.log().toggle(number);
    assertThat(window.state().log().rows()).hasSize(before);
  }
}
