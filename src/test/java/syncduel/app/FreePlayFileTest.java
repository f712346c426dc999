package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import syncduel.lesson.Branch;
import syncduel.lesson.Branches;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.LessonStep;
import syncduel.lesson.LessonWriter;
import syncduel.lesson.SavedSession;
import syncduel.lesson.Session;
import syncduel.lesson.SessionFile;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.stage.Steps;
import syncduel.trace.Party;
import syncduel.view.Command;
import syncduel.view.LogState;
import syncduel.view.WindowModel;

class FreePlayFileTest {
  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();
  private final LessonLibrary library = new LessonLibrary(new LessonReader());
  private final Stage stage = Stage.open();

  @AfterEach
  void closeStage() {
    stage.close();
  }

  private FreePlayFile start(Path home) {
    return new FreePlayFile(new Home(home).freePlay(), Runnable::run, complaints::add);
  }

  /** The program with that file, on one thread and without a window. */
  private final class Playing {
    private final WindowModel model;
    private final Session session;

    Playing(FreePlayFile file) {
      var shelf = new LessonShelf(Optional.of(file));
      var late = new LateSession(Runnable::run);
      session = new Session(stage, Runnable::run, shelf.freePlay());
      model = Windows.model(late, shelf, (millis, task) -> () -> {}, kept -> kept);
      late.arrived(session);
    }

    /** Takes these steps by hand. */
    Playing perform(Step... steps) {
      Stream.of(steps).forEach(session::perform);
      return this;
    }

    Playing run(Command command) {
      model.run(command);
      return this;
    }
  }

  private Playing playing() {
    return new Playing(start(folder));
  }

  @Test
  void whatWasPlayedIsThereAtTheNextStart() throws IOException {
    playing().perform(Steps.pull(Party.LEFT), edit("one"));

    assertThat(start(folder).read().orElseThrow().steps())
        .isEqualTo(steps(Steps.pull(Party.LEFT), edit("one")));
    assertThat(files()).containsExactly("free-play.json");
    assertThat(complaints).isEmpty();
  }

  @Test
  void aNewFreePlayAtTheSameStartSetsTheOneBeforeAside() throws IOException {
    Playing now = playing().perform(Steps.pull(Party.LEFT), edit("one"));
    now.run(Command.FREE_PLAY);
    assertThat(kept("free-play.json")).hasSize(2);

    now.perform(Steps.pull(Party.RIGHT));

    assertThat(kept("free-play-previous.json"))
        .isEqualTo(steps(Steps.pull(Party.LEFT), edit("one")));
    assertThat(kept("free-play.json")).isEqualTo(steps(Steps.pull(Party.RIGHT)));
  }

  @Test
  void aNewFreePlayThatBeginsLikeTheOneBeforeIsAnotherOne() throws IOException {
    Playing now = playing().perform(Steps.pull(Party.LEFT), edit("one"), edit("two"));

    now.run(Command.FREE_PLAY).perform(Steps.pull(Party.LEFT));

    assertThat(kept("free-play-previous.json"))
        .isEqualTo(steps(Steps.pull(Party.LEFT), edit("one"), edit("two")));
    assertThat(kept("free-play.json")).isEqualTo(steps(Steps.pull(Party.LEFT)));
  }

  @Test
  void anotherFreePlayThatIsOpenedSetsTheOneOfThisStartAside() throws IOException {
    Lesson last = library.freePlay().withSteps(steps(Steps.pull(Party.LEFT), edit("elsewhere")));
    Playing now = playing().perform(Steps.pull(Party.RIGHT));

    now.model.restore(SavedSession.freePlay(last));

    assertThat(kept("free-play-previous.json")).isEqualTo(steps(Steps.pull(Party.RIGHT)));
    assertThat(kept("free-play.json")).isEqualTo(last.steps());
  }

  @Test
  void aLessonInBetweenLeavesTheFileAlone() throws IOException {
    Playing now = playing().perform(Steps.pull(Party.LEFT));

    now.model.openLesson("1");
    now.session.goTo(3);
    now.perform(Steps.push(Party.LEFT));

    assertThat(kept("free-play.json")).isEqualTo(steps(Steps.pull(Party.LEFT)));
    assertThat(files()).containsExactly("free-play.json");
  }

  @Test
  void goingOnGoesOnWithWhatWasPlayedLast() throws IOException {
    playing().perform(Steps.pull(Party.LEFT), edit("one"));
    Playing later = playing().run(Command.RESUME_FREE_PLAY).perform(edit("two"));
    later.model.openLesson("1");

    later.run(Command.RESUME_FREE_PLAY);

    assertThat(later.session.state().steps())
        .isEqualTo(steps(Steps.pull(Party.LEFT), edit("one"), edit("two")));
    assertThat(kept("free-play.json"))
        .isEqualTo(steps(Steps.pull(Party.LEFT), edit("one"), edit("two")));
    assertThat(files()).containsExactly("free-play.json");
  }

  @Test
  void pinsAndCommentsAreThereAtTheNextStart() throws IOException {
    Playing now = playing().perform(Steps.pull(Party.LEFT), edit("one"));
    now.model.log().selectEntry(2);
    now.run(Command.LOG_PIN);
    now.model.openLesson("1");

    Playing later = playing().run(Command.RESUME_FREE_PLAY);

    assertThat(pinned(later)).containsExactly(2);
    later.perform(edit("two"));
    assertThat(start(folder).read().orElseThrow().marks().all()).hasSize(1);
    assertThat(files()).containsExactly("free-play.json");
  }

