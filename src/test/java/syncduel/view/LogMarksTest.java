package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;
import syncduel.view.LogState.Entry;

class LogMarksTest {
  private static final SessionState PLAYED = Played.lesson1(6);

  private final Window window = Window.of(PLAYED);

  private Entry row(int number) {
    return window.state().log().rows().get(number - 1);
  }

  private List<Integer> numbers(String filter) {
    window.model.log().filter(filter, 0);
    return window.state().log().rows().stream().map(Entry::number).toList();
  }

  private void comment(int number, String text) {
    window.answer = Optional.of(text);
    window.model.log().selectEntry(number);
    window.model.run(Command.LOG_COMMENT);
  }

  @Test
  void withoutASelectionThereIsNothingToMarkOrToCopy() {
    assertThat(window.command(Command.LOG_PIN).enabled()).isFalse();
    assertThat(window.command(Command.LOG_PIN).tooltip()).isEqualTo("Select an event first");
    assertThat(window.command(Command.LOG_CURL).enabled()).isFalse();
  }

  @Test
  void aPinIsShownFoundAndTakenAway() {
    window.model.log().selectEntry(5);
    window.model.run(Command.LOG_PIN);

    assertThat(row(5).pinned()).isTrue();
    assertThat(window.command(Command.LOG_PIN).selected()).isTrue();
    assertThat(numbers("is:pinned")).containsExactly(5);
    window.model.run(Command.LOG_PIN);
    assertThat(numbers("is:pinned")).isEmpty();
  }

  @Test
  void aCommentIsShownReadAndFoundByItsWords() {
    comment(6, " why 412? ");

    assertThat(window.asked).containsExactly("Event 6: Your comment; empty takes it away: ");
    assertThat(row(6).comment()).isEqualTo("why 412?");
    assertThat(row(6).tooltip()).endsWith("Comment: why 412?");
    assertThat(numbers("is:commented")).containsExactly(6);
    assertThat(numbers("\"WHY 412\"")).containsExactly(6);
    comment(6, "");
    assertThat(numbers("is:commented")).isEmpty();
  }

  @Test
  void marksStayOverBackAndNextAndLeaveWithTheLesson() {
    comment(5, "look here");
    window.tell(Played.lesson1(2));
    assertThat(window.state().log().rows()).hasSize(2);

    window.tell(PLAYED);

    assertThat(row(5).comment()).isEqualTo("look here");
    window.model.openLesson("1");
    window.tell(PLAYED);
    assertThat(row(5).comment()).isEmpty();
  }

  @Test
  void aBranchShowsTheMarksOfTheStepsItShares() {
    try (Stage stage = Stage.open()) {
      var library = new LessonLibrary(new LessonReader());
      var session = new Session(stage, Runnable::run, library.open("01-two-edits-of-one-row.json"));
      session.onChange(window::tell);
      session.goTo(6);
      comment(2, "shared");
      comment(5, "only there");

      session.goTo(4);
      session.perform(Stages.PUSH_RIGHT);

      assertThat(window.state().log().rows()).hasSize(5);
      assertThat(row(2).comment()).isEqualTo("shared");
      assertThat(row(5).comment()).isEmpty();
      comment(5, "the branch’s own");
      int branch = session.state().branches().shown();
      session.switchTo(0);
      session.goTo(6);
      assertThat(row(5).comment()).isEqualTo("only there");
      session.dropBranch(branch);
      session.goTo(4);
      session.perform(Stages.PUSH_RIGHT);
      assertThat(row(5).comment()).isEmpty();
    }
  }

  @Test
  void aLineIsCopiedWithItsMessages() {
    window.model.log().selectEntry(6);
    window.model.run(Command.LOG_COPY);

    assertThat(window.copied)
        .startsWith(
            "#6 Tablet PATCH q1 412: Tablet sent version v1, the server holds v2, so it refused:"
                + " 412\n\nPATCH /tables/TodoItem/q1?__systemproperties=__version\n")
        .contains("\n412 Precondition Failed\n");
  }

  @Test
  void aCommentIsCopiedWithItsLine() {
    comment(6, "Here it clashes");
    window.model.run(Command.LOG_COPY);

    assertThat(window.copied)
        .contains("so it refused: 412\nComment: Here it clashes\n\nPATCH /tables/TodoItem/q1");
  }

  @Test
  void anEventIsShownInTheDiagramLocalOnesToo() {
    window.model.log().selectEntry(3);
    int moment = window.state().diagram().moment().orElseThrow();
    window.model.run(Command.LOG_DIAGRAM);

    assertThat(window.asked).containsExactly("show the diagram");
    assertThat(PLAYED.trace().moments().get(moment).step()).isEqualTo(3);
  }
}
