package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import syncduel.model.Choice;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PushStatus;
import syncduel.model.Sends;
import syncduel.stage.FaultKind;
import syncduel.stage.Pulls;
import syncduel.trace.Direction;
import syncduel.trace.Party;
import syncduel.wire.Protocol;

/** Holds the schema of lesson files and their reader together. */
class LessonSchemaTest {
  private static final Path FOLDER = Path.of("demo-data", "lessons");
  private static final Pattern MISTAKE_OF_FORM =
      Pattern.compile(
          ": (unknown (key|word|verb) |the key .* is missing|\"\\w+\" does not go with)");

  private final Map<?, ?> schema = schema();

  @Test
  void bothKnowTheSameKeys() {
    assertThat(keysOfTheSchema()).isEqualTo(keysOfTheReader());
  }

  @Test
  void bothTakeTheSameKeysWithEachVerb() {
    var expected = new LinkedHashMap<String, Set<String>>();
    for (String verb : VerbKeys.verbs()) {
      var keys = new TreeSet<>(VerbKeys.COMMON);
      keys.addAll(VerbKeys.CLIENT.getOrDefault(verb, List.of()));
      keys.addAll(VerbKeys.SERVER.getOrDefault(verb, List.of()));
      keys.addAll(VerbKeys.NOBODY.getOrDefault(verb, List.of()));
      if (VerbKeys.NOBODY.containsKey(verb)) {
        keys.remove("at");
      }
      expected.put(verb, keys);
    }

    var actual = new LinkedHashMap<String, Set<String>>();
    rules()
        .forEach(
            (verb, then) -> actual.put(verb, sorted(words(at(then, "propertyNames", "enum")))));
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void bothLetTheSamePartiesDoIt() {
    Map<String, Map<?, ?>> rules = rules();
    for (String verb : VerbKeys.verbs()) {
      Map<?, ?> properties =
          rules.get(verb).get("properties") instanceof Map<?, ?> some ? some : Map.of();
      var expected = new ArrayList<String>();
      if (VerbKeys.CLIENT.containsKey(verb)) {
        expected.addAll(List.of("left", "right"));
      }
      if (VerbKeys.SERVER.containsKey(verb)) {
        expected.add("server");
      }
      List<String> actual =
          properties.get("at") instanceof Map<?, ?> at
              ? words(at.get("enum"))
              : List.of("left", "right", "server");
      boolean nobody = VerbKeys.NOBODY.containsKey(verb);
      assertThat(nobody ? List.of() : actual).as(verb).isEqualTo(expected);
    }
  }

  @Test
  void bothKnowTheSameWords() {
    Map<?, ?> defs = (Map<?, ?>) schema.get("$defs");
    List<String> policies = LessonReader.POLICIES;
    assertThat(words(at(defs, "policy", "enum"))).isEqualTo(policies);
    assertThat(words(at(defs, "history", "properties", "policy", "enum")))
        .isEqualTo(Stream.concat(policies.stream(), Stream.of("purge")).toList());
    assertThat(words(at(defs, "pulls", "enum"))).isEqualTo(words(Pulls.values(), Pulls::word));
    assertThat(words(at(defs, "client", "properties", "sends", "enum")))
        .isEqualTo(words(Sends.values(), Sends::word));
    assertThat(words(at(defs, "given", "properties", "protocol", "enum")))
        .isEqualTo(words(Protocol.values(), Protocol::word));
    assertThat(words(at(defs, "push", "properties", "status", "enum")))
        .isEqualTo(words(PushStatus.values(), PushStatus::word));
    assertThat(words(at(defs, "match", "properties", "method", "enum")))
        .isEqualTo(List.copyOf(ActionReader.METHODS.keySet()));
    assertThat(words(at(defs, "exchange", "properties", "method", "enum")))
        .isEqualTo(List.copyOf(ExchangeReader.METHODS.keySet()));
    for (String holder : List.of("operation", "conflict", "error")) {
      assertThat(words(at(defs, holder, "properties", "kind", "enum")))
          .isEqualTo(words(OperationKind.values(), OperationKind::word));
    }
    assertThat(words(at(defs, "operation", "properties", "state", "enum")))
        .isEqualTo(words(OperationState.values(), OperationState::word));
  }

  @Test
  void bothKnowTheSameWordsOfASteps() {
    Map<?, ?> step = (Map<?, ?>) at(schema, "$defs", "step", "properties");
    assertThat(words(at(step, "do", "enum"))).isEqualTo(List.copyOf(VerbKeys.verbs()));
    assertThat(words(at(step, "at", "enum"))).isEqualTo(words(Party.values(), Party::word));
    assertThat(words(at(step, "choose", "enum"))).isEqualTo(words(Choice.values(), Choice::word));
    assertThat(words(at(rules(), "fault", "properties", "next", "enum")))
        .isEqualTo(words(FaultKind.values(), FaultKind::word));
    assertThat(words(at(rules(), "hold", "properties", "next", "enum")))
        .isEqualTo(words(Direction.values(), Direction::word));
  }

  @Test
  void everyBundledLessonConforms() throws IOException {
    var check = new SchemaCheck(schema);
    var problems = new LinkedHashMap<String, List<String>>();
    for (Path file : lessons()) {
      List<String> found = check.check(json(Files.readString(file)));
      if (!found.isEmpty()) {
        problems.put(file.toString(), found);
      }
    }

    assertThat(problems).isEmpty();
  }

  @Test
  void whatTheReaderRefusesForItsFormDoesNotConform() throws IOException {
    var check = new SchemaCheck(schema);
    List<MalformedLessons.Malformed> mistakes =
        MalformedLessons.all().stream()
            .filter(lesson -> MISTAKE_OF_FORM.matcher(lesson.message()).find())
            .toList();

    assertThat(mistakes).hasSizeGreaterThan(30);
    assertThat(mistakes).filteredOn(lesson -> check.check(json(lesson.text())).isEmpty()).isEmpty();
  }

  private static Map<String, Set<String>> keysOfTheReader() {
    var keys = new LinkedHashMap<String, Collection<String>>();
    keys.put("", LessonReader.KEYS);
    keys.put("given", GivenReader.KEYS);
    keys.put("client", GivenReader.CLIENT);
    keys.put("step", VerbKeys.keys());
    keys.put("ask", QuestionReader.KEYS);
    keys.put("match", ActionReader.MATCH);
    keys.put("expect", ExpectReader.KEYS);
    keys.put("exchange", ExchangeReader.KEYS);
    keys.put("pull", ExchangeReader.PULL);
    keys.put("expectedClient", ExpectReader.CLIENT);
    keys.put("expectedServer", ExpectReader.SERVER);
    keys.put("operation", ExpectReader.OPERATION);
    keys.put("conflict", ExpectReader.CONFLICT);
    keys.put("push", ExpectReader.PUSH);
    keys.put("error", ExpectReader.ERROR);
    keys.put("history", ExpectReader.HISTORY);
    var sorted = new LinkedHashMap<String, Set<String>>();
    keys.forEach((name, some) -> sorted.put(name, sorted(some)));
    return sorted;
  }

  /** Of every object that has no free keys. */
  private Map<String, Set<String>> keysOfTheSchema() {
    var keys = new LinkedHashMap<String, Set<String>>();
    keys.put("", names(schema));
    ((Map<?, ?>) schema.get("$defs"))
        .forEach(
            (name, definition) -> {
              if (Boolean.FALSE.equals(((Map<?, ?>) definition).get("additionalProperties"))) {
                keys.put(String.valueOf(name), names((Map<?, ?>) definition));
              }
            });
    return keys;
  }

  private static Set<String> names(Map<?, ?> object) {
    return sorted(words(((Map<?, ?>) object.get("properties")).keySet()));
  }

  /** What the schema says of each verb. */
  private Map<String, Map<?, ?>> rules() {
    var rules = new LinkedHashMap<String, Map<?, ?>>();
    for (Object rule : (List<?>) at(schema, "$defs", "step", "allOf")) {
      Map<?, ?> condition = (Map<?, ?>) ((Map<?, ?>) rule).get("if");
      if (condition.containsKey("properties")) {
        String verb = String.valueOf(at(condition, "properties", "do", "const"));
        rules.put(verb, (Map<?, ?>) ((Map<?, ?>) rule).get("then"));
      }
    }
    return rules;
  }

  private static Object at(Map<?, ?> object, String... path) {
    Object found = object;
    for (String key : path) {
      found = ((Map<?, ?>) found).get(key);
    }
    return found;
  }

  private static List<String> words(Object list) {
    return ((Collection<?>) list).stream().map(String::valueOf).toList();
  }

  private static <E> List<String> words(E[] values, Function<E, String> word) {
    return Stream.of(values).map(word).toList();
  }

  private static Set<String> sorted(Collection<String> words) {
    return new LinkedHashSet<>(new TreeSet<>(words));
  }

  private static List<Path> lessons() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".schema.json")).sorted().toList();
    }
  }

  private static Map<?, ?> schema() {
    try {
      return (Map<?, ?>) json(Files.readString(FOLDER.resolve("lesson.schema.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Object json(String text) {
    return ExchangeReader.json(JsonTree.read(new Source("file"), text));
  }
}
