package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.model.OperationId;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.view.ConflictCardState.Cell;
import syncduel.view.ConflictCardState.ChoiceState;
import syncduel.view.ConflictCardState.Column;
import syncduel.view.ConflictCardState.Kind;
import syncduel.view.ConflictCardState.Line;
import syncduel.view.ConflictCardState.Side;
import syncduel.view.LessonBarState.Chapter;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;

class TutorialConflictTest {
  private static final ChipState V1 = ChipState.solid(1);
  private static final ChipState V2 = ChipState.solid(2);
  private static final Cell UNTICKED = new Cell(Kind.CHECK_BOX, RichText.nothing(), false, false);

  private static TodoRowState row(
      int number, String text, TodoRowState.Look look, String word, ChipState chip, boolean mark) {
    return new TodoRowState(
        new RowId("q" + number), text, false, look, word, chip, false, mark, true, false);
  }

  private static List<TodoRowState> rows(TodoRowState first, boolean justChanged) {
    var clean = TodoRowState.Look.CLEAN;
    return List.of(
        first,
        row(2, "Create the mobile service", clean, "", V1, justChanged),
        row(3, "Sign up for the free trial", clean, "", V1, justChanged),
        row(4, "Test the app", clean, "", V1, justChanged));
  }

  private static Cell words(String same, String changed) {
    var runs = List.of(Run.plain(same), Run.of(changed, Look.CHANGED));
    return new Cell(Kind.TEXT, new RichText(runs), false, true);
  }

  @Test
  void anEmptyStartSaysWhatToTryFirst() {
    WindowState state = Window.state(Stages.freePlay());

    assertThat(state.narration().text().asText())
        .isEqualTo("Start with Pull on the Phone: the server has four rows, the Phone has none.");
    assertThat(state.lessonBar().title()).isEqualTo("Free play");
    assertThat(state.lessonBar().progress()).isEqualTo("No steps yet");
    assertThat(state.lessonBar().hint()).isEqualTo("Each thing you do becomes a step here.");
    assertThat(state.left().accentPull()).isTrue();
    assertThat(state.right().accentPull()).isFalse();
    assertThat(state.left().empty())
        .contains(
            new ClientPaneState.Empty(
                "No to-dos on this device",
                List.of(
                    "Pull fetches the server’s rows.",
                    "Or insert one here; it waits in the queue.")));
    assertThat(state.command(Command.NEXT).enabled()).isFalse();
    assertThat(state.command(Command.BACK).enabled()).isFalse();
    assertThat(state.diagram().followed()).isEmpty();
  }

  @Test
  void aPullMarksEveryRowThatItBrought() {
    ClientPaneState left = Window.state(Stages.after(1)).left();

    var first = row(1, Stages.BASE, TodoRowState.Look.CLEAN, "", V1, true);
    assertThat(left.rows()).isEqualTo(rows(first, true));
    assertThat(left.actor()).isTrue();
    assertThat(left.empty()).isEmpty();
  }

  @Test
  void anEditIsShownHollowAndQueued() {
    ClientPaneState left = Window.state(Stages.after(3)).left();

    var edited = TodoRowState.Look.EDITED;
    var first = row(1, Stages.BASE + " later", edited, "edited", ChipState.hollow(1), true);
    assertThat(left.rows()).isEqualTo(rows(first, false));
    assertThat(left.queue())
        .isEqualTo(
            new QueueState(
                "Queue",
                1,
                "",
                List.of(
                    new QueueState.Operation(
                        new OperationId("op-q1"),
                        "update",
                        Stages.Q1,
                        "based on",
                        Optional.of(V1),
                        edited,
                        "edited",
                        false)),
                Optional.empty()));
  }

  @Test
  void aPushThatGoesThroughGivesTheServersRowTheNextColour() {
    WindowState state = Window.state(Stages.after(5));

    var first = row(1, Stages.BASE + " later", TodoRowState.Look.CLEAN, "", V2, true);
    assertThat(state.left().rows()).isEqualTo(rows(first, false));
    assertThat(state.server().rows().get(0))
        .isEqualTo(
            new ServerPaneState.ServerRow(
                Stages.Q1,
                Stages.BASE + " later",
                false,
                List.of(),
                V2,
                "10:00:01",
                false,
                "",
                true,
                false));
    assertThat(state.server().footer())
        .isEqualTo(
            new ServerPaneState.Footer(
                "127.0.0.1:52114", "protocol 1.x", "soft delete", "10:00:01"));
    assertThat(state.server().rowCount()).isEqualTo("4 rows");
  }

