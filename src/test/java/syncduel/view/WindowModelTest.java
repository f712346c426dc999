package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Marks;
import syncduel.lesson.OpenedFile;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.Event;
import syncduel.trace.Party;

class WindowModelTest {
  private static final RowId Q2 = new RowId("q2");

  private static Step left(ClientAction action) {
    return Stages.at(Party.LEFT, action);
  }

  private static SessionState refused(Step step, String message) {
    SessionState state = Stages.after(6);
    return new SessionState(
        state.lesson(),
        false,
        state.branches(),
        state.trace(),
        Map.of(),
        state.address(),
        Optional.of(new SessionState.Refusal(step, message)),
        false,
        Optional.empty(),
        true);
  }

  private static SessionState branch() {
    SessionState state = Stages.after(4);
    return new SessionState(
        state.lesson(),
        false,
        state.branches().at(3).acting(3, state.steps().get(4), false),
        state.trace(),
        Map.of(),
        state.address(),
        Optional.empty(),
        false,
        Optional.empty(),
        true);
  }

  @Test
  void whatIsDoneByHandBecomesAStep() {
    var window = Window.of(Stages.after(2));
    Actions actions = window.model.actions();

    window.model.run(Command.PUSH_LEFT);
    actions.insert(Party.LEFT, " Buy milk ");
    actions.edit(Party.LEFT, Stages.Q1, "Buy milk");
    actions.tick(Party.LEFT, Q2, true);
    actions.delete(Party.LEFT, Q2);
    window.model.run(Command.GO_OFFLINE_LEFT);
    actions.serverEdit(Q2, "Buy milk");
    actions.serverTick(Q2, true);
    actions.serverInsert("Buy milk");
    actions.serverDelete(Q2);

    Fields milk = Stages.todo("Buy milk");
    assertThat(window.performed)
        .containsExactly(
            left(new ClientAction.Push()),
            left(new ClientAction.Insert(Optional.empty(), milk)),
            left(new ClientAction.Edit(Stages.Q1, Fields.of("text", "Buy milk"))),
            left(new ClientAction.Complete(Q2, true)),
            left(new ClientAction.Delete(Q2)),
            left(new ClientAction.Network(false)),
            new Step.AtServer(new ServerAction.Edit(Q2, Fields.of("text", "Buy milk"))),
            new Step.AtServer(new ServerAction.Edit(Q2, Fields.of("complete", true))),
            new Step.AtServer(new ServerAction.Insert(Optional.empty(), milk)),
            new Step.AtServer(new ServerAction.Delete(Q2)));
  }

  @Test
  void whatChangesNothingIsNoStep() {
    var window = Window.of(Stages.after(2));
    Actions actions = window.model.actions();

    actions.edit(Party.LEFT, Stages.Q1, Stages.BASE);
    actions.edit(Party.LEFT, new RowId("unknown"), "text");
    actions.tick(Party.LEFT, Stages.Q1, false);
    actions.insert(Party.LEFT, "  ");
    window.model.run(Command.GO_ONLINE_LEFT);
    actions.usePolicy(Party.LEFT, "ask");
    actions.serverEdit(Stages.Q1, Stages.BASE);

    assertThat(window.performed).isEmpty();
    assertThat(window.asked).isEmpty();
  }

  @Test
  void doingByHandWhatTheLessonDoesNextStaysOnTheLesson() {
    var window = Window.of(Stages.after(6));

    window.model.run(Command.CHOOSE_LOCAL);

    assertThat(window.asked).containsExactly("next");
    assertThat(window.performed).isEmpty();
  }

  @Test
  void anotherChoiceThanTheLessonsLeavesIt() {
    var window = Window.of(Stages.after(6));

    window.model.run(Command.CHOOSE_SERVER);

    assertThat(window.performed)
        .containsExactly(
            Stages.at(Party.RIGHT, new ClientAction.Resolve(Choice.SERVER, Fields.none())));
  }

  @Test
  void aSettledMergeIsSentWithItsFields() {
    var window = Window.of(Stages.after(6));
    Fields settled = Fields.of("text", "Complete the quickstart soon");

    window.model.choose(Party.RIGHT, Command.CHOOSE_MERGE);
    window.model.mergeWith(Party.RIGHT, settled);

    assertThat(window.performed)
        .containsExactly(Stages.at(Party.RIGHT, new ClientAction.Resolve(Choice.MERGE, settled)));
  }

