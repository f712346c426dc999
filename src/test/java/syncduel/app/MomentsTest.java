package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.view.Command;
import syncduel.view.Messages;
import syncduel.view.Scheduler;
import syncduel.view.WindowModel;
import syncduel.view.WindowState;

/** Steps are looked at message by message, over real runs of the bundled lessons. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MomentsTest {
  private static final LessonLibrary LIBRARY = new LessonLibrary(new LessonReader());
  private static final LessonShelf SHELF = new LessonShelf(Optional.empty());
  private static final Path NOWHERE = Path.of("somewhere.json");

  private final Clock clock = new Clock();
  private Stage stage;

  @BeforeAll
  void open() {
    stage = Stage.open();
  }

  @AfterAll
  void close() {
    stage.close();
  }

  static Stream<String> bundled() {
    return LIBRARY.lessons().stream().map(LessonLibrary.Entry::file);
  }

  /** The first ending of each. */
  static Stream<String> main() {
    return LIBRARY.lessons().stream()
        .filter(entry -> entry.number().matches("\\d+"))
        .map(LessonLibrary.Entry::file);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyLessonIsWalkedBackMomentByMomentAndForwardAgain(String file) {
    Session session = at(file, Integer.MAX_VALUE);
    WindowModel model = model(session, true);

    List<String> back = walk(model, Command.PREVIOUS_MOMENT);
    List<String> forward = walk(model, Command.NEXT_MOMENT);

    assertThat(back).isNotEmpty().doesNotHaveDuplicates();
    var again = new ArrayList<>(forward);
    again.remove(again.size() - 1);
    java.util.Collections.reverse(again);
    assertThat(again).isEqualTo(back.subList(0, back.size() - 1));
    assertThat(session.state().position()).isEqualTo(session.state().steps().size());
  }

  @ParameterizedTest
  @MethodSource("main")
  void theLastMomentOfAStepIsTheStepAsItSettled(String file) {
    List<WindowState> settled = settled(file);
    WindowModel model = model(at(file, Integer.MAX_VALUE), true);
    model.run(Command.PREVIOUS_MOMENT);
    while (shown(model).lessonBar().knob() > 1) {
      double knob = shown(model).lessonBar().knob();
      if (knob == Math.rint(knob)) {
        assertThat(seen(shown(model))).isEqualTo(seen(settled.get((int) knob)));
      }
      model.run(Command.PREVIOUS_MOMENT);
    }
  }

  @Test
  void theRefusedPushIsToldMessageByMessage() {
    Session session = at("01-two-edits-of-one-row.json", 6);
    WindowModel model = model(session, true);

    var told = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      model.run(Command.PREVIOUS_MOMENT);
      told.add(0, shown(model).narration().text().asText());
    }

    assertThat(told)
        .containsExactly(
            "q1 leaves the queue of the Phone.",
            "PATCH q1 leaves the Tablet.",
            "The server decides: 412.",
            "The answer reaches the Tablet: 412.");
    assertThat(shown(model).lessonBar().progress()).startsWith("Step 5 of 9, moment ");
  }

  @Test
  void whileARequestIsUnderWayNobodyKnowsTheAnswer() {
    WindowModel model = model(at("01-two-edits-of-one-row.json", 6), true);

    model.run(Command.PREVIOUS_MOMENT);
    model.run(Command.PREVIOUS_MOMENT);
    model.run(Command.PREVIOUS_MOMENT);

    WindowState state = shown(model);
    assertThat(state.narration().text().asText()).isEqualTo("PATCH q1 leaves the Tablet.");
    assertThat(state.right().card()).isEmpty();
    assertThat(state.right().rows().get(0).word()).isEqualTo("sending");
    assertThat(state.log().rows().get(5).status()).isEqualTo("sent");
  }

  @Test
  void anActionLeavesTheEarlierMomentAndIsDoneInThePresent() {
    Session session = at("01-two-edits-of-one-row.json", 4);
    WindowModel model = model(session, true);
    model.lookAt(2.5);
    assertThat(shown(model).lessonBar().looksBack()).isTrue();

    model.run(Command.PUSH_LEFT);

    assertThat(shown(model).lessonBar().looksBack()).isFalse();
    assertThat(session.state().position()).isEqualTo(5);
  }

  @Test
  void theNextMomentAfterTheLastIsTheFirstOfTheNextStep() {
    Session session = at("01-two-edits-of-one-row.json", 5);
    WindowModel model = model(session, true);

    model.run(Command.NEXT_MOMENT);

    assertThat(session.state().position()).isEqualTo(6);
    assertThat(shown(model).narration().text().asText()).isEqualTo("PATCH q1 leaves the Tablet.");
  }

  @Test
  void aStepThatIsPlayedShowsItsMessagesOneAfterTheOther() {
    Session session = at("01-two-edits-of-one-row.json", 5);
    WindowModel model = model(session, false);

    model.run(Command.NEXT);

    assertThat(shown(model).motion().millis()).isEqualTo(600);
    assertThat(shown(model).right().card()).isEmpty();
    clock.pass();
    assertThat(shown(model).motion().millis()).isEqualTo(600);
    clock.passAll();
    assertThat(shown(model).motion().millis()).isZero();
    assertThat(shown(model).right().card()).isPresent();
    assertThat(shown(model).right())
        .isEqualTo(settled("01-two-edits-of-one-row.json").get(6).right());
  }

  @Test
  void nextDuringTheAnimationEndsItAndGoesOn() {
    Session session = at("01-two-edits-of-one-row.json", 4);
    WindowModel model = model(session, false);
    model.run(Command.NEXT);

    model.run(Command.NEXT);

    assertThat(session.state().position()).isEqualTo(6);
    clock.passAll();
    assertThat(shown(model).right().card()).isPresent();
  }

  @Test
  void backAndReducedMotionMoveNothing() {
    Session session = at("01-two-edits-of-one-row.json", 6);
    WindowModel model = model(session, false);

    model.run(Command.BACK);
    assertThat(shown(model).motion().millis()).isZero();
    model.run(Command.REDUCED_MOTION);
    model.run(Command.NEXT);

    assertThat(shown(model).right().card()).isPresent();
    assertThat(shown(model).motion().fades()).isFalse();
  }

  private Session at(String file, int position) {
    Lesson lesson = LIBRARY.open(file);
    var session = new Session(stage, Runnable::run, lesson);
    session.goTo(Math.min(position, lesson.steps().size()));
    return session;
  }

  /** What the window shows after each step, the first before any. */
  private static List<WindowState> settled(String file) {
    Lesson lesson = LIBRARY.open(file);
    try (Stage another = Stage.open()) {
      var session = new Session(another, Runnable::run, lesson);
      return IntStream.rangeClosed(0, lesson.steps().size())
          .mapToObj(
              position -> {
                session.goTo(position);
                return Still.window(session.state(), SHELF, NOWHERE, new Messages(Locale.ENGLISH));
              })
          .toList();
    }
  }

  private static List<Object> seen(WindowState state) {
    return List.of(
        state.left().rows(),
        state.left().queue(),
        state.right().rows(),
        state.right().card(),
        state.server().rows(),
        state.log().rows().stream().map(entry -> entry.status() + entry.sentence()).toList());
  }

  private WindowModel model(Session session, boolean still) {
    var late = new LateSession(Runnable::run);
    late.arrived(session);
    return Windows.model(late, SHELF, clock, kept -> kept.withReducedMotion(still));
  }

  /**
   * Runs the command until it changes nothing any more; returns what the bar and narration said.
   */
  private static List<String> walk(WindowModel model, Command command) {
    var told = new ArrayList<String>();
    String before = "";
    String now = told(model, command);
    while (!now.equals(before)) {
      told.add(now);
      before = now;
      now = told(model, command);
    }
    return told;
  }

  private static String told(WindowModel model, Command command) {
    model.run(command);
    return shown(model).lessonBar().progress() + " " + shown(model).narration().text().asText();
  }

  private static WindowState shown(WindowModel model) {
    return model.state().orElseThrow();
  }

  /** Time that passes when it is told to. */
  private static final class Clock implements Scheduler {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public Cancel after(long millis, Runnable task) {
      waiting.add(task);
      return () -> waiting.remove(task);
    }

    void pass() {
      waiting.remove(0).run();
    }

    void passAll() {
      while (!waiting.isEmpty()) {
        pass();
      }
    }
  }
}
