package syncduel.view;

import static syncduel.stage.ClientAction.Fault.LEAST_STATUS;
import static syncduel.stage.ClientAction.Fault.MOST_STATUS;
import static syncduel.stage.ClientAction.Fault.MOST_TIMES;
import static syncduel.stage.ClientAction.Fault.USUAL_STATUS;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Pulls;
import syncduel.stage.QueryId;
import syncduel.trace.Direction;
import syncduel.view.StepForm.Field;
import syncduel.view.StepForm.Kind;

/** What is filled into a form, and the step that it comes to. An empty value is the usual one. */
record StepFormValues(Map<Field, String> values) {
  static final String USUAL = "";

  /** The pull is not incremental. */
  static final String NONE = "none";

  /** The query id is that of the next line. */
  static final String NAMED = "named";

  static final String FORCE = "force";
  private static final String NUMBER = "[0-9]{1,6}";

  static String usual(Field field) {
    return switch (field) {
      case FAULT -> FaultKind.DROP_REQUEST.word();
      case STATUS -> String.valueOf(USUAL_STATUS);
      case TIMES -> "1";
      case MESSAGE -> Direction.REQUEST.word();
      default -> USUAL;
    };
  }

  /** Whether a line says something, as the others stand. */
  boolean matters(Field field) {
    return switch (field) {
      case QUERY_NAME -> is(Field.QUERY_ID, NAMED) || is(Field.TOKENS, NAMED);
      case STATUS -> is(Field.FAULT, FaultKind.ERROR.word());
      default -> true;
    };
  }

  /** The message that says what is wrong with a line. */
  Optional<String> wrong(Field field) {
    String value = values.get(field).strip();
    return switch (field) {
      case QUERY_NAME ->
          value.isEmpty() || !QueryId.allows(value)
              ? Optional.of("stepForm.wrong.queryName")
              : Optional.empty();
      case STATUS -> outside(value, LEAST_STATUS, MOST_STATUS, "stepForm.wrong.status");
      case TIMES -> outside(value, 1, MOST_TIMES, "stepForm.wrong.times");
      case ROW ->
          value.isEmpty() || isId(value) ? Optional.empty() : Optional.of("stepForm.wrong.row");
      default -> Optional.empty();
    };
  }

  /** What that message tells of the values that are allowed. */
  Object[] bounds(Field field) {
    return switch (field) {
      case QUERY_NAME -> new Object[] {QueryId.LONGEST};
      case STATUS -> new Object[] {LEAST_STATUS, MOST_STATUS};
      case TIMES -> new Object[] {MOST_TIMES};
      default -> new Object[0];
    };
  }

  private static Optional<String> outside(String value, int least, int most, String key) {
    boolean inside =
        value.matches(NUMBER)
            && Integer.parseInt(value) >= least
            && Integer.parseInt(value) <= most;
    return inside ? Optional.empty() : Optional.of(key);
  }

  private static boolean isId(String value) {
    try {
      return new RowId(value).value().equals(value);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Where nothing is wrong. */
  ClientAction action(Kind kind) {
    return switch (kind) {
      case PULL -> new ClientAction.Pull(pulls(Field.QUERY), queryId(Field.QUERY_ID));
      case PURGE ->
          new ClientAction.Purge(is(Field.QUEUE, FORCE), queryId(Field.TOKENS), pulls(Field.ROWS));
      case FAULT -> fault();
      case HOLD ->
          new ClientAction.Hold(
              is(Field.MESSAGE, Direction.REQUEST.word()) ? Direction.REQUEST : Direction.RESPONSE,
              match());
    };
  }

  private ClientAction fault() {
    FaultKind kind =
        Arrays.stream(FaultKind.values())
            .filter(one -> is(Field.FAULT, one.word()))
            .findFirst()
            .orElseThrow();
    int status = matters(Field.STATUS) ? number(Field.STATUS) : USUAL_STATUS;
    return new ClientAction.Fault(kind, status, number(Field.TIMES), match());
  }

  private Match match() {
    String row = values.get(Field.ROW).strip();
    return new Match(
        Optional.of(values.get(Field.METHOD)).filter(method -> !method.isEmpty()),
        row.isEmpty() ? Optional.empty() : Optional.of(new RowId(row)));
  }

  private Optional<Pulls> pulls(Field field) {
    return Arrays.stream(Pulls.values()).filter(one -> is(field, one.word())).findFirst();
  }

  private Optional<QueryId> queryId(Field field) {
    return switch (values.get(field)) {
      case NONE -> Optional.of(new QueryId(Optional.empty()));
      case NAMED -> Optional.of(new QueryId(Optional.of(values.get(Field.QUERY_NAME).strip())));
      default -> Optional.empty();
    };
  }

  private int number(Field field) {
    return Integer.parseInt(values.get(field).strip());
  }

  private boolean is(Field field, String value) {
    return value.equals(values.get(field));
  }
}