  private static List<Integer> pinned(Playing playing) {
    return playing.model.state().orElseThrow().log().rows().stream()
        .filter(LogState.Entry::pinned)
        .map(LogState.Entry::number)
        .toList();
  }

  @Test
  void aStepAfterBackReplacesWhatWasTakenBackInTheSameFile() throws IOException {
    Session session = playing().session;
    session.perform(Steps.pull(Party.LEFT));
    session.perform(edit("one"));
    session.toStart();
    session.perform(Steps.pull(Party.RIGHT));
    assertThat(kept("free-play.json")).isEqualTo(steps(Steps.pull(Party.RIGHT)));
    assertThat(files()).containsExactly("free-play.json");
  }

  @Test
  void theBranchThatIsShownIsKeptInTheSameFile() throws IOException {
    Session session = playing().session;
    session.perform(Steps.pull(Party.LEFT));
    session.perform(edit("one"));
    session.back();
    session.perform(edit("two"));
    session.switchTo(0);
    assertThat(kept("free-play.json")).isEqualTo(steps(Steps.pull(Party.LEFT), edit("one")));
    assertThat(files()).containsExactly("free-play.json");
  }

  @Test
  void allBranchesAreThereAtTheNextStart() throws IOException {
    Session session = playing().session;
    session.perform(Steps.pull(Party.LEFT));
    session.perform(edit("one"));
    session.back();
    session.perform(edit("two"));
    session.nameBranch(1, "the other one");
    session.switchTo(0);
    Branches before = session.state().branches();

    Session later = playing().run(Command.RESUME_FREE_PLAY).session;

    Branches after = later.state().branches();
    assertThat(after.all()).extracting(Branch::name).containsExactly("", "the other one");
    assertThat(after.all())
        .extracting(Branch::steps)
        .containsExactly(before.all().get(0).steps(), before.all().get(1).steps());
    assertThat(after.all().get(1).fork()).contains(new Branch.Fork(0, 1));
    assertThat(after.shown()).isZero();
    assertThat(later.state().freePlay()).isTrue();
    later.switchTo(1);
    assertThat(later.state().trace().last().left().queue()).hasSize(1);
  }

  @Test
  void freePlayThatWasKeptBeforeThereWereBranchesStillOpens() throws IOException {
    Lesson old = library.freePlay().withSteps(steps(Steps.pull(Party.LEFT), edit("one")));
    Files.writeString(folder.resolve("free-play.json"), new LessonWriter().write(old));

    assertThat(start(folder).read()).contains(SavedSession.freePlay(old));
    assertThat(complaints).isEmpty();
  }

  @Test
  void branchesThatDoNotFitTogetherAreToldWithTheirPlace() throws IOException {
    Session session = playing().session;
    session.perform(Steps.pull(Party.LEFT));
    session.perform(edit("one"));
    session.back();
    session.perform(edit("two"));
    Path file = folder.resolve("free-play.json");
    Files.writeString(file, Files.readString(file).replace("\"from\": 0", "\"from\": 7"));

    assertThat(start(folder).read()).isEmpty();
    assertThat(complaints)
        .singleElement()
        .asString()
        .isEqualTo(
            "The last free play cannot be read and is set aside as free-play-broken.json: "
                + file
                + ":5:1: these branches do not fit together");
  }

  @Test
  void aFileThatIsNoLessonIsToldAndKeptAsItWas() throws IOException {
    Files.writeString(folder.resolve("free-play.json"), "{ broken");
    Files.writeString(folder.resolve("free-play-previous.json"), "the one before");
    FreePlayFile file = start(folder);
    assertThat(file.read()).isEmpty();
    assertThat(complaints)
        .singleElement()
        .asString()
        .startsWith("The last free play cannot be read and is set aside as free-play-broken.json");
    new Playing(file).perform(Steps.pull(Party.LEFT));
    assertThat(folder.resolve("free-play-broken.json")).hasContent("{ broken");
    assertThat(folder.resolve("free-play-previous.json")).hasContent("the one before");
    assertThat(kept("free-play.json")).isEqualTo(steps(Steps.pull(Party.LEFT)));
  }

  @Test
  void aHomeThatIsAFileIsToldInOneSentenceAndPlayGoesOn() throws IOException {
    Path home = Files.writeString(folder.resolve("home"), "a file");
    FreePlayFile file = start(home);
    assertThat(file.read()).isEmpty();
    Session session = new Playing(file).session;
    session.perform(Steps.pull(Party.LEFT));
    session.perform(edit("one"));
    assertThat(session.state().position()).isEqualTo(2);
    assertThat(complaints)
        .containsOnly(
            "Free play could not be kept in "
                + home.resolve("free-play.json")
                + ": "
                + home
                + ": a file is in the place of a folder");
    assertThat(home).hasContent("a file");
  }

  private static Step edit(String text) {
    return Steps.edit(Party.LEFT, "q1", text);
  }

  private static List<LessonStep> steps(Step... steps) {
    return Stream.of(steps).map(LessonStep::of).toList();
  }

  private List<LessonStep> kept(String name) throws IOException {
    return new SessionFile().read(folder.resolve(name)).session().orElseThrow().steps();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
