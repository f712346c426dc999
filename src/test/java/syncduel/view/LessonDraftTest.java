package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Revision;
import syncduel.view.LessonDraft.Expecting;
import syncduel.view.LessonDraft.StepDraft;

class LessonDraftTest {
  @Test
  void aPersonGetsTheStepsInWordsWithWhatIsSaidAboutThem() {
    Window window = Window.of(Stages.after(4));
    window.model.run(Command.REVISE);
    LessonDraft draft = window.draft.orElseThrow();

    assertThat(draft.title()).isEqualTo("Two edits of one row");
    assertThat(draft.chosen()).isEqualTo(3);
    assertThat(draft.steps())
        .extracting(StepDraft::label)
        .startsWith("Step 1: The Phone pulls.", "Step 2: The Tablet pulls.");
    assertThat(draft.steps().get(0).chapter()).isEqualTo("In sync");
  }

  @Test
  void whatHappenedIsOfferedOnlyWhereItIsKnown() {
    Window window = Window.of(Stages.after(4));
    window.model.run(Command.REVISE);

    assertThat(window.draft.orElseThrow().steps())
        .extracting(step -> step.offered().contains(Expecting.WHAT_HAPPENED))
        .containsExactly(true, true, true, true, false, false, false, false);
  }

  @Test
  void whatAPersonWroteIsAskedOfTheSession() {
    Window window = Window.of(Stages.after(1));
    window.model.run(Command.REVISE);
    StepDraft first = window.draft.orElseThrow().steps().get(0);
    StepDraft other =
        first.saying("A", "B", "C", OptionalInt.of(7)).expecting(Expecting.WHAT_HAPPENED);
    window.revised = Optional.of(new LessonDraft("Milk", "", List.of(other), 0));
    window.model.run(Command.REVISE);

    var words =
        new Revision.Words("A", "B", "C", OptionalInt.of(7), Revision.Expecting.WHAT_HAPPENED);
    assertThat(window.asked).contains("revise " + new Revision("Milk", "", List.of(words)));
  }

  @Test
  void whoLeavesTheDraftChangesNothing() {
    Window window = Window.of(Stages.after(1));
    window.model.run(Command.REVISE);

    assertThat(window.asked).isEmpty();
  }
}
