package syncduel.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import syncduel.ui.theme.UsualLook;
import syncduel.view.Command;
import syncduel.view.NarrationState;
import syncduel.view.QuestionState;
import syncduel.view.QuestionState.Answer;
import syncduel.view.QuestionState.Mark;
import syncduel.view.RichText;

@ExtendWith(UsualLook.class)
class NarrationTest {
  private static String said(boolean open, String verdict, String solution, Mark look) {
    var answers =
        List.of(
            new Answer(1, "200", Command.CHOOSE_LOCAL, "1", Mark.NONE),
            new Answer(2, "412", Command.CHOOSE_SERVER, "2", open ? Mark.NONE : Mark.RIGHT));
    var state =
        new NarrationState(
            RichText.plain("A sentence."),
            RichText.nothing(),
            "",
            Optional.empty(),
            Optional.of(new QuestionState(answers, open, verdict, solution, look)),
            RichText.nothing());
    return GuiActionRunner.execute(
        () -> {
          var narration = new Narration();
          narration.show(state);
          return narration.getAccessibleContext().getAccessibleName();
        });
  }

  @Test
  void aQuestionIsFollowedByItsNumberedAnswers() {
    assertThat(said(true, "", "", Mark.NONE)).isEqualTo("A sentence. 1) 200 2) 412");
  }

  @Test
  void afterwardsTheRightAnswerIsNamedBecauseTheAnswersAreOutOfSight() {
    assertThat(said(false, "This is the answer", "Answer 2: 412", Mark.NONE))
        .isEqualTo("A sentence. Answer 2: 412");
    assertThat(said(false, "Not quite · 0 of 1 right", "Answer 2: 412", Mark.WRONG))
        .isEqualTo("A sentence. Not quite · 0 of 1 right Answer 2: 412");
    assertThat(said(false, "Right · 1 of 1", "Answer 2: 412", Mark.RIGHT))
        .isEqualTo("A sentence. Right · 1 of 1 Answer 2: 412");
  }
}