  @Test
  void theConflictIsShownInTheRowTheQueueAndTheTools() {
    ClientPaneState right = Window.state(Stages.after(6)).right();

    var conflict = TodoRowState.Look.CONFLICT;
    var first = row(1, Stages.BASE + " now", conflict, "conflict", ChipState.hollow(1), false);
    assertThat(right.rows()).isEqualTo(rows(first, false));
    assertThat(right.queue().note())
        .contains(
            new QueueState.Note(
                QueueState.NoteLook.CONFLICT, "waits for your choice", "your choice"));
    assertThat(right.tools().pull())
        .isEqualTo(
            new CommandState("Pull", "", false, false, "Still busy: it waits for your choice."));
    assertThat(right.tools().push().enabled()).isFalse();
    assertThat(right.tools().refresh().enabled()).isTrue();
    assertThat(right.banner()).isEmpty();
  }

  @Test
  void theCardShowsBaseLocalAndServerByField() {
    ConflictCardState card = Window.state(Stages.after(6)).right().card().orElseThrow();

    assertThat(card.head())
        .isEqualTo(
            new RichText(
                List.of(
                    Run.plain("Phone wrote "),
                    Run.of(V2),
                    Run.plain(" at "),
                    Run.of("10:00:01", Look.MONO))));
    assertThat(card.columns())
        .containsExactly(
            new Column("text", "≠", "both changed it", true, false),
            new Column("complete", "=", "", false, true));
    Cell base = new Cell(Kind.TEXT, RichText.plain(Stages.BASE), false, false);
    assertThat(card.lines())
        .containsExactly(
            new Line(Side.BASE, "Base", V1, List.of(base, UNTICKED), false),
            new Line(
                Side.LOCAL,
                "Local",
                ChipState.hollow(1),
                List.of(words(Stages.BASE + " ", "now"), UNTICKED),
                false),
            new Line(
                Side.SERVER,
                "Server",
                V2,
                List.of(words(Stages.BASE + " ", "later"), UNTICKED),
                false));
    assertThat(card.footer().asText()).isEqualTo("The push waits.");
    assertThat(card.askedAgain()).isFalse();
    assertThat(card.merge()).isEmpty();
  }

  @Test
  void theChoiceThatNextWillTakeIsRinged() {
    ConflictCardState card = Window.state(Stages.after(6)).right().card().orElseThrow();

    assertThat(card.choices())
        .containsExactly(
            new ChoiceState(Command.CHOOSE_LOCAL, "Use local", "Local", "1", true, "", true, false),
            new ChoiceState(
                Command.CHOOSE_SERVER, "Use server", "Server", "2", true, "", false, false),
            new ChoiceState(Command.CHOOSE_MERGE, "Merge…", "Merge", "3", true, "", false, false),
            new ChoiceState(Command.CHOOSE_BOTH, "Both", "Both", "4", true, "", false, false),
            new ChoiceState(
                Command.CHOOSE_ABORT, "Abort push", "Abort push", "5", true, "", false, true),
            new ChoiceState(
                Command.CHOOSE_GIVE_UP, "Give up", "Give up", "6", true, "", false, true));
  }

  @Test
  void theBarTellsStepChapterAndActor() {
    WindowState state = Window.state(Stages.after(6));

    assertThat(state.lessonBar().progress()).isEqualTo("Step 6 of 8");
    assertThat(state.lessonBar().chapters())
        .containsExactly(
            new Chapter("In sync", 1, 2, 2, false),
            new Chapter("Two edits", 3, 2, 2, false),
            new Chapter("Two pushes", 5, 2, 2, true),
            new Chapter("The decision", 7, 2, 0, false));
    assertThat(state.narration().actor()).contains(Party.RIGHT);
    assertThat(state.narration().text().runs())
        .containsExactly(
            Run.plain("The Tablet sends If-Match "),
            Run.of(V1),
            Run.plain(", but the row is already "),
            Run.of(V2),
            Run.plain("."));
    assertThat(state.lessonBar().steps().get(2))
        .isEqualTo(
            new LessonBarState.StepMark(
                3, "Step 3: The Phone edits q1: text “Complete the quickstart later”.", List.of()));
    assertThat(state.diagram().followed()).contains(Stages.Q1);
  }

  @Test
  void theChoiceClosesTheCardAndEndsTheQueue() {
    WindowState state = Window.state(Stages.after(7));

    assertThat(state.right().card()).isEmpty();
    assertThat(state.right().queue())
        .isEqualTo(new QueueState("Queue", 0, "nothing to push", List.of(), Optional.empty()));
    var first = row(1, Stages.BASE + " now", TodoRowState.Look.CLEAN, "", ChipState.solid(3), true);
    assertThat(state.right().rows()).isEqualTo(rows(first, false));
    assertThat(state.left().rows().get(0).chip()).isEqualTo(V2);
  }

  @Test
  void nothingIsMarkedAtTheStartOfALesson() {
    WindowState state = Window.state(Stages.after(0));

    assertThat(state.server().rows()).noneMatch(ServerPaneState.ServerRow::justChanged);
    assertThat(state.narration().text().asText())
        .isEqualTo("A version check turns a silent overwrite into a decision.");
    assertThat(state.lessonBar().progress()).isEqualTo("8 steps");
  }
}
