package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentingTest {
  @Test
  void aPresentationHasTheColoursOfTheProjectorAndTheWindowItsOwnAgain() {
    var window = Window.of(Stages.after(2));
    window.model.run(Command.THEME_DARK);

    window.model.run(Command.PRESENT);
    Theme presented = window.state().theme();
    window.model.run(Command.THEME_LIGHT);
    Theme changed = window.state().theme();
    window.model.run(Command.LEAVE_PRESENTATION);

    assertThat(List.of(presented, changed, window.state().theme()))
        .containsExactly(Theme.PROJECTOR, Theme.LIGHT, Theme.DARK);
    assertThat(window.kept.theme()).isEqualTo(Theme.DARK);
  }

  @ParameterizedTest
  @CsvSource({"0, BACK", "8, NEXT"})
  void whileAllIsBlackAPressShowsTheLessonWhereNoStepIsLeftToo(int position, Command press) {
    var window = presented(position);
    boolean could = window.command(press).enabled();

    window.model.run(Command.BLACK_SCREEN);
    window.model.run(press);

    assertThat(could).isFalse();
    assertThat(window.state().presenter().black()).isFalse();
    assertThat(window.command(press).enabled()).isFalse();
    assertThat(window.asked).isEmpty();
  }

  @Test
  void whileAllIsBlackTheFirstPressOnlyShowsTheLessonAgain() {
    var window = presented(2);

    window.model.run(Command.BLACK_SCREEN);
    boolean black = window.state().presenter().black();
    window.model.run(Command.NEXT);
    boolean blackAfterwards = window.state().presenter().black();
    List<String> asked = List.copyOf(window.asked);
    window.model.run(Command.NEXT);

    assertThat(black).isTrue();
    assertThat(blackAfterwards).isFalse();
    assertThat(asked).isEmpty();
    assertThat(window.asked).containsExactly("next");
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true"})
  void theNotesOpenByThemselvesWhereThereIsASecondScreen(int screens, boolean open) {
    var window = Window.of(Stages.after(2));
    window.machine.screens = screens;

    window.model.run(Command.PRESENT);

    assertThat(window.state().presenter().notes().open()).isEqualTo(open);
    window.model.run(Command.SPEAKER_NOTES);
    assertThat(window.state().presenter().notes().open()).isEqualTo(!open);
  }

  @Test
  void theNotesTellTheNextStepAndWhatWillBeSaid() {
    var window = presented(4);

    PresenterState.Notes notes = window.state().presenter().notes();

    assertThat(notes.progress()).isEqualTo("Two edits of one row · Step 4 of 8");
    assertThat(notes.next().text().asText()).isEqualTo("The Phone pushes.");
    assertThat(notes.then())
        .extracting(PresenterState.Part::heading)
        .containsExactly("Step 5 says", "Step 6 says", "Step 7 says");
  }

  @Test
  void atTheEndTheNotesSaySo() {
    PresenterState.Notes notes = presented(8).state().presenter().notes();

    assertThat(notes.next().text().asText()).isEqualTo("The lesson is over.");
    assertThat(notes.then()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 00:00", "59999, 00:59", "754000, 12:34", "3723000, 1:02:03"})
  void theTimeIsCountedFromTheBeginning(long millis, String elapsed) {
    var window = presented(0);

    window.machine.millis += millis;

    assertThat(window.model.presenting().elapsed()).isEqualTo(elapsed);
    assertThat(window.model.presenting().timeOfDay()).isEqualTo("14:05");
  }

  @Test
  void theAudienceSeesTheLastTwoExchangesWhateverTheFilterLeaves() {
    var window = presented(6);

    window.model.log().filter("nothing has this", 0);

    assertThat(window.state().log().rows()).isEmpty();
    assertThat(window.state().presenter().exchanges())
        .extracting(entry -> entry.who() + " " + entry.status())
        .containsExactly("Phone 200", "Tablet 412");
  }

  @Test
  void presentingCanBeLeftAndOnlyThenBegunAgain() {
    var window = presented(2);

    assertThat(enabled(window)).containsExactly(false, true, true, true);
    window.model.run(Command.LEAVE_PRESENTATION);
    assertThat(enabled(window)).containsExactly(true, false, false, false);
  }

  private static List<Boolean> enabled(Window window) {
    return Stream.of(
            Command.PRESENT,
            Command.LEAVE_PRESENTATION,
            Command.BLACK_SCREEN,
            Command.SPEAKER_NOTES)
        .map(command -> window.command(command).enabled())
        .toList();
  }

  private static Window presented(int position) {
    var window = Window.of(Stages.after(position));
    window.model.run(Command.PRESENT);
    return window;
  }
}
