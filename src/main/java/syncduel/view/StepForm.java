package syncduel.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.stage.Step;
import syncduel.trace.Party;

/**
 * A step of a client with everything that a lesson file can say of it, as lines that a person fills
 * in. It never changes: what is filled in makes another form.
 */
public final class StepForm {
  private final Kind kind;
  private final Client client;
  private final Messages words;
  private final Map<Field, String> values;

  private StepForm(Kind kind, Client client, Messages words, Map<Field, String> values) {
    this.kind = kind;
    this.client = client;
    this.words = words;
    this.values = values;
  }

  /** What the step does. */
  public enum Kind {
    PULL("stepForm.pull", Field.QUERY, Field.QUERY_ID, Field.QUERY_NAME),
    PURGE("stepForm.purge", Field.ROWS, Field.TOKENS, Field.QUERY_NAME, Field.QUEUE),
    FAULT("stepForm.fault", Field.FAULT, Field.STATUS, Field.TIMES, Field.METHOD, Field.ROW),
    HOLD("stepForm.hold", Field.MESSAGE, Field.METHOD, Field.ROW);

    private final String titleKey;
    private final List<Field> fields;

    Kind(String titleKey, Field... fields) {
      this.titleKey = titleKey;
      this.fields = List.of(fields);
    }
  }

  /** One thing that can be said of a step. */
  public enum Field {
    QUERY("stepForm.query"),
    QUERY_ID("stepForm.queryId"),
    QUERY_NAME("stepForm.queryName"),
    ROWS("stepForm.rows"),
    TOKENS("stepForm.tokens"),
    QUEUE("stepForm.queue"),
    FAULT("stepForm.kind"),
    STATUS("stepForm.status"),
    TIMES("stepForm.times"),
    MESSAGE("stepForm.message"),
    METHOD("stepForm.method"),
    ROW("stepForm.row");

    private final String key;

    Field(String key) {
      this.key = key;
    }

    /** The message that stands before it; its tooltip has the same key with {@code .tooltip}. */
    public String labelKey() {
      return key;
    }
  }

  /**
   * One of several values of a line.
   *
   * @param value as it is kept in the form
   */
  public record Option(String value, String label) {}

  /**
   * A line of the form.
   *
   * @param options what can be chosen; empty where one types
   * @param hint what stands in an empty field
   * @param enabled whether it matters, as the other lines stand
   */
  public record Line(
      Field field, String value, List<Option> options, String hint, boolean enabled) {
    /** Keeps its own copy. */
    public Line {
      options = List.copyOf(options);
    }
  }

  /** What is wrong, in one sentence, and in which line. */
  public record Problem(Field field, String sentence) {}

  /** Whose step it is, and the rows that can be meant now. */
  record Client(Party party, String name, List<String> rows) {
    Client {
      rows = List.copyOf(rows);
    }
  }

  /** As the step is usually done. */
  static StepForm of(Kind kind, Client client, Messages words) {
    var values = new EnumMap<Field, String>(Field.class);
    kind.fields.forEach(field -> values.put(field, StepFormValues.usual(field)));
    return new StepForm(kind, client, words, values);
  }

  /** The verb and the client. */
  public String title() {
    return words.text(kind.titleKey, client.name());
  }

  /** All lines, in the order in which they are filled in. */
  public List<Line> lines() {
    return kind.fields.stream().map(this::line).toList();
  }

  private Line line(Field field) {
    return new Line(
        field,
        values.get(field),
        new StepFormOptions(words).of(field),
        hint(field),
        new StepFormValues(values).matters(field));
  }

  private String hint(Field field) {
    if (field != Field.ROW) {
      return "";
    }
    return client.rows().isEmpty()
        ? words.text("stepForm.row.any")
        : words.text("stepForm.row.hint", String.join(", ", client.rows()));
  }

  /** The same with another value in one line. */
  public StepForm with(Field field, String value) {
    var changed = new EnumMap<>(values);
    changed.put(field, value);
    return new StepForm(kind, client, words, changed);
  }

  /** The first thing that is wrong. */
  public Optional<Problem> problem() {
    var checks = new StepFormValues(values);
    return kind.fields.stream()
        .filter(checks::matters)
        .flatMap(field -> sentence(checks, field).map(one -> new Problem(field, one)).stream())
        .findFirst();
  }

  private Optional<String> sentence(StepFormValues checks, Field field) {
    return checks.wrong(field).map(key -> words.text(key, checks.bounds(field)));
  }

  /** The step; empty while something is wrong. */
  public Optional<Step> step() {
    if (problem().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Step.AtClient(client.party(), new StepFormValues(values).action(kind)));
  }
}
