package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.TestTable;
import syncduel.model.Choice;
import syncduel.stage.FaultKind;

/** The table of the lesson format's rules: complete, and naming only tests that exist. */
class FormatTableTest {
  private TestTable table;

  @BeforeEach
  void readTable() throws IOException {
    table = TestTable.beside(FormatTableTest.class, "format.txt");
  }

  @Test
  void everyTestThatTheTableNamesExists() {
    assertThat(table.missingTests()).isEmpty();
  }

  @Test
  void everyRuleHasATest() {
    assertThat(table.tested("")).hasSizeGreaterThan(200);
    assertThat(table.reasons()).isEmpty();
  }

  @Test
  void everyKeyOfALessonAndOfWhatIsGivenHasATest() {
    assertThat(table.tested("lesson/")).hasSameElementsAs(LessonReader.KEYS);
    assertThat(table.tested("given/"))
        .hasSameElementsAs(joined(GivenReader.KEYS, under("client", GivenReader.CLIENT)));
    assertThat(table.tested("step/")).hasSameElementsAs(VerbKeys.COMMON);
  }

  @Test
  void everyVerbAndEachOfItsKeysHasATest() {
    List<String> words =
        joined(
            Stream.of(Choice.values()).map(choice -> "resolve/choose/" + choice.word()).toList(),
            Stream.of(FaultKind.values()).map(fault -> "fault/next/" + fault.word()).toList());
    assertThat(table.tested("client/")).hasSameElementsAs(joined(verbs(VerbKeys.CLIENT), words));
    assertThat(table.tested("server/")).hasSameElementsAs(verbs(VerbKeys.SERVER));
    assertThat(table.tested("nobody/")).hasSameElementsAs(verbs(VerbKeys.NOBODY));
  }

  @Test
  void everyPolicyHasATest() {
    assertThat(table.tested("policy/")).isEqualTo(LessonReader.POLICIES);
  }

  @Test
  void everyWordOfAnExpectationHasATest() {
    assertThat(table.tested("expect/"))
        .containsAll(ExpectReader.KEYS)
        .containsAll(under("client", ExpectReader.CLIENT))
        .containsAll(under("server", ExpectReader.SERVER));
    assertThat(table.tested("exchange/"))
        .containsAll(ExchangeReader.KEYS)
        .containsAll(under("pull", ExchangeReader.PULL));
    assertThat(table.tested("operation/")).hasSameElementsAs(ExpectReader.OPERATION);
    assertThat(table.tested("conflict/")).hasSameElementsAs(ExpectReader.CONFLICT);
    assertThat(table.tested("push/")).hasSameElementsAs(ExpectReader.PUSH);
    assertThat(table.tested("error/")).hasSameElementsAs(ExpectReader.ERROR);
    assertThat(table.tested("history/")).hasSameElementsAs(ExpectReader.HISTORY);
  }

  @Test
  void everySettledDetailHasATest() {
    assertThat(first(table.tested("detail/")))
        .containsExactly(
            "clock",
            "pulled",
            "query-ids",
            "states",
            "base",
            "own-echo",
            "patch-answers",
            "edited-in-flight",
            "faults",
            "duplicate",
            "gone",
            "merge",
            "both",
            "delete-wins",
            "keep-both",
            "conflict",
            "history",
            "errors",
            "lost",
            "sync",
            "refusals",
            "edit-back-to-the-base",
            "pages-of-2.0");
  }

  @Test
  void everyCommandAndExitStatusHasATest() {
    assertThat(first(table.tested("command/")))
        .containsExactly("play", "check", "snapshot", "record", "export", "serve", "open", "lab");
    assertThat(table.tested("status/")).startsWith("0", "1", "2");
  }

  /** The first words of rules, each once. */
  private static List<String> first(List<String> rules) {
    return rules.stream().map(rule -> rule.split("/")[0]).distinct().toList();
  }

  private static List<String> verbs(Map<String, List<String>> keys) {
    var all = new ArrayList<>(keys.keySet());
    keys.forEach((verb, own) -> all.addAll(under(verb, own)));
    return all;
  }

  private static List<String> under(String place, Collection<String> keys) {
    return keys.stream().map(key -> place + "/" + key).toList();
  }

  private static List<String> joined(Collection<String> some, Collection<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
