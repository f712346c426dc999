package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Question;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;
import syncduel.view.QuestionState.Answer;
import syncduel.view.QuestionState.Mark;

class QuizTest {
  private static final Question ASKED =
      new Question("What does the server say?", List.of("200", "412", "409"), 2);
  private static final Lesson LESSON = asking(TutorialStates.lesson(), 6);

  private static Lesson asking(Lesson lesson, int step) {
    List<LessonStep> steps = new ArrayList<>(lesson.steps());
    LessonStep old = steps.get(step - 1);
    steps.set(
        step - 1,
        new LessonStep(
            old.step(),
            old.say(),
            old.chapter(),
            old.why(),
            OptionalInt.empty(),
            Optional.of(ASKED),
            old.expect(),
            old.line()));
    return lesson.withSteps(steps);
  }

  private static SessionState after(int steps) {
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, LESSON);
      session.goTo(steps);
      return session.state();
    }
  }

  private static QuestionState question(Window window) {
    return window.state().narration().question().orElseThrow();
  }

  @Test
  void nextAsksFirstAndPlaysNothing() {
    Window window = Window.of(after(5));
    window.model.run(Command.NEXT);

    assertThat(window.asked).isEmpty();
    assertThat(window.state().narration().text().asText()).isEqualTo(ASKED.question());
    assertThat(question(window))
        .isEqualTo(
            new QuestionState(
                List.of(
                    new Answer(1, "200", Command.CHOOSE_LOCAL, "1", Mark.NONE),
                    new Answer(2, "412", Command.CHOOSE_SERVER, "2", Mark.NONE),
                    new Answer(3, "409", Command.CHOOSE_MERGE, "3", Mark.NONE)),
                true,
                "",
                "",
                Mark.NONE));
  }

  @Test
  void onlyTheKeysOfAnswersCanBePressedWhileItWaits() {
    Window window = Window.of(after(5));
    window.model.run(Command.NEXT);

    assertThat(window.command(Command.CHOOSE_SERVER).label()).isEqualTo("412");
    assertThat(window.command(Command.CHOOSE_SERVER).enabled()).isTrue();
    assertThat(window.command(Command.CHOOSE_BOTH).enabled()).isFalse();
  }

  @Test
  void aRightAnswerPlaysTheStepAndCounts() {
    Window window = Window.of(after(5));
    window.model.run(Command.NEXT);
    window.model.run(Command.CHOOSE_SERVER);
    assertThat(window.asked).containsExactly("next");
    window.tell(after(6));

    assertThat(question(window).verdict()).isEqualTo("Right · 1 of 1");
    assertThat(question(window).look()).isEqualTo(Mark.RIGHT);
    assertThat(question(window).answers())
        .extracting(Answer::mark)
        .containsExactly(Mark.NONE, Mark.RIGHT, Mark.NONE);
  }

  @Test
  void aWrongAnswerIsShownBesideTheRightOne() {
    Window window = Window.of(after(5));
    window.model.run(Command.NEXT);
    window.model.run(Command.CHOOSE_LOCAL);
    window.tell(after(6));

    assertThat(question(window).verdict()).isEqualTo("Not quite · 0 of 1 right");
    assertThat(question(window).solution()).isEqualTo("Answer 2: 412");
    assertThat(question(window).answers())
        .extracting(Answer::mark)
        .containsExactly(Mark.WRONG, Mark.RIGHT, Mark.NONE);
  }

  @Test
  void whoGoesOnWithoutAnAnswerIsShownItAndNotCounted() {
    Window window = Window.of(after(5));
    window.model.run(Command.NEXT);
    window.model.run(Command.NEXT);
    assertThat(window.asked).containsExactly("next");
    window.tell(after(6));

    assertThat(question(window).verdict()).isEqualTo("This is the answer");
    assertThat(question(window).solution()).isEqualTo("Answer 2: 412");
    assertThat(question(window).look()).isEqualTo(Mark.NONE);
  }

  @Test
  void aQuestionIsAskedOnce() {
    Window window = Window.of(after(5));
    window.model.run(Command.NEXT);
    window.model.run(Command.CHOOSE_SERVER);
    window.tell(after(6));
    window.tell(after(5));
    window.model.run(Command.NEXT);

    assertThat(window.asked).containsExactly("next", "next");
  }

  @Test
  void aQuestionThatWasLeftIsAskedAgain() {
    Window window = Window.of(after(5));
    window.model.run(Command.NEXT);
    window.tell(after(4));
    assertThat(window.state().narration().question()).isEmpty();
    window.tell(after(5));
    window.model.run(Command.NEXT);

    assertThat(question(window).open()).isTrue();
  }

  @Test
  void whoDoesNotWantToBeAskedIsNot() {
    Window window = Window.of(after(5));
    window.model.run(Command.ASK);
    window.model.run(Command.NEXT);

    assertThat(window.kept.asks()).isFalse();
    assertThat(window.asked).containsExactly("next");
  }

  @Test
  void playingWaitsForAnAnswerAndGoesOn() {
    Window window = Window.of(after(5));
    window.model.run(Command.PLAY);
    assertThat(window.asked).isEmpty();
    assertThat(window.waiting).isEmpty();
    window.model.run(Command.CHOOSE_SERVER);
    window.tell(after(6));

    assertThat(window.state().lessonBar().playing()).isTrue();
    assertThat(window.waiting).hasSize(1);
  }

  @Test
  void anotherLessonBeginsWithoutAScore() {
    Window window = Window.of(after(5));
    window.model.run(Command.NEXT);
    window.model.run(Command.CHOOSE_SERVER);
    window.tell(after(6));
    window.model.run(Command.LESSON_1);
    window.tell(after(6));

    assertThat(window.state().narration().question()).isEmpty();
  }

  @Test
  void noCardGivesAwayWhatTheQuestionAsks() {
    Window window = new Window();
    Lesson lesson = asking(TutorialStates.lesson(), 7);
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, lesson);
      session.goTo(6);
      window.tell(session.state());
    }
    assertThat(suggested(window)).isTrue();
    window.model.run(Command.NEXT);

    assertThat(suggested(window)).isFalse();
  }

  private static boolean suggested(Window window) {
    return window.state().right().card().orElseThrow().choices().stream()
        .anyMatch(choice -> choice.ringed());
  }
}
