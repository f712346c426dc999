package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.lesson.SessionState;
import syncduel.view.LogState.Entry;
import syncduel.view.LogState.Note;
import syncduel.view.LogState.Proposal;

/** The lines of the tutorial's conflict: pulls 1, 2, edits 3, 4, pushes 5, 6, the decision. */
class LogFilterTest {
  private static final SessionState PLAYED = Played.lesson1(7);

  private final Window window = Window.of(PLAYED);

  private LogState filtered(String text) {
    window.model.log().filter(text, text.length());
    return window.state().log();
  }

  private List<Integer> numbers(String text) {
    return filtered(text).rows().stream().map(Entry::number).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "method:PATCH                     | 5,6,8",
        "method:get                       | 1,2",
        "method:PATCH,GET                 | 1,2,5,6,8",
        "status:4xx                       | 6",
        "status:412                       | 6",
        "status:2                         | 1,2,5,8",
        "status:local                     | 3,4,7",
        "client:tablet                    | 2,4,6,7,8",
        "client:left                      | 1,3,5",
        "client:\"Phone\"                 | 1,3,5",
        "if-match:v1                      | 5,6",
        "if-match:v                       | 5,6,8",
        "if-match:none                    | 1,2",
        "etag:v2                          | 5,6",
        "row:Q1                           | 3,4,5,6,7,8",
        "step:5                           | 5",
        "step:2-4                         | 2,3,4",
        "step:6-                          | 6,7,8",
        "is:conflict                      | 6",
        "is:local client:phone            | 3",
        "body:later                       | 5,6",
        "PATCH -status:412                | 5,8",
        "-is:local -method:GET            | 5,6,8",
        "\"the row is v2\"                | 6",
        "-\"v1\"                          | 3,4,7,8",
        "  refused   client:Tablet        | 6",
        "method: status:                  | 1,2,3,4,5,6,7,8"
      })
  void aLineMustFulfilAllTerms(String filter, String lines) {
    assertThat(numbers(filter)).map(String::valueOf).isEqualTo(List.of(lines.strip().split(",")));
    assertThat(window.state().log().note()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "methd:PATCH   | The filter does not know “methd:”. It knows method: status: client: if-match: etag: row: step: is: body:",
        "method:FETCH  | There is no method “FETCH”; there are GET, POST, PATCH, DELETE.",
        "status:6xx    | There is no status “6xx”; write 412, 4xx or one of lost, held, sent, local.",
        "client:laptop | Nobody is called “laptop”; there are Phone, Server, Tablet.",
        "step:last     | “last” is no step; write 5 or 3-5.",
        "is:red        | No event is “red”; it can be pinned, commented, conflict, failed, lost, held, overwritten, local."
      })
  void whatCannotBeReadIsExplainedAndFiltersNothing(String filter, String sentence) {
    LogState log = filtered(filter + " 412");

    assertThat(log.note()).contains(new Note(sentence, true));
    assertThat(log.rows()).extracting(Entry::number).containsExactly(6);
  }

  @Test
  void theNumberOfHitsIsSaid() {
    assertThat(filtered("method:PATCH").count()).isEqualTo("3 of 8 events");
    assertThat(filtered("").count()).isEqualTo("8 events");
    assertThat(filtered("nothing like that").empty()).isEqualTo("No event is like that.");
  }

  @Test
  void wordsAreLookedForInBodiesOnlyWhenThatIsWanted() {
    assertThat(numbers("quickstart")).isEmpty();

    window.model.run(Command.LOG_BODIES);

    assertThat(numbers("\"quickstart later\"")).containsExactly(5, 6);
    assertThat(window.state().log().count()).isEqualTo("2 of 8 events, with bodies");
    assertThat(window.command(Command.LOG_BODIES).selected()).isTrue();
  }

  @Test
  void aKeyIsProposedWithItsMeaningAndThenItsValues() {
    assertThat(filtered("PATCH -st").proposals())
        .containsExactly(
            new Proposal("status:", "the answer, or what became of it", "PATCH -status:", 14),
            new Proposal("step:", "a step, or from–to", "PATCH -step:", 12));
    assertThat(filtered("client:t").proposals())
        .containsExactly(new Proposal("client:tablet", "", "client:tablet ", 14));
    assertThat(filtered("client:tablet").proposals()).isEmpty();
    assertThat(filtered("\"client").proposals()).isEmpty();
  }

  @Test
  void aProposalLeavesWhatStandsBehindTheCaret() {
    window.model.log().filter("met status:412", 3);

    assertThat(window.state().log().proposals())
        .containsExactly(new Proposal("method:", "how it was sent", "method: status:412", 7));
  }

  @Test
  void versionsRowsAndStepsThatThereAreAreProposed() {
    assertThat(filtered("if-match:").proposals())
        .extracting(Proposal::label)
        .containsExactly("if-match:v1", "if-match:v2", "if-match:v3", "if-match:none");
    assertThat(filtered("row:").proposals())
        .extracting(Proposal::label)
        .containsExactly("row:q1", "row:q2", "row:q3", "row:q4");
    assertThat(filtered("step:").proposals().get(0).label()).isEqualTo("step:7");
  }

  @Test
  void proposalsComeUnaskedOnlyWhereAWordHasBegun() {
    assertThat(filtered("").begun()).isFalse();
    assertThat(filtered("").proposals()).hasSize(9);
    assertThat(filtered("s").begun()).isTrue();
  }
}
