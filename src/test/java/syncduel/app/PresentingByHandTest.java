package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import syncduel.lesson.LessonReader;
import syncduel.lesson.SessionState;
import syncduel.ui.TestDesktop;
import syncduel.ui.WindowTest;
import syncduel.view.WindowState;

/** A lesson as it is taught: full screen, by the keys that a remote sends, without a mouse. */
@WindowTest
class PresentingByHandTest {
  private static final Dimension SCREEN = new Dimension(1280, 800);
  private static final String TWO_CARDS =
      """
      {
        "format": 1,
        "title": "Two cards",
        "aim": "Both ask.",
        "given": { "pulled": true, "server": [ { "id": "q1", "text": "milk" } ] },
        "steps": [
          { "at": "left", "do": "edit", "id": "q1", "set": { "text": "oat milk" } },
          { "at": "right", "do": "edit", "id": "q1", "set": { "text": "soy milk" } },
          { "at": "server", "do": "edit", "id": "q1", "set": { "text": "rice milk" } },
          { "at": "left", "do": "push" },
          { "at": "right", "do": "push" }
        ]
      }
      """;
  private static final String BETTER = "Complete the quickstart now please";

  private Optional<RunningProgram> running = Optional.empty();

  @AfterEach
  void end() {
    running.ifPresent(RunningProgram::close);
  }

