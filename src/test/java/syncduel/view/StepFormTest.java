package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonReader;
import syncduel.lesson.LessonStep;
import syncduel.lesson.LessonWriter;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Pulls;
import syncduel.stage.QueryId;
import syncduel.stage.Step;
import syncduel.trace.Direction;
import syncduel.trace.Party;
import syncduel.view.StepForm.Field;
import syncduel.view.StepForm.Kind;
import syncduel.view.StepForm.Line;
import syncduel.view.StepForm.Option;

/** Everything that a lesson file can say of a pull, a purge, a fault or a hold can be filled in. */
class StepFormTest {
  private static StepForm form(Kind kind) {
    var client = new StepForm.Client(Party.RIGHT, "Tablet", List.of("1", "left-1"));
    return StepForm.of(kind, client, new Messages(Locale.ENGLISH));
  }

  private static Optional<String> problem(StepForm form) {
    return form.problem().map(StepForm.Problem::sentence);
  }

  private static Optional<QueryId> named(String text) {
    return Optional.of(new QueryId(Optional.of(text)));
  }

  private static Arguments filled(Kind kind, ClientAction action, String... fieldsAndValues) {
    return Arguments.of(kind, List.of(fieldsAndValues), action);
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        filled(Kind.PULL, new ClientAction.Pull(Optional.empty(), Optional.empty())),
        filled(
            Kind.PULL,
            new ClientAction.Pull(
                Optional.of(Pulls.ALL), Optional.of(new QueryId(Optional.empty()))),
            "QUERY",
            "all",
            "QUERY_ID",
            "none"),
        filled(
            Kind.PULL,
            new ClientAction.Pull(Optional.of(Pulls.INCOMPLETE), named("mine")),
            "QUERY",
            "incomplete",
            "QUERY_ID",
            "named",
            "QUERY_NAME",
            " mine "),
        filled(Kind.PURGE, new ClientAction.Purge(false, Optional.empty(), Optional.empty())),
        filled(
            Kind.PURGE,
            new ClientAction.Purge(true, named("mine"), Optional.of(Pulls.INCOMPLETE)),
            "ROWS",
            "incomplete",
            "TOKENS",
            "named",
            "QUERY_NAME",
            "mine",
            "QUEUE",
            "force"),
        filled(Kind.FAULT, new ClientAction.Fault(FaultKind.DROP_REQUEST, 500, 1, Match.any())),
        filled(
            Kind.FAULT,
            new ClientAction.Fault(
                FaultKind.ERROR,
                503,
                3,
                new Match(Optional.of("PATCH"), Optional.of(new RowId("left-1")))),
            "FAULT",
            "error",
            "STATUS",
            "503",
            "TIMES",
            "3",
            "METHOD",
            "PATCH",
            "ROW",
            "left-1"),
        filled(
            Kind.FAULT,
            new ClientAction.Fault(
                FaultKind.DUPLICATE, 500, 2, new Match(Optional.of("GET"), Optional.empty())),
            "FAULT",
            "duplicate",
            "STATUS",
            "nothing that matters here",
            "TIMES",
            "2",
            "METHOD",
            "GET"),
        filled(
            Kind.HOLD,
            new ClientAction.Hold(
                Direction.RESPONSE, new Match(Optional.empty(), Optional.of(new RowId("1")))),
            "MESSAGE",
            "response",
            "ROW",
            "1"));
  }

  private static StepForm fill(Kind kind, List<String> fieldsAndValues) {
    StepForm form = form(kind);
    for (int i = 0; i < fieldsAndValues.size(); i += 2) {
      form = form.with(Field.valueOf(fieldsAndValues.get(i)), fieldsAndValues.get(i + 1));
    }
    return form;
  }

  @ParameterizedTest
  @MethodSource("steps")
  void whatIsFilledInIsTheStep(Kind kind, List<String> filled, ClientAction action) {
    assertThat(fill(kind, filled).step()).contains(new Step.AtClient(Party.RIGHT, action));
  }

  /** A lesson that somebody saves says the same when it is read again. */
  @ParameterizedTest
  @MethodSource("steps")
  void everyStepCanBeSavedAndReadAgain(Kind kind, List<String> filled, ClientAction action) {
    Step step = fill(kind, filled).step().orElseThrow();
    Lesson lesson = Stages.lesson().withSteps(List.of(LessonStep.of(step)));

    byte[] saved = new LessonWriter().write(lesson).getBytes(StandardCharsets.UTF_8);

    assertThat(new LessonReader().read("saved.json", saved).steps())
        .extracting(LessonStep::step)
        .containsExactly(step);
  }

  @Test
  void whatCannotBeIsSaidInOneSentenceAndIsNoStep() {
    StepForm error = form(Kind.FAULT).with(Field.FAULT, "error");
    StepForm named = form(Kind.PULL).with(Field.QUERY_ID, "named");

    assertThat(problem(error.with(Field.STATUS, "200")))
        .contains("The status is a number from 400 to 599.");
    assertThat(problem(error.with(Field.STATUS, "five")))
        .contains("The status is a number from 400 to 599.");
    assertThat(problem(error.with(Field.TIMES, "0")))
        .contains("How often is a number from 1 to 1000.");
    assertThat(problem(error.with(Field.TIMES, "99999999999")))
        .contains("How often is a number from 1 to 1000.");
    assertThat(problem(error.with(Field.ROW, "a/b"))).contains("This cannot be the id of a row.");
    assertThat(problem(named)).contains("A query id has 1 to 50 characters, without |.");
    assertThat(problem(named.with(Field.QUERY_NAME, "a|b")))
        .contains("A query id has 1 to 50 characters, without |.");
    assertThat(error.with(Field.STATUS, "200").step()).isEmpty();
    assertThat(named.step()).isEmpty();
  }

  @Test
  void aLineThatDoesNotMatterIsOffAndCannotBeWrong() {
    StepForm form = form(Kind.FAULT).with(Field.STATUS, "7");

    assertThat(form.problem()).isEmpty();
    assertThat(form.lines())
        .filteredOn(line -> !line.enabled())
        .extracting(Line::field)
        .containsExactly(Field.STATUS);
  }

  @Test
  void theLinesOfferWhatThereIs() {
    assertThat(form(Kind.HOLD).title()).isEqualTo("Tablet: hold");
    assertThat(form(Kind.HOLD).lines())
        .extracting(Line::field)
        .containsExactly(Field.MESSAGE, Field.METHOD, Field.ROW);
    assertThat(form(Kind.HOLD).lines().get(1).options())
        .extracting(Option::value)
        .containsExactly("", "GET", "POST", "PATCH", "DELETE");
    assertThat(form(Kind.HOLD).lines().get(2).hint()).isEqualTo("Any; here: 1, left-1");
  }

  @Test
  void theStepOfAFormIsPerformedAndOneThatIsLeftIsNot() {
    var window = Window.of(Stages.after(2));
    window.filling = form -> form.with(Field.METHOD, "GET").with(Field.TIMES, "2");
    window.model.run(Command.FAULT_WITH_RIGHT);
    window.filling = form -> form.with(Field.TIMES, "0");
    window.model.run(Command.FAULT_WITH_LEFT);

    var match = new Match(Optional.of("GET"), Optional.empty());
    assertThat(window.performed)
        .containsExactly(
            new Step.AtClient(
                Party.RIGHT, new ClientAction.Fault(FaultKind.DROP_REQUEST, 500, 2, match)));
    assertThat(window.form.orElseThrow().title()).isEqualTo("Phone: fault");
  }

  @Test
  void everyEntryOfBothClientsOpensItsForm() {
    UnaryOperator<Command> right = command -> command.at(Party.RIGHT);
    var window = Window.of(Stages.after(2));
    for (Command command :
        List.of(
            Command.PULL_WITH_LEFT,
            Command.PURGE_WITH_LEFT,
            Command.FAULT_WITH_LEFT,
            Command.HOLD_WITH_LEFT)) {
      window.model.run(command);
      String left = window.form.orElseThrow().title();
      window.model.run(right.apply(command));

      assertThat(window.form.orElseThrow().title()).isEqualTo(left.replace("Phone", "Tablet"));
    }
    assertThat(window.performed).hasSize(8);
  }
}
