package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import syncduel.lesson.Session;
import syncduel.model.RowId;
import syncduel.stage.Stage;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.view.BannerState;
import syncduel.view.Command;
import syncduel.view.WindowModel;
import syncduel.view.WindowState;

/**
 * The whole program but its window, on one thread: the window's model, the session, the stage with
 * real requests and real databases.
 */
class TutorialWithoutWindowTest {
  private static final RowId QUICKSTART = new RowId("q1");

  @TempDir Path home;

  private final List<String> complaints = new ArrayList<>();
  private final Stage stage = Stage.open();
  private final LateSession session = new LateSession(Runnable::run);
  private Session sessionNow;

  @AfterEach
  void end() {
    stage.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void theSecondPushAsksAndTheLocalRowWins() {
    WindowModel model = freePlay();
    comeToTheConflict(model);
    assertThat(model.state().orElseThrow().right().card()).isPresent();

    model.run(Command.CHOOSE_LOCAL);
    model.run(Command.PULL_LEFT);

    assertThat(first(model)).containsExactly("now v3", "now v3", "now v3");
    assertThat(shown(model).log().rows().get(5).status()).isEqualTo("412");
  }

  @Test
  void backTakesTheServerBackToo() throws IOException {
    WindowModel model = freePlay();
    List<String> forwards = new ArrayList<>(List.of(served(model)));
    List<Runnable> moves = movesToTheConflict(model);
    for (Runnable move : moves) {
      move.run();
      forwards.add(served(model));
    }

    List<String> backwards = new ArrayList<>(List.of(served(model)));
    for (int i = 0; i < moves.size(); i++) {
      model.run(Command.BACK);
      backwards.add(served(model));
    }

    Collections.reverse(backwards);
    assertThat(backwards).isEqualTo(forwards);
    assertThat(shown(model).command(Command.BACK).enabled()).isFalse();
  }

  @Test
  void aPushWhileOfflineFailsWithAWayOutAndLosesNothing() {
    WindowModel model = freePlay();
    model.run(Command.PULL_LEFT);
    model.actions().edit(Party.LEFT, QUICKSTART, "later");
    model.run(Command.GO_OFFLINE_LEFT);

    model.run(Command.PUSH_LEFT);
    BannerState banner = shown(model).left().banner().orElseThrow();
    assertThat(banner.bold() + " " + banner.rest())
        .isEqualTo("Push failed. The Phone is offline. 1 change stays queued.");
    model.run(banner.action().orElseThrow());
    model.run(Command.PUSH_LEFT);

    model.run(Command.PULL_RIGHT);
    assertThat(first(model)).containsExactly("later v2", "later v2", "later v2");
    assertThat(shown(model).left().queue().count()).isZero();
  }

  @Test
  void theLastFreePlayIsOfferedAndCanBeTakenBack() {
    WindowModel before = freePlay();
    comeToTheConflict(before);
    before.openLesson("1");

    WindowModel after = freePlay();
    assertThat(shown(after).log().firstStart().orElseThrow().resume())
        .contains("Go on with free play, 6 steps");
    after.run(Command.RESUME_FREE_PLAY);

    assertThat(shown(after).right().card()).isPresent();
    assertThat(first(after)).containsExactly("later v2", "later v2", "now v1");
    after.run(Command.UNDO);
    assertThat(shown(after).right().card()).isEmpty();
  }

  @Test
  void aSessionIsSavedAndOpenedWhereItWasLeft(@TempDir Path folder) throws IOException {
    WindowModel before = freePlay();
    comeToTheConflict(before);
    before.run(Command.BACK);
    before.run(Command.PULL_RIGHT);
    before.log().selectEntry(3);
    before.run(Command.LOG_PIN);
    Path file = folder.resolve("s.json");
    before.saveSession(file);

    WindowModel after = freePlay();
    after.openFile(file);

    assertThat(shown(after).failure()).isEmpty();
    assertThat(marked(after)).isEqualTo(marked(before)).contains("3 pinned");
    assertThat(shown(after).lessonBar().branches()).isEqualTo(shown(before).lessonBar().branches());
    assertThat(shown(after).lessonBar().steps()).isEqualTo(shown(before).lessonBar().steps());
    assertThat(first(after)).isEqualTo(first(before));
    Path again = folder.resolve("again.json");
    after.saveSession(again);
    assertThat(again).hasSameTextualContentAs(file);
  }

  private static List<String> marked(WindowModel model) {
    return shown(model).log().rows().stream()
        .map(row -> row.number() + (row.pinned() ? " pinned" : "") + row.comment())
        .toList();
  }

  private WindowModel freePlay() {
    var file = new FreePlayFile(new Home(home).freePlay(), Runnable::run, complaints::add);
    var shelf = new LessonShelf(Optional.of(file));
    sessionNow = new Session(stage, Runnable::run, shelf.freePlay());
    session.arrived(sessionNow);
    return Windows.model(
        session, shelf, (millis, task) -> () -> {}, kept -> kept.withReducedMotion(true));
  }

  private static void comeToTheConflict(WindowModel model) {
    movesToTheConflict(model).forEach(Runnable::run);
  }

  private static List<Runnable> movesToTheConflict(WindowModel model) {
    return List.of(
        () -> model.run(Command.PULL_LEFT),
        () -> model.run(Command.PULL_RIGHT),
        () -> model.actions().edit(Party.LEFT, QUICKSTART, "later"),
        () -> model.actions().edit(Party.RIGHT, QUICKSTART, "now"),
        () -> model.run(Command.PUSH_LEFT),
        () -> model.run(Command.PUSH_RIGHT));
  }

  private static WindowState shown(WindowModel model) {
    return model.state().orElseThrow();
  }

  /** Text and version chip of the first row: on the left, on the server, on the right. */
  private static List<String> first(WindowModel model) {
    WindowState state = shown(model);
    var left = state.left().rows().get(0);
    var server = state.server().rows().get(0);
    var right = state.right().rows().get(0);
    return List.of(
        left.text() + " " + left.chip().label(),
        server.text() + " " + server.chip().label(),
        right.text() + " " + right.chip().label());
  }

  /** What anybody who asks the server gets, and what the two clients hold. */
  private String served(WindowModel model) throws IOException {
    String address = shown(model).server().footer().address();
    var table = URI.create("http://" + address + "/tables/TodoItem?__includeDeleted=true").toURL();
    try (var answer = table.openStream()) {
      Snapshot now = sessionNow.state().trace().last();
      String body = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      return body + now.left() + now.right();
    }
  }
}
