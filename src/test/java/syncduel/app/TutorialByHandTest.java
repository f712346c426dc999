package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JTextComponentFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.lesson.SessionState;
import syncduel.trace.Snapshot;
import syncduel.ui.Patience;
import syncduel.ui.TestDesktop;
import syncduel.ui.WindowTest;
import syncduel.view.ChipState;
import syncduel.view.ClientPaneState;
import syncduel.view.ConflictCardState;
import syncduel.view.WindowState;

/** The tutorial's conflict by mouse and keyboard: real window, real requests, real databases. */
@WindowTest
class TutorialByHandTest {
  private static final Dimension SCREEN = new Dimension(1280, 800);
  private static final String LATER = "Complete the quickstart later";
  private static final String NOW = "Complete the quickstart now";
  private static final TableCell FIRST_TEXT = TableCell.row(0).column(1);

  private Optional<RunningProgram> running = Optional.empty();

  @AfterEach
  void end() {
    running.ifPresent(RunningProgram::close);
  }

  @Test
  void theLocalRowIsChosenByKeyAndTheOtherDevicePullsIt(TestDesktop desktop) {
    FrameFixture window = openFreePlay(desktop);

    WindowState conflict = comeToTheConflict(window);
    assertThat(sides(conflict)).containsExactly("Complete the quickstart", NOW, LATER);
    pressInside(window, KeyEvent.VK_1);
    program().after(7);
    press(window, "left.pull", 8);

    assertThat(texts(program().sessionNow())).containsExactly(NOW, NOW, NOW);
    assertThat(chips(program().after(8))).containsExactly("v3", "v3", "v3");
  }

  @Test
  void theServersRowIsChosenByMouse(TestDesktop desktop) {
    FrameFixture window = openFreePlay(desktop);

    comeToTheConflict(window);
    press(window, "right.choose.server", 7);

    assertThat(texts(program().sessionNow())).containsExactly(LATER, LATER, LATER);
    assertThat(chips(program().after(7))).containsExactly("v2", "v2", "v2");
  }

  @Test
  void anAbortedPushKeepsTheChangeAndAsksAgain(TestDesktop desktop) {
    FrameFixture window = openFreePlay(desktop);

    comeToTheConflict(window);
    WindowState aborted = press(window, "right.choose.abort", 7);
    assertThat(aborted.right().queue().count()).isEqualTo(1);
    assertThat(aborted.right().banner().orElseThrow().bold()).isEqualTo("Push aborted.");
    WindowState again = press(window, "right.push", 8);

    assertThat(sides(again)).containsExactly("Complete the quickstart", NOW, LATER);
    assertThat(texts(program().sessionNow())).containsExactly(LATER, LATER, NOW);
  }

  @Test
  void aPushWhileOfflineSaysTheWayOutAndGoesThroughOnline(TestDesktop desktop) {
    FrameFixture window = openFreePlay(desktop);
    press(window, "left.pull", 1);
    edit(window, "left", LATER, 2);
    Patience.choose(window, "left.network", "GO_OFFLINE_LEFT");
    program().after(3);

    WindowState failed = press(window, "left.push", 4);
    assertThat(failed.left().queue().count()).isEqualTo(1);
    press(window, "left.banner.action", 5);
    WindowState sent = press(window, "left.push", 6);

    assertThat(sent.left().queue().count()).isZero();
    assertThat(sent.server().rows().get(0).text()).isEqualTo(LATER);
  }

  @Test
  void aHeldRequestIsReleasedOnTheWire(TestDesktop desktop) {
    FrameFixture window = openFreePlay(desktop);
    press(window, "left.pull", 1);
    edit(window, "left", LATER, 2);
    Patience.choose(window, "left.network", "HOLD_REQUEST_LEFT");
    assertThat(program().after(3).left().armed())
        .extracting(ClientPaneState.Armed::tag)
        .containsExactly("next request: hold");

    press(window, "left.push", 4);
    assertThat(now().server().rows().get(0).fields().get("text")).isNotEqualTo(LATER);
    press(window, "left.release", 5);

    assertThat(now().server().rows().get(0).fields().get("text")).isEqualTo(LATER);
    assertThat(now().inFlight()).isEmpty();
  }

  @Test
  void whatLostToThePolicyIsRestoredFromTheHistory(TestDesktop desktop) {
    FrameFixture window = openFreePlay(desktop);
    Patience.choose(window, "right.policy", "policy.server-wins");
    program().after(1);
    edits(window, 2);
    press(window, "left.push", 6);
    press(window, "right.push", 7);
    Patience.choose(window, "right.more", "HISTORY_RIGHT");
    program().when(state -> state.right().history().isPresent());

    WindowState restored = press(window, "right.restore.1", 8);

    assertThat(texts(program().sessionNow())).containsExactly(LATER, LATER, NOW);
    assertThat(restored.right().queue().count()).isEqualTo(1);
  }

