package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import syncduel.trace.Party;

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
    assertThat(window.kept.diagram()).isEqualTo(new DiagramLook(100, true, false));
  }

  @Test
  void whatIsStillToComeIsShownOnWishAsFarAsItIsKnown() {
    window.tell(Played.lesson1(7));
    int all = window.state().diagram().trace().moments().size();
    window.tell(Played.lesson1(4));
    int happened = window.state().diagram().trace().moments().size();
    assertThat(window.state().diagram().present()).isEmpty();

    window.model.run(Command.DIAGRAM_AHEAD);

    DiagramState ahead = window.state().diagram();
    assertThat(ahead.trace().moments()).hasSize(all).hasSizeGreaterThan(happened);
    assertThat(ahead.present()).hasValue(happened - 1);
    assertThat(ahead.happened().moments()).hasSize(happened);
    assertThat(ahead.moment()).hasValue(happened - 1);
    window.tell(Played.lesson1(7));
    assertThat(window.state().diagram().present()).isEmpty();
  }

  @Test
  void nothingIsToComeWhereAnotherWayIsTaken() {
    window.model.run(Command.DIAGRAM_AHEAD);
    window.tell(Played.lesson1(7));

    window.tell(Played.lesson1(2, Stages.edit(Party.LEFT, "otherwise")));

    assertThat(window.state().diagram().present()).isEmpty();
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
