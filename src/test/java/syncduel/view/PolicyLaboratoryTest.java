package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;
import syncduel.view.LaboratoryState.Phase;
import syncduel.view.TableState.Look;

class PolicyLaboratoryTest {
  private static final Lesson LESSON =
      new LessonLibrary(new LessonReader()).open("01-two-edits-of-one-row.json");
  private final List<LaboratoryState> shown = new ArrayList<>();

  private static SessionState opened(Lesson lesson) {
    try (Stage stage = Stage.open()) {
      return new Session(stage, Runnable::run, lesson).state();
    }
  }

  private PolicyLaboratory of(Window window) {
    window.model.run(Command.LABORATORY);
    PolicyLaboratory laboratory = window.laboratory.orElseThrow();
    laboratory.onChange(shown::add);
    return laboratory;
  }

  private static List<String> row(LaboratoryState state, int row) {
    return state.table().rows().get(row).cells().stream().map(TableState.Cell::asText).toList();
  }

  @Test
  void everyPolicyIsPlayedAndItsRowSaysWhatCameOfIt() {
    PolicyLaboratory laboratory = of(Window.of(opened(LESSON)));

    laboratory.play();

    LaboratoryState state = laboratory.state();
    assertThat(state.phase()).isEqualTo(Phase.DONE);
    assertThat(state.lead())
        .isEqualTo(
            "The first conflict is in step 6: Tablet is refused, q1 has changed."
                + " Each policy decides it; then both devices sync.");
    assertThat(row(state, 0).subList(0, 6))
        .containsExactly(
            "None",
            "q1 v2 “Complete the quickstart later”, open",
            "14, 1 at conflict",
            "0",
            "nothing",
            "no, Tablet: a change of q1 waits in the queue");
    assertThat(row(state, 3).subList(0, 6))
        .containsExactly(
            "Server wins",
            "q1 v2 “Complete the quickstart later”, open",
            "8, 1 at conflict",
            "0",
            "q1: “Complete the quickstart now” (history of Tablet, entry 1)",
            "yes");
    assertThat(row(state, 9).get(4)).isEqualTo("q1 v2: “Complete the quickstart later” (nowhere)");
    assertThat(state.opens()).hasSize(10).containsOnly(true);
  }

  @Test
  void whileItIsPlayedEachStepIsTold() {
    PolicyLaboratory laboratory = of(Window.of(opened(LESSON)));

    laboratory.play();

    assertThat(shown.get(1).lead()).isEqualTo("Looking for the first conflict…");
    LaboratoryState second =
        shown.stream().filter(state -> state.opens().get(0)).findFirst().orElseThrow();
    assertThat(second.part()).isEqualTo(0.1);
    LaboratoryState asking = shown.get(shown.indexOf(second) + 1);
    assertThat(asking.progress()).startsWith("Ask, policy 2 of 10: step 1 (");
    assertThat(asking.table().rows().get(1).look()).isEqualTo(Look.CURRENT);
    assertThat(row(asking, 2).subList(0, 2)).containsExactly("Client wins", "waiting");
  }

  @Test
  void whoCancelsKeepsWhatHasBeenPlayedAndNothingMoreIsPlayed() {
    PolicyLaboratory laboratory = of(Window.of(opened(LESSON)));
    laboratory.onChange(
        state -> {
          shown.add(state);
          if (state.phase() == Phase.RUNNING && state.opens().get(1)) {
            laboratory.cancel();
          }
        });

    laboratory.play();

    LaboratoryState state = laboratory.state();
    assertThat(state.phase()).isEqualTo(Phase.CANCELLED);
    assertThat(state.progress()).isEqualTo("Cancelled: 2 of 10 policies were played.");
    assertThat(shown.get(shown.size() - 1)).isEqualTo(state);
    assertThat(row(state, 2).get(1)).isEqualTo("not played");
    assertThat(state.markdown()).contains("Cancelled before all policies were played.");
  }

  @Test
  void cancelledBeforeItsTurnItIsNotPlayedAtAll() {
    Window window = Window.of(opened(LESSON));
    window.trials.later = true;
    PolicyLaboratory laboratory = of(window);

    laboratory.play();
    laboratory.cancel();
    window.trials.playWaiting();

    assertThat(laboratory.state().phase()).isEqualTo(Phase.CANCELLED);
    assertThat(laboratory.state().hasResults()).isFalse();
  }

  @Test
  void whatCannotBePlayedIsToldInOneSentence() {
    Window window = Window.of(opened(LESSON));
    window.trials.failure = Optional.of("There is no port to be had.");
    PolicyLaboratory laboratory = of(window);

    laboratory.play();

    assertThat(laboratory.state().phase()).isEqualTo(Phase.FAILED);
    assertThat(laboratory.state().notice()).contains("There is no port to be had.");
  }

  @Test
  void theTableIsSavedInTheFormThatTheFileNames() {
    Window window = Window.of(opened(LESSON));
    PolicyLaboratory laboratory = of(window);
    laboratory.play();

    window.chosen = Optional.of(Path.of("mine.md"));
    laboratory.save();
    assertThat(laboratory.state().notice()).contains("mine.md is written.");
    window.chosen = Optional.of(Path.of("mine.json"));
    window.trials.writeFailure = Optional.of("mine.json: the disk is full");
    laboratory.save();

    assertThat(window.asked)
        .containsExactly(
            "save table as two-edits-of-one-row-policies",
            "save table as two-edits-of-one-row-policies");
    assertThat(window.trials.written.get(0).get(0)).isEqualTo("# Two edits of one row");
    assertThat(window.trials.written.get(1).get(0)).isEqualTo("{");
    assertThat(laboratory.state().notice()).contains("mine.json: the disk is full");
  }

  @Test
  void theRunOfAPolicyBecomesABranch() {
    Window window = Window.of(opened(LESSON));
    PolicyLaboratory laboratory = of(window);
    laboratory.play();

    laboratory.open(3);

    assertThat(window.asked).containsExactly("add Server wins with 8");
  }

  @Test
  void onABranchTheTableSaysWhichOne() {
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, LESSON);
      session.goTo(2);
      session.perform(Stages.PUSH_RIGHT);
      PolicyLaboratory laboratory = of(Window.of(session.state()));
      laboratory.play();

      assertThat(laboratory.state().heading()).isEqualTo("Two edits of one row · Branch 1");
      assertThat(laboratory.state().lead())
          .isEqualTo(
              "A device that asks meets no conflict here."
                  + " All steps are played; then both devices sync.");
    }
  }

  @Test
  void withoutStepsOrAtSomebodyElsesServerThereIsNothingToCompare() {
    assertThat(Window.of(Stages.freePlay()).command(Command.LABORATORY).enabled()).isFalse();
    assertThat(
            Window.of(Stages.withoutWayBack(Stages.after(4))).command(Command.LABORATORY).enabled())
        .isFalse();
  }
}
