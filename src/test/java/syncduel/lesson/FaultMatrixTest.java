package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.model.Choice;
import syncduel.stage.FaultKind;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.stage.Steps;
import syncduel.trace.Party;

/**
 * Each lesson with each of its messages hit by each fault: played on to its end as well as it can
 * be, it recovers by pushing and pulling.
 */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT)
class FaultMatrixTest {
  private static final LessonLibrary LIBRARY = new LessonLibrary(new LessonReader());

  static Stream<String> lessons() {
    return LIBRARY.lessons().stream().map(LessonLibrary.Entry::file);
  }

  /** One message of a lesson: the one of that number that the client begins in that step. */
  private record Message(int step, Party client, int number) {}

  private record Cure(String policy, Choice whenAsked) {}

  private record Mishap(Message message, FaultKind fault, Cure cure) {}

  private static final List<Cure> CURES =
      List.of(new Cure("merge", Choice.LOCAL), new Cure("server-wins", Choice.SERVER));

  @ParameterizedTest
  @MethodSource("lessons")
  void everyMessageMayGoWrong(String file) {
    Lesson lesson = LIBRARY.open(file);
    Set<String> wrong = new TreeSet<>();
    try (Stage stage = Stage.open()) {
      int usual = LessonPlay.of(lesson, stage).trace().last().lostUpdates();
      for (Mishap mishap : mishaps(messages(lesson, stage))) {
        problems(lesson, stage, mishap, usual)
            .forEach(problem -> wrong.add(mishap + ": " + problem));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> problems(Lesson lesson, Stage stage, Mishap mishap, int usual) {
    Bench bench = Bench.of(stage, lesson.given(), false);
    play(lesson, bench, mishap.message(), mishap.fault());
    Cure cure = mishap.cure();
    List<String> problems = new ArrayList<>();
    bench.recover(cure.policy(), cure.whenAsked()).ifPresent(problems::add);
    if (!bench.wasHit(mishap.message().client(), mishap.fault())) {
      problems.add("the fault hit nothing");
    }
    int lost = bench.now().lostUpdates();
    if (lost > usual) {
      problems.add(lost + " updates were lost");
    }
    if (lost == 0 && !bench.vanished().isEmpty()) {
      problems.add("nobody knows of " + bench.vanished());
    }
    return problems;
  }

  private static List<Mishap> mishaps(List<Message> messages) {
    List<Mishap> mishaps = new ArrayList<>();
    for (Message message : messages) {
      for (FaultKind fault : FaultKind.values()) {
        CURES.forEach(cure -> mishaps.add(new Mishap(message, fault, cure)));
      }
    }
    return mishaps;
  }

  private static List<Message> messages(Lesson lesson, Stage stage) {
    List<Message> messages = new ArrayList<>();
    for (Exchange exchange : Exchanges.of(LessonPlay.of(lesson, stage).trace())) {
      int number =
          1
              + (int)
                  messages.stream()
                      .filter(before -> before.step() == exchange.began())
                      .filter(before -> before.client() == exchange.who())
                      .count();
      messages.add(new Message(exchange.began(), exchange.who(), number));
    }
    return messages;
  }

  private static void play(Lesson lesson, Bench bench, Message message, FaultKind fault) {
    for (int number = 1; number <= lesson.steps().size(); number++) {
      Step step = lesson.steps().get(number - 1).step();
      if (number == message.step()) {
        Step armed = Steps.fault(message.client(), fault);
        bench.playWithFault(step, message.client(), message.number(), armed);
      } else {
        bench.play(step);
      }
    }
  }
}
