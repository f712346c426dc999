package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.stage.ClientAction;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.trace.Party;
import syncduel.view.BranchComparisonState.Phase;
import syncduel.view.LessonBarState.BranchChoice;
import syncduel.view.TableState.Look;
import syncduel.view.TableState.Row;

class BranchComparisonTest {
  private static final Lesson LESSON =
      new LessonLibrary(new LessonReader()).open("01-two-edits-of-one-row.json");
  private final List<BranchComparisonState> shown = new ArrayList<>();

  /** Lesson 1, and beside it a branch in which the server's row was used. */
  private static SessionState two() {
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, LESSON);
      session.goTo(6);
      session.perform(
          new Step.AtClient(Party.RIGHT, new ClientAction.Resolve(Choice.SERVER, Fields.none())));
      return session.state();
    }
  }

  private BranchComparison of(Window window) {
    window.model.run(Command.COMPARE_BRANCHES);
    BranchComparison comparison = window.comparison.orElseThrow();
    comparison.onChange(shown::add);
    return comparison;
  }

  private static List<String> different(TableState table) {
    return table.rows().stream()
        .filter(row -> row.look() == Look.DIFFERENT)
        .map(Row::asText)
        .toList();
  }

  @Test
  void bothArePlayedAndLookedAtWhereTheyPart() {
    BranchComparison comparison = of(Window.of(two()));

    comparison.play();

    BranchComparisonState state = comparison.state();
    assertThat(state.phase()).isEqualTo(Phase.READY);
    assertThat(state.position()).isEqualTo(7);
    assertThat(state.most()).isEqualTo(9);
    assertThat(state.common()).isEqualTo(6);
    assertThat(state.leftStep()).isEqualTo("Step 7 of 9: The Tablet uses its local row.");
    assertThat(state.rightStep()).isEqualTo("Step 7 of 7: The Tablet uses the server’s row.");
    assertThat(state.verdict()).isEqualTo("1 step after they part. 3 lines differ.");
    assertThat(different(state.states()))
        .containsExactly(
            "≠; q1; v3 Complete the quickstart now; v2 Complete the quickstart later",
            "≠; q1; v3 Complete the quickstart now; v2 Complete the quickstart later");
    assertThat(different(state.exchanges()))
        .containsExactly("≠; Tablet PATCH q1 If-Match v2, 200 OK ETag v3; —");
  }

  @Test
  void onTheCommonBeginningAllIsAlike() {
    BranchComparison comparison = of(Window.of(two()));
    comparison.play();

    comparison.goTo(6);

    BranchComparisonState state = comparison.state();
    assertThat(state.verdict()).isEqualTo("The first 6 steps are the same. Nothing differs here.");
    assertThat(state.exchanges().rows().get(state.exchanges().rows().size() - 1).asText())
        .isEqualTo(
            "Tablet PATCH q1 If-Match v1, 412 Precondition Failed ETag v2;"
                + " Tablet PATCH q1 If-Match v1, 412 Precondition Failed ETag v2");
    assertThat(different(state.states())).isEmpty();
  }

  @Test
  void theShorterOneStandsAtItsEndWhileTheOtherGoesOn() {
    BranchComparison comparison = of(Window.of(two()));
    comparison.play();

    comparison.move(5);

    assertThat(comparison.state().position()).isEqualTo(9);
    assertThat(comparison.state().rightStep()).isEqualTo("At its end, step 7");
    comparison.move(-100);
    assertThat(comparison.state().leftStep()).isEqualTo("At the start");
    comparison.toParting();
    assertThat(comparison.state().position()).isEqualTo(7);
  }

  @Test
  void onlyDifferencesLeavesTheHeadingsAboveThem() {
    BranchComparison comparison = of(Window.of(two()));
    comparison.play();

    comparison.showOnlyDifferences(true);

    assertThat(comparison.state().states().rows().stream().map(Row::asText))
        .containsExactly(
            "Server",
            "≠; q1; v3 Complete the quickstart now; v2 Complete the quickstart later",
            "Tablet",
            "≠; q1; v3 Complete the quickstart now; v2 Complete the quickstart later");
    assertThat(comparison.state().exchanges().rows()).hasSize(2);
  }

  @Test
  void eachBranchIsPlayedOnceHoweverOftenItIsChosen() {
    Window window = Window.of(two());
    BranchComparison comparison = of(window);
    comparison.play();
    window.trials.failure = Optional.of("This is played again.");

    comparison.choose(1, 0);

    assertThat(comparison.state().failure()).isEmpty();
    assertThat(comparison.state().left())
        .containsExactly(
            new BranchChoice(0, "The lesson · 9 steps", false),
            new BranchChoice(1, "Branch 1, from step 6 · 7 steps", true));
    assertThat(different(comparison.state().states()).get(0))
        .isEqualTo("≠; q1; v2 Complete the quickstart later; v3 Complete the quickstart now");
  }

  @Test
  void eachStepIsToldWhileTheyArePlayedAndWhoCancelsSeesNoTable() {
    BranchComparison comparison = of(Window.of(two()));
    comparison.onChange(
        state -> {
          shown.add(state);
          if (state.progress().equals("Playing Branch 1: step 2 of 7")) {
            comparison.cancel();
          }
        });

    comparison.play();

    assertThat(shown.stream().map(BranchComparisonState::progress))
        .contains("Playing The lesson: step 9 of 9")
        .doesNotContain("Playing Branch 1: step 3 of 7")
        .endsWith("Cancelled.");
    assertThat(comparison.state().states().rows()).isEmpty();
    comparison.onChange(shown::add);
    comparison.play();
    assertThat(comparison.state().phase()).isEqualTo(Phase.READY);
  }

  @Test
  void whatCannotBePlayedIsToldInOneSentence() {
    Window window = Window.of(two());
    window.trials.failure = Optional.of("There is no port to be had.");
    BranchComparison comparison = of(window);

    comparison.play();

    assertThat(comparison.state().phase()).isEqualTo(Phase.FAILED);
    assertThat(comparison.state().failure()).contains("There is no port to be had.");
  }

  @Test
  void oneBranchAloneIsToldHowToMakeAnother() {
    BranchComparison comparison = of(Window.of(Stages.after(3)));

    comparison.play();

    assertThat(comparison.state().empty().get(0)).isEqualTo("There is only one branch");
    assertThat(shown).hasSize(1);
  }
}
