package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagramLookTest {
  private final Window window = Window.of(Played.lesson1(4));

  @Test
  void theDiagramIsZoomedByItselfUpToThreeTimes() {
    for (int press = 0; press < 20; press++) {
      window.model.run(Command.DIAGRAM_LARGER);
    }

    assertThat(window.state().diagram().zoom()).isEqualTo(300);
    assertThat(window.state().zoom()).isEqualTo(100);
    assertThat(window.command(Command.DIAGRAM_LARGER).enabled()).isFalse();
    window.model.run(Command.DIAGRAM_SMALLER);
    assertThat(window.state().diagram().zoom()).isEqualTo(275);
  }

  @Test
  void itIsToldInWordsOnWish() {
    window.model.run(Command.DIAGRAM_TEXT);

    assertThat(window.state().diagram().asText()).isTrue();
    assertThat(window.command(Command.DIAGRAM_TEXT).selected()).isTrue();
    assertThat(window.kept.diagram()).isEqualTo(new DiagramLook(100, true));
  }

  @Test
  void anArrowSelectsTheQueuedOperationAndTheTodoToo() {
    window.tell(Played.lesson1(6));
    int exchange = window.state().log().rows().get(5).exchanges().get(0);

    window.model.log().selectExchange(exchange);

    assertThat(window.state().right().queue().operations())
        .extracting(QueueState.Operation::selected)
        .containsExactly(true);
    assertThat(window.state().right().rows().get(0).selected()).isTrue();
    window.model.log().clearSelection();
    assertThat(window.state().right().queue().operations().get(0).selected()).isFalse();
  }
}
