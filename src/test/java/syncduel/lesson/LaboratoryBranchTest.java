package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.stage.Stage;
import syncduel.trace.Snapshot;

/** What a policy did in the laboratory can be stepped through as a branch of the lesson. */
class LaboratoryBranchTest {
  private final LessonLibrary library = new LessonLibrary(new LessonReader());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-two-edits-of-one-row.json",
        "02b-different-fields-the-server-wins.json",
        "04-delete-first-edit-second.json",
        "06-abort-and-resume.json",
        "08-the-third-writer.json",
        "12-the-queue-is-not-a-log.json"
      })
  void theBranchOfARunComesToTheSameEnd(String file) {
    Lesson lesson = library.open(file);
    try (Stage stage = Stage.open()) {
      for (Laboratory.Run run : runs(lesson, stage)) {
        List<LessonStep> steps = Laboratory.branch(lesson, run);
        Snapshot end = LessonPlay.of(lesson.withSteps(steps), stage).trace().last();

        assertThat(end.server().rows())
            .as(run.result().policy())
            .isEqualTo(run.end().server().rows());
        assertThat(end.left().rows()).isEqualTo(run.end().left().rows());
        assertThat(end.right().rows()).isEqualTo(run.end().right().rows());
        assertThat(end.right().queue()).isEqualTo(run.end().right().queue());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"01-two-edits-of-one-row.json, 5", "08-the-third-writer.json, 3"})
  void itLeavesTheLessonBeforeTheStepThatMeetsTheConflict(String file, int before) {
    Lesson lesson = library.open(file);
    try (Stage stage = Stage.open()) {
      var left = new TreeMap<String, Integer>();
      for (Laboratory.Run run : runs(lesson, stage)) {
        Branches more = Branches.trunk(lesson.steps()).adding("it", Laboratory.branch(lesson, run));
        left.put(run.result().policy(), more.leftTrunkAfter().orElse(lesson.steps().size()));
      }

      assertThat(left).containsEntry("last-writer", 0).containsEntry("merge", before);
      left.keySet().removeAll(List.of("last-writer", "ask"));
      assertThat(left.values()).containsOnly(before);
    }
  }

  @Test
  void theSameRunTwiceIsOneBranchAndItIsShownAtItsEnd() {
    Lesson lesson = library.open("01-two-edits-of-one-row.json");
    try (Stage stage = Stage.open()) {
      List<Laboratory.Run> runs = runs(lesson, stage);
      Branches trunk = Branches.trunk(lesson.steps());
      Branches once = trunk.adding("Client wins", Laboratory.branch(lesson, runs.get(2)));
      Branches other = once.adding("Server wins", Laboratory.branch(lesson, runs.get(3)));
      Branches again = other.adding("Client wins", Laboratory.branch(lesson, runs.get(2)));

      assertThat(again.all()).extracting(Branch::number).containsExactly(0, 1, 2);
      assertThat(again.present().name()).isEqualTo("Client wins");
      assertThat(again.present().position()).isEqualTo(again.present().steps().size());
      assertThat(other.present().fork()).contains(new Branch.Fork(0, 5));
    }
  }

  private static List<Laboratory.Run> runs(Lesson lesson, Stage stage) {
    var runs = new ArrayList<Laboratory.Run>();
    new Laboratory(stage)
        .compare(
            lesson,
            new Laboratory.Watcher() {
              @Override
              public boolean goOn(Laboratory.Progress progress) {
                return true;
              }

              @Override
              public void played(Laboratory.Run run) {
                runs.add(run);
              }
            });
    return runs;
  }
}
