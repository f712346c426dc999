package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Pulls;
import syncduel.trace.Direction;
import syncduel.view.StepForm.Field;
import syncduel.view.StepForm.Option;

/** What can be chosen in the lines of a form; nothing in those where one types. */
record StepFormOptions(Messages words) {
  List<Option> of(Field field) {
    return switch (field) {
      case QUERY ->
          List.of(
              option(StepFormValues.USUAL, "stepForm.query.usual"),
              option(Pulls.ALL.word(), "stepForm.query.all"),
              option(Pulls.INCOMPLETE.word(), "stepForm.query.incomplete"));
      case QUERY_ID ->
          List.of(
              option(StepFormValues.USUAL, "stepForm.queryId.usual"),
              option(StepFormValues.NONE, "stepForm.queryId.none"),
              option(StepFormValues.NAMED, "stepForm.queryId.named"));
      case ROWS ->
          List.of(
              option(StepFormValues.USUAL, "stepForm.query.all"),
              option(Pulls.INCOMPLETE.word(), "stepForm.query.incomplete"));
      case TOKENS ->
          List.of(
              option(StepFormValues.USUAL, "stepForm.tokens.all"),
              option(StepFormValues.NAMED, "stepForm.tokens.named"));
      case QUEUE ->
          List.of(
              option(StepFormValues.USUAL, "stepForm.queue.refuse"),
              option(StepFormValues.FORCE, "stepForm.queue.drop"));
      case FAULT ->
          List.of(
              option(FaultKind.DROP_REQUEST.word(), "stepForm.kind.dropRequest"),
              option(FaultKind.DROP_RESPONSE.word(), "stepForm.kind.dropResponse"),
              option(FaultKind.DUPLICATE.word(), "stepForm.kind.duplicate"),
              option(FaultKind.ERROR.word(), "stepForm.kind.error"));
      case MESSAGE ->
          List.of(
              option(Direction.REQUEST.word(), "stepForm.message.request"),
              option(Direction.RESPONSE.word(), "stepForm.message.response"));
      case METHOD -> methods();
      case QUERY_NAME, STATUS, TIMES, ROW -> List.of();
    };
  }

  private List<Option> methods() {
    var all = new ArrayList<Option>();
    all.add(option(StepFormValues.USUAL, "stepForm.method.any"));
    Match.METHODS.forEach(method -> all.add(new Option(method, method)));
    return all;
  }

  private Option option(String value, String key) {
    return new Option(value, words.text(key));
  }
}
