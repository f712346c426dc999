package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Branches;
import syncduel.lesson.LessonStep;
import syncduel.lesson.SessionState;
import syncduel.stage.ClientAction;
import syncduel.stage.Step;
import syncduel.trace.Party;

class BranchTest {
  private static final LessonStep PUSH =
      LessonStep.of(new Step.AtClient(Party.RIGHT, new ClientAction.Push()));

  private static SessionState with(Branches branches) {
    SessionState lesson = Stages.after(branches.present().position());
    return new SessionState(
        lesson.lesson(),
        false,
        branches,
        lesson.trace(),
        lesson.durations(),
        lesson.address(),
        Optional.empty(),
        false,
        Optional.empty(),
        true);
  }

  private static Branches two() {
    Branches lesson = Stages.after(3).branches();
    return lesson.acting(3, PUSH, false).showing(0).at(2).acting(2, PUSH, false);
  }

  @Test
  void theLessonAloneIsNoChoice() {
    Window window = Window.of(Stages.after(3));
    assertThat(window.state().lessonBar().branches()).isEmpty();
    assertThat(window.command(Command.NEXT_BRANCH).enabled()).isFalse();
    assertThat(window.command(Command.DROP_BRANCH).enabled()).isFalse();
  }

  @Test
  void allBranchesAreListedAndTheNextOneIsShown() {
    Window window = Window.of(with(two()));
    assertThat(window.state().lessonBar().progress()).isEqualTo("Branch 2, from step 2");
    assertThat(window.state().lessonBar().branches())
        .containsExactly(
            new LessonBarState.BranchChoice(0, "The lesson · 8 steps", false),
            new LessonBarState.BranchChoice(1, "Branch 1, from step 3 · 4 steps", false),
            new LessonBarState.BranchChoice(2, "Branch 2, from step 2 · 3 steps", true));
    window.model.run(Command.NEXT_BRANCH);
    window.model.switchTo(1);
    assertThat(window.asked).containsExactly("switch to 0", "switch to 1");
  }

  @Test
  void aBranchIsNamedAndDroppedOnlyAfterAskingFirst() {
    Window window = Window.of(with(two()));
    window.answer = Optional.of("Tablet is first");
    window.model.run(Command.RENAME_BRANCH);
    window.model.run(Command.DROP_BRANCH);
    window.confirms = true;
    window.model.run(Command.DROP_BRANCH);
    String question = "Drop branch…: Branch 2 and its 1 own step will be gone.";
    assertThat(window.asked)
        .containsExactly(
            "Rename branch…: Name of this branch Branch 2",
            "name 2 Tablet is first",
            question,
            question,
            "drop 2");
  }
}
