package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static syncduel.trace.Party.LEFT;
import static syncduel.trace.Party.RIGHT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Choice;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.stage.Steps;
import syncduel.trace.Trace;

class SessionTest {
  private final Lesson tutorial =
      new LessonLibrary(new LessonReader()).open("01-two-edits-of-one-row.json");
  private final Lesson freePlay = new LessonLibrary(new LessonReader()).freePlay();
  private final Stage stage = Stage.open();

  @AfterEach
  void closeStage() {
    stage.close();
  }

  private Session open(Lesson lesson) {
    return new Session(stage, Runnable::run, lesson);
  }

  @Test
  void nextPlaysTheLessonsStepsAndStopsAtItsEnd() {
    var session = open(tutorial);
    for (int i = 0; i < tutorial.steps().size() + 2; i++) {
      session.next();
    }
    assertThat(session.state().position()).isEqualTo(tutorial.steps().size());
    assertThat(session.state().upcoming()).isEmpty();
    assertThat(session.state().trace().last().lostUpdates()).isZero();
  }

  @Test
  void backAtAnOpenConflictClosesItAndNextOpensItAgain() {
    var session = open(tutorial);
    session.goTo(6);
    SessionState open = session.state();
    assertThat(open.trace().last().right().conflict()).isPresent();
    session.back();
    assertThat(session.state().trace().last().right().conflict()).isEmpty();
    session.next();
    assertThat(session.state().trace()).isEqualTo(open.trace());
  }

