package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.Choice;
import syncduel.stage.FaultKind;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.stage.Steps;
import syncduel.trace.Direction;
import syncduel.trace.Party;

/** Many hands at one session: what stands at the end is what its steps lead to. */
@Timeout(60)
class SessionStressTest {
  private static final int HANDS = 3;
  private static final int CALLS = 40;

  private final LessonLibrary library = new LessonLibrary(new LessonReader());
  private final Lesson tutorial = library.open("01-two-edits-of-one-row.json");
  private final Stage stage = Stage.open();
  private final ExecutorService stageThread = Executors.newSingleThreadExecutor();
  private final ExecutorService hands = Executors.newFixedThreadPool(HANDS + 1);

  @AfterEach
  void end() throws InterruptedException {
    hands.shutdown();
    stageThread.execute(stage::close);
    stageThread.shutdown();
    assertThat(hands.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(stageThread.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whateverManyHandsDoTheLastStateIsWhatItsStepsLeadTo(long seed) throws Exception {
    var session = new Session(stage, stageThread, tutorial);
    var failures = new ConcurrentLinkedQueue<String>();
    session.onChange(state -> state.failure().ifPresent(failures::add));
    var all = new ArrayList<Callable<Integer>>();
    for (int hand = 0; hand < HANDS; hand++) {
      var random = new Random(seed * HANDS + hand);
      all.add(() -> play(session, random));
    }
    all.add(() -> visit(session.state().address()));
    for (Future<Integer> done : hands.invokeAll(all)) {
      assertThat(done.get()).isEqualTo(CALLS);
    }
    SessionState last = afterwards(session);
    assertThat(failures).isEmpty();
    assertThat(last.busy()).isFalse();
    Lesson played = last.lesson().withSteps(last.steps().subList(0, last.position()));
    try (Stage fresh = Stage.open()) {
      assertThat(last.trace()).isEqualTo(LessonPlay.of(played, fresh).trace());
    }
  }

  @Test
  void noNextAndNoBackIsLostHoweverTheyMeetTheStage() throws Exception {
    int steps = 200;
    var notes = new ArrayList<LessonStep>();
    for (int i = 0; i < 2 * HANDS * steps; i++) {
      notes.add(LessonStep.of(new Step.Note()));
    }
    var session = new Session(stage, stageThread, tutorial.withSteps(notes));
    var all = new ArrayList<Callable<Integer>>();
    for (int hand = 0; hand < HANDS; hand++) {
      all.add(
          () -> {
            for (int i = 0; i < steps; i++) {
              session.next();
            }
            return steps;
          });
    }
    for (Future<Integer> done : hands.invokeAll(all)) {
      assertThat(done.get()).isEqualTo(steps);
    }
    assertThat(afterwards(session).position()).isEqualTo(HANDS * steps);
  }

  /** What stands when everything that was asked for is done. */
  private SessionState afterwards(Session session) throws Exception {
    return stageThread.submit(session::state).get();
  }

  private int play(Session session, Random random) {
    for (int call = 0; call < CALLS; call++) {
      ask(session, random, call);
    }
    return CALLS;
  }

  private void ask(Session session, Random random, int call) {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> session.next();
      case 4, 5 -> session.back();
      case 6 -> session.goTo(random.nextInt(12));
      case 7 -> session.returnToLesson();
      case 8 -> session.open(random.nextBoolean() ? tutorial : library.freePlay());
      case 9 -> session.restore(SavedSession.freePlay(saved()));
      default -> session.perform(step(random, call));
    }
  }

  private Lesson saved() {
    return library
        .freePlay()
        .withSteps(
            List.of(
                LessonStep.of(Steps.pull(Party.LEFT)),
                LessonStep.of(Steps.edit(Party.LEFT, "q1", "kept")),
                LessonStep.of(Steps.hold(Party.LEFT, Direction.RESPONSE)),
                LessonStep.of(Steps.push(Party.LEFT))));
  }

  private static Step step(Random random, int number) {
    Party who = random.nextBoolean() ? Party.LEFT : Party.RIGHT;
    return switch (random.nextInt(11)) {
      case 0 -> Steps.pull(who);
      case 1, 2, 3 -> Steps.push(who);
      case 4, 5 -> Steps.edit(who, "q1", "text " + number);
      case 6 -> Steps.resolve(who, Choice.values()[random.nextInt(Choice.values().length)]);
      case 7 -> Steps.hold(who, Direction.values()[random.nextInt(2)]);
      case 8 -> Steps.release(who);
      case 9 -> Steps.fault(who, FaultKind.values()[random.nextInt(FaultKind.values().length)]);
      default -> Steps.restart(who, random.nextBoolean());
    };
  }

  /** Somebody reads the table over the listener all the while; 503 between two worlds is fine. */
  private static int visit(String address) throws IOException, InterruptedException {
    HttpClient visitor = HttpClient.newHttpClient();
    HttpRequest read =
        HttpRequest.newBuilder(URI.create("http://" + address + "/tables/TodoItem")).build();
    for (int call = 0; call < CALLS; call++) {
      assertThat(visitor.send(read, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isIn(200, 503);
    }
    return CALLS;
  }
}