  @Test
  void choicesNeedAnOpenCard() {
    var window = Window.of(Stages.after(5));

    window.model.run(Command.CHOOSE_LOCAL);
    window.model.choose(Party.RIGHT, Command.CHOOSE_LOCAL);

    assertThat(window.command(Command.CHOOSE_LOCAL).enabled()).isFalse();
    assertThat(window.performed).isEmpty();
    assertThat(window.asked).isEmpty();
  }

  @Test
  void withTwoCardsOpenTheKeysActOnTheFocusedPane() {
    var sixth = Stages.snapshots().get(6);
    var both =
        Stages.snapshot(
            sixth.server(), Stages.parked(sixth.left(), Stages.conflict()), sixth.right());
    var raised = new Event.ConflictRaised(Party.LEFT, Stages.conflict());
    var window = Window.of(Stages.showing(6, both, raised));

    assertThat(window.command(Command.CHOOSE_SERVER).enabled()).isFalse();
    window.model.focus(Party.LEFT);
    window.model.run(Command.CHOOSE_SERVER);

    assertThat(window.performed)
        .containsExactly(left(new ClientAction.Resolve(Choice.SERVER, Fields.none())));
  }

  @Test
  void theWayThroughTheLessonAsksTheSession() {
    var window = Window.of(Stages.after(4));
    window.tell(Stages.after(3));

    for (Command command :
        List.of(Command.NEXT, Command.BACK, Command.UNDO, Command.REDO, Command.TO_START)) {
      window.model.run(command);
    }
    window.model.goTo(5);
    window.model.run(Command.RETURN_TO_LESSON);

    assertThat(window.asked).containsExactly("next", "back", "back", "next", "to start", "go to 5");
  }

  @Test
  void aBranchCanBeLeftForTheLesson() {
    var window = Window.of(branch());

    assertThat(window.state().lessonBar().progress()).isEqualTo("Your branch, from step 3");
    assertThat(window.state().lessonBar().canReturnToLesson()).isTrue();
    window.model.run(Command.RETURN_TO_LESSON);

    assertThat(window.asked).containsExactly("return");
  }

  @Test
  void openingALessonShowsItsNumberAndIsRemembered() {
    var window = Window.of(Stages.freePlay());

    window.model.run(Command.LESSON_1);
    window.tell(Stages.after(0));

    assertThat(window.asked).containsExactly("open Two edits of one row");
    assertThat(window.state().lessonBar().title()).isEqualTo("1 · Two edits of one row");
    assertThat(window.state().lessonBar().lessons())
        .containsExactly(
            new LessonBarState.LessonChoice(
                "1", "1 · Two edits of one row", "8 steps", "A decision.", true));
    assertThat(window.kept.lesson()).contains("1");
  }

  @Test
  void aFileThatCannotBeReadIsToldInOneSentence() {
    var window = Window.of(Stages.freePlay());
    window.chosen = Optional.of(Path.of("q.json"));

    window.model.run(Command.OPEN);

    assertThat(window.state().failure()).contains("q.json:3:7: unknown key");
    window.model.run(Command.ZOOM_IN);
    assertThat(window.state().failure()).isEmpty();
  }

  @Test
  void aFileThatCanBeReadIsOpenedWithoutANumber() {
    var window = Window.of(Stages.freePlay());
    window.chosen = Optional.of(Path.of("q.json"));
    window.reading = Lessons.Reading.of(OpenedFile.of(Stages.lesson()));

    window.model.run(Command.OPEN);
    window.tell(Stages.after(0));

    assertThat(window.asked).containsExactly("open Two edits of one row");
    assertThat(window.state().lessonBar().title()).isEqualTo("Two edits of one row");
  }

  @Test
  void savingWritesTheStepsOfTheBranch() {
    var window = Window.of(branch());
    window.chosen = Optional.of(Path.of("mine.json"));

    window.model.run(Command.SAVE);

    assertThat(window.asked)
        .containsExactly("save as two-edits-of-one-row.json", "write mine.json with 4");
  }

  @Test
  void aSessionIsSavedWithItsBranchesAndMarks() {
    var window = Window.of(branch());
    window.chosen = Optional.of(Path.of("mine.json"));
    window.model.log().selectEntry(1);
    window.model.run(Command.LOG_PIN);

    window.model.run(Command.SAVE_SESSION);

    assertThat(window.asked)
        .containsExactly(
            "save as two-edits-of-one-row.session.json",
            "write mine.json with 2 branches and 1 marks");
  }