  @Test
  void ofSeveralBacksInARowTheLastTargetWins() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var session = new Session(stage, waiting::add, tutorial);
    var seen = new ArrayList<Integer>();
    session.onChange(state -> seen.add(state.position()));
    session.goTo(6);
    session.back();
    session.back();
    session.back();
    runAll(waiting);
    assertThat(session.state().position()).isEqualTo(3);
    assertThat(seen).startsWith(0).endsWith(3).doesNotContain(5, 6);
  }

  @Test
  void anActionByHandInThePastBranchesAndTheLessonCanBeReturnedTo() {
    var session = open(tutorial);
    session.goTo(4);
    session.perform(Steps.push(RIGHT));
    assertThat(session.state().branchedAt()).hasValue(4);
    assertThat(session.state().position()).isEqualTo(5);
    assertThat(session.state().steps()).hasSize(5);
    session.returnToLesson();
    assertThat(session.state().branchedAt()).isEmpty();
    assertThat(session.state().position()).isEqualTo(4);
    assertThat(session.state().steps()).isEqualTo(tutorial.steps());
  }

  @Test
  void eachActionInThePastBeginsABranchAndAllOfThemCanBeReturnedToExactly() {
    var session = open(tutorial);
    session.goTo(4);
    session.perform(Steps.push(RIGHT));
    session.perform(Steps.pull(LEFT));
    Trace first = session.state().trace();
    session.back();
    session.perform(Steps.push(LEFT));
    Trace second = session.state().trace();
    session.back();
    session.back();
    session.back();
    session.perform(Steps.push(LEFT));
    session.switchTo(2);
    assertThat(session.state().branches().all())
        .extracting(Branch::number, Branch::fork, branch -> branch.steps().size())
        .containsExactly(
            tuple(0, Optional.empty(), tutorial.steps().size()),
            tuple(1, Optional.of(new Branch.Fork(0, 4)), 6),
            tuple(2, Optional.of(new Branch.Fork(1, 5)), 6),
            tuple(3, Optional.of(new Branch.Fork(0, 3)), 4));
    assertThat(session.state().position()).isEqualTo(3);
    session.goTo(6);
    assertThat(session.state().trace()).isEqualTo(second);
    session.switchTo(1);
    assertThat(session.state().position()).isEqualTo(5);
    session.next();
    assertThat(session.state().trace()).isEqualTo(first);
    session.returnToLesson();
    assertThat(session.state().position()).isEqualTo(4);
    assertThat(session.state().steps()).isEqualTo(tutorial.steps());
  }

  @Test
  void whereABranchBeganTheLessonsOwnStepLeadsBackToTheLesson() {
    var session = open(tutorial);
    session.goTo(4);
    session.perform(Steps.push(RIGHT));
    session.back();
    session.perform(tutorial.steps().get(4).step());
    assertThat(session.state().branchedAt()).isEmpty();
    assertThat(session.state().position()).isEqualTo(5);
    assertThat(session.state().steps()).isEqualTo(tutorial.steps());
    assertThat(session.state().branches().all()).hasSize(2);
    assertThat(session.state().trace()).isEqualTo(replayed(session.state()));
  }

  @Test
  void aStepThatTheLibraryRefusesBeginsNoBranch() {
    var session = open(tutorial);
    session.goTo(4);
    session.perform(Steps.resolve(LEFT, Choice.LOCAL));
    assertThat(session.state().branches().all()).hasSize(1);
    assertThat(session.state().steps()).isEqualTo(tutorial.steps());
  }

  @Test
  void freePlayKeepsWhatWasTakenBackAsABranch() {
    var session = open(freePlay);
    session.perform(Steps.pull(LEFT));
    session.perform(Steps.edit(LEFT, "q1", "Complete it later"));
    List<LessonStep> before = session.state().steps();
    session.back();
    session.perform(Steps.edit(LEFT, "q1", "Complete it now"));
    assertThat(session.state().branchedAt()).isEmpty();
    assertThat(session.state().branches().shown()).isEqualTo(1);
    session.switchTo(0);
    assertThat(session.state().steps()).isEqualTo(before);
    assertThat(session.state().position()).isEqualTo(1);
    session.next();
    assertThat(session.state().lesson().steps()).isEqualTo(before);
    assertThat(session.state().trace()).isEqualTo(replayed(session.state()));
  }

  @Test
  void aDroppedBranchIsLeftForItsOriginAndItsOwnBranchesStay() {
    var session = open(tutorial);
    session.goTo(4);
    session.perform(Steps.push(RIGHT));
    session.perform(Steps.pull(LEFT));
    session.back();
    session.perform(Steps.push(LEFT));
    session.nameBranch(2, " the Phone pushes too ");
    session.switchTo(1);
    session.dropBranch(1);
    session.dropBranch(0);
    assertThat(session.state().branches().shown()).isZero();
    assertThat(session.state().position()).isEqualTo(4);
    assertThat(session.state().branches().all())
        .extracting(Branch::name, Branch::fork)
        .containsExactly(
            tuple("", Optional.empty()),
            tuple("the Phone pushes too", Optional.of(new Branch.Fork(0, 4))));
  }

  @Test
  void aSessionGoesOnWithTheBranchesAndThePositionItWasLeftWith() {
    var session = open(tutorial);
    session.goTo(4);
    session.perform(Steps.push(RIGHT));
    session.perform(Steps.pull(LEFT));
    session.back();
    SessionState left = session.state();
    var again = open(freePlay);
    again.restore(SavedSession.of(left, Marks.none()));
    assertThat(again.state().reproducible()).isEqualTo(left.reproducible());
  }

  @Test
  void anActionThatTheLessonHasNextJustPlaysIt() {
    var session = open(tutorial);
    session.perform(tutorial.steps().get(0).step());
    assertThat(session.state().branchedAt()).isEmpty();
    assertThat(session.state().steps()).isEqualTo(tutorial.steps());
    assertThat(session.state().position()).isEqualTo(1);
  }

  @Test
  void aRefusedActionIsToldAndNotAppended() {
    var session = open(freePlay);
    session.perform(Steps.resolve(LEFT, Choice.LOCAL));
    assertThat(session.state().steps()).isEmpty();
    assertThat(session.state().refusal().orElseThrow().message())
        .isEqualTo("No conflict is open on Phone.");
    session.perform(Steps.pull(LEFT));
    assertThat(session.state().refusal()).isEmpty();
    assertThat(session.state().position()).isEqualTo(1);
  }

  @Test
  void freePlayIsTakenBackStepByStepAndGoneOnWithAfterARestart() {
    var session = open(freePlay);
    session.perform(Steps.pull(LEFT));
    session.perform(Steps.edit(LEFT, "q1", "Complete it later"));
    session.back();
    assertThat(session.state().trace().last().left().queue()).isEmpty();
    session.next();
    Lesson saved = session.state().lesson();
    assertThat(saved.steps()).hasSize(2);
    var again = open(freePlay);
    again.restore(SavedSession.freePlay(saved));
    assertThat(again.state().freePlay()).isTrue();
    assertThat(again.state().position()).isEqualTo(2);
    assertThat(again.state().trace()).isEqualTo(session.state().trace());
  }

  @Test
  void whatIsAskedForAfterAnotherLessonWasOpenedIsAboutThatLesson() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var session = new Session(stage, waiting::add, tutorial);
    session.goTo(6);
    runAll(waiting);
    session.back();
    session.open(tutorial);
    session.next();
    session.next();
    runAll(waiting);
    assertThat(session.state().position()).isEqualTo(2);
  }

  @Test
  void nextAskedForWhileALessonIsBeingOpenedIsAboutThatLesson() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var session = new Session(stage, waiting::add, tutorial);
    session.goTo(6);
    runAll(waiting);
    session.open(tutorial);
    Runnable opening = waiting.remove();
    session.next();
    opening.run();
    runAll(waiting);
    assertThat(session.state().position()).isEqualTo(1);
  }

  @Test
  void aStepByHandIsPlayedBetweenTheMovesThatWereAskedForAroundIt() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var session = new Session(stage, waiting::add, tutorial);
    session.goTo(3);
    session.perform(Steps.push(LEFT));
    session.back();
    runAll(waiting);
    assertThat(session.state().position()).isEqualTo(3);
    assertThat(session.state().branchedAt()).hasValue(3);
    assertThat(session.state().steps()).hasSize(4);
  }

  @Test
  void movesBeyondAnEndCountForNothing() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var session = new Session(stage, waiting::add, tutorial);
    session.goTo(99);
    session.next();
    session.back();
    runAll(waiting);
    assertThat(session.state().position()).isEqualTo(tutorial.steps().size() - 1);
  }

  @Test
  void aDefectBecomesAFailureAndTheSessionGoesOnFromWhereItWas() {
    var session = open(freePlay);
    session.perform(Steps.pull(LEFT));
    session.perform(new Step.Wait(Long.MAX_VALUE));
    assertThat(session.state().failure().orElseThrow())
        .startsWith("This step met a defect of the program, and its world was closed: ");
    assertThat(session.state().position()).isEqualTo(1);
    session.perform(Steps.pull(RIGHT));
    assertThat(session.state().failure()).isEmpty();
    assertThat(session.state().steps())
        .extracting(LessonStep::step)
        .containsExactly(Steps.pull(LEFT), Steps.pull(RIGHT));
    assertThat(session.state().trace()).isEqualTo(replayed(session.state()));
  }

  @Test
  void aDefectInAStepOfALessonEndsTheWishesAndBackLeadsOutOfIt() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var steps = new ArrayList<>(tutorial.steps().subList(0, 4));
    steps.add(2, LessonStep.of(new Step.Wait(Long.MAX_VALUE)));
    var session = new Session(stage, waiting::add, tutorial.withSteps(steps));
    session.goTo(4);
    runAll(waiting);
    assertThat(session.state().failure()).isPresent();
    assertThat(session.state().position()).isEqualTo(2);
    session.back();
    runAll(waiting);
    assertThat(session.state().failure()).isEmpty();
    assertThat(session.state().position()).isEqualTo(1);
  }

  @Test
  void aListenerThatThrowsIsHeardOfAndDoesNotStopTheSession() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var session = new Session(stage, waiting::add, tutorial);
    var defects = new ArrayDeque<>(List.of(new IllegalStateException("a listener's defect")));
    session.onChange(
        state -> {
          if (state.position() == 2 && !defects.isEmpty()) {
            throw defects.remove();
          }
        });
    session.goTo(3);
    runAll(waiting);
    assertThat(session.state().failure().orElseThrow()).contains("a listener's defect");
    session.goTo(3);
    runAll(waiting);
    assertThat(session.state().failure()).isEmpty();
    assertThat(session.state().position()).isEqualTo(3);
  }

  private Trace replayed(SessionState state) {
    Lesson played = state.lesson().withSteps(state.steps().subList(0, state.position()));
    return LessonPlay.of(played, stage).trace();
  }

  private static void runAll(Queue<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