  @Test
  void lessonOneIsTaughtByPageDownAndTakenBackByPageUp(TestDesktop desktop) {
    FrameFixture audience = present(desktop);

    List<SessionState> forwards = new ArrayList<>();
    for (int steps = 1; steps <= 9; steps++) {
      forwards.add(program().sessionNow());
      press(audience, KeyEvent.VK_PAGE_DOWN);
      program().after(steps);
    }
    List<SessionState> backwards = new ArrayList<>();
    for (int steps = 8; steps >= 0; steps--) {
      press(audience, KeyEvent.VK_PAGE_UP);
      program().after(steps);
      backwards.add(program().sessionNow());
    }

    Collections.reverse(backwards);
    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void theAudienceHasTheWholeScreenUntilEscape(TestDesktop desktop) {
    FrameFixture audience = present(desktop);
    assertThat(audience.target().getSize()).isEqualTo(SCREEN);
    assertThat(showing(program().window())).isFalse();

    press(audience, KeyEvent.VK_ESCAPE);
    program().when(state -> !state.presenter().on());

    assertThat(showing(program().window())).isTrue();
    assertThat(showing(audience.target())).isFalse();
  }

  @Test
  void afterwardsTheWindowIsAsItWas(TestDesktop desktop) {
    FrameFixture audience = present(desktop);
    var window = new FrameFixture(desktop.robot(), program().window());

    press(audience, KeyEvent.VK_ESCAPE);
    program().when(state -> !state.presenter().on());

    assertThat(window.button("server.writer").text()).isEqualTo("Another writer");
  }

  @Test
  void thePresentationBeginsByTheButtonInTheTitleBarToo(TestDesktop desktop) {
    press(present(desktop), KeyEvent.VK_ESCAPE);
    program().when(state -> !state.presenter().on());

    var window = new FrameFixture(desktop.robot(), program().window());
    window.moveTo(new Point(0, 0));
    window.button("PRESENT").click();

    assertThat(showing(audience(desktop).target())).isTrue();
  }

  @Test
  void theFullStopHidesEverythingAndTheNextPressShowsItAgain(TestDesktop desktop) {
    FrameFixture audience = present(desktop);

    press(audience, KeyEvent.VK_PERIOD);
    program().when(state -> state.presenter().black());
    press(audience, KeyEvent.VK_PAGE_DOWN);
    program().when(state -> !state.presenter().black());
    press(audience, KeyEvent.VK_SPACE);

    assertThat(program().after(1).presenter().black()).isFalse();
  }

  @Test
  void aMergeIsTypedIntoTheCardAndSentByEnter(TestDesktop desktop) {
    FrameFixture audience = present(desktop);
    comeTo(audience, 6);

    press(audience, KeyEvent.VK_3);
    program().when(state -> state.right().card().orElseThrow().merge().isPresent());
    audience.textBox("presenter.right.merge.text").requireFocused().setText(BETTER);
    for (int ofRemote : new int[] {KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_PAGE_UP, KeyEvent.VK_UP}) {
      press(audience, ofRemote);
    }
    audience.textBox("presenter.right.merge.text").requireText(BETTER);
    press(audience, KeyEvent.VK_ENTER);

    WindowState merged = program().after(7);
    assertThat(merged.server().rows().get(0).text()).isEqualTo(BETTER);
  }

  @Test
  void afterAMergeThatWasLeftKeysChooseAgain(TestDesktop desktop) {
    FrameFixture audience = present(desktop);
    comeTo(audience, 6);

    press(audience, KeyEvent.VK_3);
    program().when(state -> state.right().card().orElseThrow().merge().isPresent());
    press(audience, KeyEvent.VK_ESCAPE);
    program().when(state -> state.right().card().orElseThrow().merge().isEmpty());
    press(audience, KeyEvent.VK_2);

    WindowState chosen = program().after(7);
    assertThat(chosen.presenter().on()).isTrue();
    assertThat(chosen.server().rows().get(0).text()).isEqualTo("Complete the quickstart later");
  }

  @Test
  void theNotesHaveAWindowOfTheirOwnInWhichTheKeysWorkToo(TestDesktop desktop) {
    FrameFixture audience = present(desktop);

    press(audience, KeyEvent.VK_N);
    FrameFixture notes = WindowFinder.findFrame("notes").using(desktop.robot());
    press(notes, KeyEvent.VK_PAGE_DOWN);
    program().after(1);
    press(notes, KeyEvent.VK_N);
    program().when(state -> !state.presenter().notes().open());
    press(audience, KeyEvent.VK_PAGE_DOWN);

    program().after(2);
  }

  @Test
  void withTwoCardsOpenTabGoesFromOneToTheOther(TestDesktop desktop, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("two-cards.json"), TWO_CARDS);
    FrameFixture audience = present(desktop, RunningProgram.with(new LessonReader().read(file)));
    comeTo(audience, 5);

    List<String> stops = new ArrayList<>(List.of(focused(desktop)));
    for (int tabs = 0; tabs < 3; tabs++) {
      press(audience, KeyEvent.VK_TAB);
      stops.add(focused(desktop));
    }
    assertThat(stops)
        .containsExactly(
            "presenter.right.card",
            "presenter.left.card",
            "presenter.right.card",
            "presenter.left.card");

    press(audience, KeyEvent.VK_2);
    WindowState chosen = program().after(6);
    assertThat(chosen.left().card()).isEmpty();
    assertThat(chosen.right().card()).isPresent();
  }

  private static String focused(TestDesktop desktop) {
    desktop.robot().waitForIdle();
    return GuiActionRunner.execute(
        () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner().getName());
  }

  private void comeTo(FrameFixture audience, int steps) {
    for (int step = 1; step <= steps; step++) {
      press(audience, KeyEvent.VK_PAGE_DOWN);
      program().after(step);
    }
  }

  private FrameFixture present(TestDesktop desktop) {
    return present(desktop, RunningProgram.withLesson("1"));
  }

  private FrameFixture present(TestDesktop desktop, RunningProgram begun) {
    running = Optional.of(begun);
    var window = new FrameFixture(desktop.robot(), program().window());
    window.show(SCREEN);
    program().after(0);
    window.panel("main").focus().pressAndReleaseKeys(KeyEvent.VK_F5);
    return audience(desktop);
  }

  private FrameFixture audience(TestDesktop desktop) {
    program().when(state -> state.presenter().on());
    return WindowFinder.findFrame("audience").using(desktop.robot());
  }

  private static void press(FrameFixture window, int key) {
    window.robot().pressAndReleaseKeys(key);
  }

  private static boolean showing(java.awt.Frame frame) {
    return GuiActionRunner.execute(frame::isShowing);
  }

  private RunningProgram program() {
    return running.orElseThrow();
  }
}