  @Test
  void marksOfASessionComeWithItsOwnStatesOnly() {
    var window = Window.of(Stages.freePlay());
    window.chosen = Optional.of(Path.of("s.json"));
    SessionState saved = Stages.after(4);
    var marks = new Marks(Map.of(new Marks.Place(0, 2), new Marks.Mark(true, "look")));
    window.reading = Lessons.Reading.of(OpenedFile.of(SavedSession.of(saved, marks)));

    window.model.run(Command.OPEN);
    window.tell(Stages.freePlay());
    window.tell(Stages.after(0));
    window.tell(saved);

    assertThat(window.asked).containsExactly("restore Two edits of one row");
    assertThat(window.state().log().rows())
        .filteredOn(LogState.Entry::pinned)
        .extracting(LogState.Entry::number, LogState.Entry::comment)
        .containsExactly(tuple(2, "look"));
  }

  @Test
  void themeZoomAndSpeedAreRemembered() {
    var window = Window.of(Stages.freePlay());

    window.model.run(Command.THEME_DARK);
    window.model.run(Command.ZOOM_IN);
    window.model.run(Command.SPEED_DOUBLE);

    assertThat(window.kept)
        .isEqualTo(
            new Preferences.Kept(
                Theme.DARK, 125, Speed.DOUBLE, Language.SYSTEM, true, Optional.empty()));
    assertThat(window.state().theme()).isEqualTo(Theme.DARK);
    assertThat(window.command(Command.THEME_DARK).selected()).isTrue();
    assertThat(window.command(Command.THEME_LIGHT).selected()).isFalse();
    assertThat(window.command(Command.SPEED_DOUBLE).selected()).isTrue();
  }

  @Test
  void aRefusalIsShownWhereItWasAskedAndLeavesByItself() {
    var window = Window.of(Stages.after(6));

    window.tell(refused(Stages.PUSH_RIGHT, "Still busy: a push waits for your choice."));

    assertThat(window.state().right().banner())
        .contains(
            new BannerState(
                BannerState.Kind.REFUSAL,
                "Still busy:",
                "a push waits for your choice.",
                Optional.empty(),
                "",
                Optional.of(Command.CLOSE_BANNER_RIGHT),
                true));
    assertThat(window.state().left().banner()).isEmpty();
    assertThat(window.waiting).extracting(Window.Waiting::millis).containsExactly(6_000L);
    window.passTime();
    assertThat(window.state().right().banner()).isEmpty();
  }

  @Test
  void aRefusalCanBeClosed() {
    var window = Window.of(refused(Stages.PUSH_RIGHT, "There is nothing to release"));

    assertThat(window.state().right().banner().orElseThrow().bold()).isEqualTo("Not done.");
    window.model.run(Command.CLOSE_BANNER_RIGHT);

    assertThat(window.state().right().banner()).isEmpty();
  }

  @Test
  void aSelectedRowIsFollowedUntilTheNextStep() {
    var window = Window.of(Stages.after(6));

    window.model.log().selectRow(Q2);

    assertThat(window.state().diagram().followed()).contains(Q2);
    assertThat(window.state().left().rows().get(1).selected()).isTrue();
    assertThat(window.state().server().rows().get(1).selected()).isTrue();
    window.tell(Stages.after(7));
    assertThat(window.state().diagram().followed()).contains(Stages.Q1);
  }

  @Test
  void everyListenerIsToldEachStateAndTheFirstAtOnce() {
    var window = new Window();
    var told = new ArrayList<String>();
    window.model.onChange(state -> told.add("a " + state.lessonBar().position()));
    window.tell(Stages.after(1));
    window.model.onChange(state -> told.add("b " + state.lessonBar().position()));
    window.tell(Stages.after(2));

    assertThat(told).containsExactly("a 1", "b 1", "a 2", "b 2");
  }

  @Test
  void exitIsLeftToTheDesktop() {
    var window = Window.of(Stages.freePlay());

    window.model.run(Command.EXIT);

    assertThat(window.asked).containsExactly("exit");
  }

  @Test
  void theLastFreePlayIsOfferedAgainAndGoesOnWhereItEnded() {
    var window = new Window();
    window.last = Optional.of(SavedSession.freePlay(Stages.lesson()));
    window.tell(Stages.freePlay());
    int steps = Stages.lesson().steps().size();
    assertThat(window.state().log().firstStart().orElseThrow().resume())
        .contains("Go on with free play, " + steps + " steps");
    window.model.run(Command.RESUME_FREE_PLAY);
    assertThat(window.asked).containsExactly("restore " + Stages.lesson().title());
  }

  @Test
  void withoutALastFreePlayNoneIsOffered() {
    var window = Window.of(Stages.freePlay());
    assertThat(window.state().log().firstStart().orElseThrow().resume()).isEmpty();
    assertThat(window.command(Command.RESUME_FREE_PLAY).enabled()).isFalse();
  }
}
