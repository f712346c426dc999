package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Revision.Expecting;
import syncduel.stage.Stage;
import syncduel.stage.Steps;
import syncduel.trace.Party;

class RevisionTest {
  private static final LessonLibrary LIBRARY = new LessonLibrary(new LessonReader());

  private final Stage stage = Stage.open();
  private final Lesson tutorial = LIBRARY.open("01-two-edits-of-one-row.json");

  @AfterEach
  void closeStage() {
    stage.close();
  }

  private Session session(Lesson lesson) {
    return new Session(stage, Runnable::run, lesson);
  }

  private static Revision revision(SessionState state, Revision.Words... words) {
    Lesson said = state.lesson().withSteps(state.steps());
    List<Revision.Words> all = new ArrayList<>(Revision.of(said).steps());
    for (int i = 0; i < words.length; i++) {
      all.set(i, words[i]);
    }
    return new Revision("Milk", "An aim.", all);
  }

  private static Revision.Words says(String say, Expecting expecting) {
    return new Revision.Words("Start", say, "  ", OptionalInt.of(500), expecting);
  }

  @Test
  void whatIsWrittenIntoFreePlayMakesALessonThatChecksItself() {
    var session = session(LIBRARY.freePlay());
    session.perform(Steps.pull(Party.LEFT));
    session.revise(revision(session.state(), says(" Both pull. ", Expecting.WHAT_HAPPENED)));
    SessionState after = session.state();

    assertThat(after.lesson().title()).isEqualTo("Milk");
    assertThat(after.lesson().aim()).isEqualTo("An aim.");
    assertThat(after.lesson().steps())
        .containsExactly(
            new LessonStep(
                Steps.pull(Party.LEFT),
                Optional.of("Both pull."),
                Optional.of("Start"),
                Optional.empty(),
                OptionalInt.of(500),
                Optional.of(Observation.of(after.trace(), 1)),
                0));
  }

  @Test
  void aRevisionMovesNothing() {
    var session = session(tutorial);
    session.goTo(4);
    SessionState before = session.state();
    session.revise(revision(before, says("Other words", Expecting.AS_WRITTEN)));

    assertThat(session.state().trace()).isEqualTo(before.trace());
    assertThat(session.state().position()).isEqualTo(4);
    assertThat(session.state().steps().subList(1, 8)).isEqualTo(before.steps().subList(1, 8));
  }

  @Test
  void aStepThatWasNotPlayedKeepsWhatWasWritten() {
    var session = session(tutorial);
    List<Revision.Words> words = new ArrayList<>(Revision.of(tutorial).steps());
    words.replaceAll(one -> one.expecting(Expecting.WHAT_HAPPENED));
    session.revise(new Revision("Milk", "", words));

    assertThat(session.state().steps()).isEqualTo(tutorial.steps());
  }

  @Test
  void nothingIsExpectedWhereNothingShallBe() {
    var session = session(tutorial);
    List<Revision.Words> words = new ArrayList<>(Revision.of(tutorial).steps());
    words.replaceAll(one -> one.expecting(Expecting.NOTHING));
    session.revise(new Revision("Milk", "", words));

    assertThat(session.state().steps()).allMatch(step -> step.expect().isEmpty());
  }

  @Test
  void aBranchSaysTheSameAboutTheStepsThatItShares() {
    var session = session(tutorial);
    session.goTo(2);
    session.perform(Steps.push(Party.LEFT));
    session.revise(revision(session.state(), says("Shared", Expecting.NOTHING)));
    Branches branches = session.state().branches();

    assertThat(branches.all())
        .extracting(branch -> branch.steps().get(0).say())
        .containsExactly(Optional.of("Shared"), Optional.of("Shared"));
    assertThat(branches.all().get(0).steps().subList(1, 8))
        .isEqualTo(tutorial.steps().subList(1, 8));
  }

  @Test
  void aLessonHasATitle() {
    assertThatThrownBy(() -> new Revision(" ", "", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