  @Test
  void backByKeyIsExactAfterPlayingByHand(TestDesktop desktop) {
    FrameFixture window = openFreePlay(desktop);
    List<Snapshot> forwards = new ArrayList<>(List.of(now()));
    comeToTheConflict(window, () -> forwards.add(now()));

    List<Snapshot> backwards = new ArrayList<>(List.of(now()));
    for (int steps = 5; steps >= 0; steps--) {
      pressInside(window, KeyEvent.VK_LEFT);
      program().after(steps);
      backwards.add(now());
    }

    Collections.reverse(backwards);
    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void lessonOneIsPlayedByKeysToItsEndAndBack(TestDesktop desktop) {
    FrameFixture window = open(desktop, RunningProgram.withLesson("1"));
    List<SessionState> forwards = new ArrayList<>();
    for (int steps = 1; steps <= 9; steps++) {
      forwards.add(program().sessionNow());
      pressInside(window, KeyEvent.VK_RIGHT);
      program().after(steps);
    }
    assertThat(texts(program().sessionNow())).containsExactly(NOW, NOW, NOW);

    List<SessionState> backwards = new ArrayList<>();
    for (int steps = 8; steps >= 0; steps--) {
      pressInside(window, KeyEvent.VK_LEFT);
      program().after(steps);
      backwards.add(program().sessionNow());
    }

    Collections.reverse(backwards);
    assertThat(backwards).isEqualTo(forwards);
  }

  private FrameFixture openFreePlay(TestDesktop desktop) {
    return open(desktop, RunningProgram.withFreePlay());
  }

  private FrameFixture open(TestDesktop desktop, RunningProgram program) {
    running = Optional.of(program);
    var window = new FrameFixture(desktop.robot(), program.window());
    window.show(SCREEN);
    window.moveTo(new Point(0, 0));
    program.after(0);
    return window;
  }

  private WindowState comeToTheConflict(FrameFixture window) {
    return comeToTheConflict(window, () -> {});
  }

  private WindowState comeToTheConflict(FrameFixture window, Runnable afterEach) {
    List<Runnable> moves =
        List.of(
            () -> press(window, "left.pull", 1),
            () -> press(window, "right.pull", 2),
            () -> edit(window, "left", LATER, 3),
            () -> editAndLeave(window, "right", NOW, 4),
            () -> press(window, "left.push", 5),
            () -> press(window, "right.push", 6));
    for (Runnable move : moves) {
      move.run();
      afterEach.run();
    }
    return program().after(6);
  }

  /** Both pull and edit the same row; the first of these four steps has this number. */
  private void edits(FrameFixture window, int first) {
    press(window, "left.pull", first);
    press(window, "right.pull", first + 1);
    edit(window, "left", LATER, first + 2);
    edit(window, "right", NOW, first + 3);
  }

  private WindowState press(FrameFixture window, String button, int steps) {
    window.button(button).click();
    return program().after(steps);
  }

  private static void pressInside(FrameFixture window, int key) {
    window.panel("main").focus().pressAndReleaseKeys(key);
  }

  private void edit(FrameFixture window, String client, String text, int steps) {
    openEditor(window, client).setText(text).pressAndReleaseKeys(KeyEvent.VK_ENTER);
    program().after(steps);
  }

  private void editAndLeave(FrameFixture window, String client, String text, int steps) {
    openEditor(window, client).setText(text);
    window.textBox(client + ".insert").click();
    program().after(steps);
  }

  /** A click misses its row where the window is laid out anew just then, so it is repeated. */
  private static JTextComponentFixture openEditor(FrameFixture window, String client) {
    Patience.until(
        client + " has an editor",
        () -> {
          if (editors(window, client).isEmpty()) {
            window.table(client + ".rows").cell(FIRST_TEXT).click();
            window.table(client + ".rows").pressAndReleaseKeys(KeyEvent.VK_F2);
          }
          return !editors(window, client).isEmpty();
        });
    return window.textBox(client + ".rows.editor");
  }

  private static Collection<Component> editors(FrameFixture window, String client) {
    return window
        .robot()
        .finder()
        .findAll(part -> (client + ".rows.editor").equals(part.getName()) && part.isShowing());
  }

  private RunningProgram program() {
    return running.orElseThrow();
  }

  private Snapshot now() {
    return program().sessionNow().trace().last();
  }

  /** The texts of the first row: on the left, on the server, on the right. */
  private static List<String> texts(SessionState state) {
    Snapshot now = state.trace().last();
    return List.of(
        now.left().rows().get(0).fields().get("text").toString(),
        now.server().rows().get(0).fields().get("text").toString(),
        now.right().rows().get(0).fields().get("text").toString());
  }

  private static List<String> chips(WindowState state) {
    return List.of(
            state.left().rows().get(0).chip(),
            state.server().rows().get(0).chip(),
            state.right().rows().get(0).chip())
        .stream()
        .map(ChipState::label)
        .toList();
  }

  /** What the card of the right client shows: base, local, server. */
  private static List<String> sides(WindowState state) {
    ConflictCardState card = state.right().card().orElseThrow();
    return card.lines().stream().map(line -> line.cells().get(0).text().asText()).toList();
  }
}
