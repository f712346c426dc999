package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.trace.Party;
import syncduel.view.Command;
import syncduel.view.MotionState.Change;
import syncduel.view.WindowModel;

/** What moves into its place while lesson 1 is played, in the order in which it is shown. */
class ChangesTest {
  private static final String LESSON = "01-two-edits-of-one-row.json";

  private final List<Change> shown = new ArrayList<>();

  /** Shows the lesson from a position on, and then what the commands lead to. */
  private void play(int position, boolean reducedMotion, Command... commands) {
    var clock = new FilmClock();
    try (Stage stage = Stage.open()) {
      var lesson = new LessonLibrary(new LessonReader()).open(LESSON);
      var session = new Session(stage, Runnable::run, lesson);
      session.goTo(position);
      var late = new LateSession(Runnable::run);
      late.arrived(session);
      WindowModel model = Windows.model(late, clock, kept -> kept.withReducedMotion(reducedMotion));
      for (Command command : commands) {
        model.run(command);
        note(model);
        while (clock.untilNext().isPresent()) {
          clock.next();
          note(model);
        }
      }
    }
  }

  private void note(WindowModel model) {
    shown.add(model.state().orElseThrow().motion().change());
  }

  @Test
  void theKnobComesFromTheStepBeforeAndTheCardOpensInTheEnd() {
    play(5, false, Command.NEXT);

    assertThat(shown).filteredOn(Change::advances).containsExactly(shown.get(0));
    assertThat(shown).extracting(Change::opening).last().isEqualTo(Set.of(Party.RIGHT));
    assertThat(shown.subList(0, shown.size() - 1)).allMatch(one -> one.opening().isEmpty());
  }

  @Test
  void theLanesGetTheColourOfAVersionWhereItIsWrittenAndWhereItArrives() {
    play(4, false, Command.NEXT);

    assertThat(shown).filteredOn(Change::recolours).hasSize(2);
    assertThat(shown.get(0).recolours()).isFalse();
  }

  @Test
  void aRefusedPushChangesNoLane() {
    play(5, false, Command.NEXT);

    assertThat(shown).isNotEmpty().noneMatch(Change::recolours);
  }

  @Test
  void aCardThatWasAnsweredClosesOnce() {
    play(6, false, Command.NEXT);

    assertThat(shown.stream().filter(one -> one.closing().containsKey(Party.RIGHT))).hasSize(1);
    assertThat(shown).allMatch(one -> one.opening().isEmpty());
  }

  @Test
  void goingBackIsSimplyThere() {
    play(7, false, Command.BACK);

    assertThat(shown).allMatch(one -> one.duration() == 0);
  }

  @Test
  void withReducedMotionNothingMoves() {
    play(5, true, Command.NEXT, Command.NEXT);

    assertThat(shown).allMatch(one -> one.duration() == 0);
  }
}
