package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import syncduel.lesson.SessionState;

class CommandTest {
  private static List<Command> disabled(SessionState state) {
    WindowState window = Window.state(state);
    return Arrays.stream(Command.values())
        .filter(command -> command.menu() != Command.Menu.NONE)
        .filter(command -> !window.command(command).enabled())
        .toList();
  }

  @Test
  void noKeyStandsForTwoCommands() {
    Map<String, Long> uses =
        Arrays.stream(Command.values())
            .map(Command::shortcut)
            .filter(shortcut -> !shortcut.isEmpty())
            .collect(Collectors.groupingBy(shortcut -> shortcut, Collectors.counting()));

    assertThat(uses.values()).containsOnly(1L);
    assertThat(new TreeSet<>(uses.keySet())).contains("LEFT", "RIGHT", "1", "6", "ctrl 1");
  }

  @Test
  void beforeAnythingWasDoneThereIsNoWayThroughSteps() {
    assertThat(disabled(Stages.freePlay()))
        .containsExactly(
            Command.SAVE,
            Command.SAVE_SESSION,
            Command.EXPORT,
            Command.RECORD,
            Command.UNDO,
            Command.REDO,
            Command.RESUME_FREE_PLAY,
            Command.TO_START,
            Command.BACK,
            Command.NEXT,
            Command.PLAY,
            Command.PREVIOUS_MOMENT,
            Command.NEXT_MOMENT,
            Command.TO_PRESENT,
            Command.RETURN_TO_LESSON,
            Command.REVISE,
            Command.FORGET_PROGRESS,
            Command.NEXT_BRANCH,
            Command.RENAME_BRANCH,
            Command.DROP_BRANCH,
            Command.LABORATORY,
            Command.LOG_FILTER,
            Command.LOG_BODIES,
            Command.LOG_ONLY_STEP,
            Command.LOG_FOLLOW,
            Command.LOG_CLEAR,
            Command.LOG_SHOW_ALL,
            Command.LOG_PIN,
            Command.LOG_COMMENT,
            Command.LOG_COPY,
            Command.LOG_CURL,
            Command.LOG_DIAGRAM,
            Command.SHOW_LOST,
            Command.LEAVE_PRESENTATION,
            Command.BLACK_SCREEN,
            Command.SPEAKER_NOTES);
  }

  @Test
  void inTheMiddleOfALessonOnlyTheReturnAndOtherBranchesAreMissing() {
    assertThat(disabled(Stages.after(4)))
        .containsExactly(
            Command.REDO,
            Command.RESUME_FREE_PLAY,
            Command.TO_PRESENT,
            Command.RETURN_TO_LESSON,
            Command.FORGET_PROGRESS,
            Command.NEXT_BRANCH,
            Command.RENAME_BRANCH,
            Command.DROP_BRANCH,
            Command.LOG_SHOW_ALL,
            Command.LOG_PIN,
            Command.LOG_COMMENT,
            Command.LOG_COPY,
            Command.LOG_CURL,
            Command.LOG_DIAGRAM,
            Command.SHOW_LOST,
            Command.LEAVE_PRESENTATION,
            Command.BLACK_SCREEN,
            Command.SPEAKER_NOTES);
  }

  @Test
  void onlyWhatWasTakenBackIsRedone() {
    var window = Window.of(Stages.after(3));
    assertThat(window.command(Command.REDO).enabled()).isFalse();
    assertThat(window.command(Command.NEXT).enabled()).isTrue();

    window.tell(Stages.after(2));
    assertThat(window.command(Command.REDO).enabled()).isTrue();
    window.tell(Stages.after(3));

    assertThat(window.command(Command.REDO).enabled()).isFalse();
    assertThat(window.command(Command.REDO).tooltip()).contains("No step was taken back.");
  }

  @Test
  void atTheEndOfALessonThereIsNoNextStep() {
    assertThat(disabled(Stages.after(8)))
        .containsExactly(
            Command.REDO,
            Command.RESUME_FREE_PLAY,
            Command.NEXT,
            Command.PLAY,
            Command.NEXT_MOMENT,
            Command.TO_PRESENT,
            Command.RETURN_TO_LESSON,
            Command.FORGET_PROGRESS,
            Command.NEXT_BRANCH,
            Command.RENAME_BRANCH,
            Command.DROP_BRANCH,
            Command.LOG_SHOW_ALL,
            Command.LOG_PIN,
            Command.LOG_COMMENT,
            Command.LOG_COPY,
            Command.LOG_CURL,
            Command.LOG_DIAGRAM,
            Command.SHOW_LOST,
            Command.LEAVE_PRESENTATION,
            Command.BLACK_SCREEN,
            Command.SPEAKER_NOTES);
  }

  @Test
  void atAServerThatSomebodyElseRunsThereIsNoWayBack() {
    assertThat(disabled(Stages.withoutWayBack(Stages.after(4))))
        .containsExactly(
            Command.SAVE_SESSION,
            Command.RECORD,
            Command.UNDO,
            Command.REDO,
            Command.RESUME_FREE_PLAY,
            Command.TO_START,
            Command.BACK,
            Command.TO_PRESENT,
            Command.RETURN_TO_LESSON,
            Command.FORGET_PROGRESS,
            Command.NEXT_BRANCH,
            Command.RENAME_BRANCH,
            Command.DROP_BRANCH,
            Command.COMPARE_BRANCHES,
            Command.LABORATORY,
            Command.LOG_SHOW_ALL,
            Command.LOG_PIN,
            Command.LOG_COMMENT,
            Command.LOG_COPY,
            Command.LOG_CURL,
            Command.LOG_DIAGRAM,
            Command.SHOW_LOST,
            Command.LEAVE_PRESENTATION,
            Command.BLACK_SCREEN,
            Command.SPEAKER_NOTES);
  }

  @Test
  void theSheetOfKeysIsMadeOfTheTable() {
    var window = Window.of(Stages.freePlay());

    window.model.run(Command.SHORTCUTS);

    assertThat(window.shownKeys)
        .contains(
            new Dialogs.KeyLine("File", "Ctrl+O", "Open…"),
            new Dialogs.KeyLine("Lesson", "→", "Next"),
            new Dialogs.KeyLine("Network", "R", "Release"),
            new Dialogs.KeyLine("Help", "?", "Keyboard shortcuts"),
            new Dialogs.KeyLine("Conflict", "1", "Use local"),
            new Dialogs.KeyLine("Rows of a table", "F2", "Changes the text"))
        .doesNotHaveDuplicates();
  }

  @Test
  void zoomEndsWhereNothingCouldBeRead() {
    var window = Window.of(Stages.freePlay());

    for (int press = 0; press < 10; press++) {
      window.model.run(Command.ZOOM_OUT);
    }

    assertThat(window.state().zoom()).isEqualTo(75);
    assertThat(window.command(Command.ZOOM_OUT).enabled()).isFalse();
    window.model.run(Command.ZOOM_RESET);
    assertThat(window.state().zoom()).isEqualTo(100);
  }
}
