package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.stage.Stage;
import syncduel.trace.Trace;

class LogGrowthTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-two-edits-of-one-row.json",
        "05-the-lost-acknowledgement.json",
        "08-the-third-writer.json",
        "13-delivered-twice.json",
        "17-closed-in-a-hurry.json"
      })
  void aLogThatGrowsMomentByMomentIsTheOneOfTheWholeRun(String file) {
    var library = new LessonLibrary(new LessonReader());
    try (Stage stage = Stage.open()) {
      Trace trace = LessonPlay.of(library.open(file), stage).trace();
      LogBook grown = LogBook.begin(trace, Phrases.english());

      for (int moment = 0; moment < trace.moments().size(); moment++) {
        Trace now = trace.upToMoment(moment);
        grown = grown.upTo(now);
        assertThat(entries(grown)).isEqualTo(LogBook.of(now));
      }
    }
  }

  @Test
  void anEarlierLogStaysAsItWas() {
    Trace whole = HeldTrace.whole();
    List<LogBook> earlier = new ArrayList<>(List.of(LogBook.begin(whole, Phrases.english())));
    List<List<LogEntry>> lines = new ArrayList<>(List.of(List.of()));
    for (int moment = 0; moment < whole.moments().size(); moment++) {
      earlier.add(earlier.get(moment).upTo(whole.upToMoment(moment)));
      lines.add(entries(earlier.get(moment + 1)));
    }

    assertThat(earlier.stream().map(LogGrowthTest::entries)).isEqualTo(lines);
  }

  @Test
  void aLogKnowsWhichRunsGoOnFromIt() {
    Trace whole = HeldTrace.whole();
    LogBook half = LogBook.begin(whole, Phrases.english()).upTo(whole.upToMoment(5));

    assertThat(half.isBeginOf(whole)).isTrue();
    assertThat(half.isBeginOf(whole.upToMoment(4))).isFalse();
    assertThat(half.isBeginOf(HeldTrace.whole())).isFalse();
  }

  @Test
  void aCopyAndItsOriginalGrowApart() {
    Growing<Integer> list = Growing.empty();
    IntStream.range(0, 1_500).forEach(list::add);

    Growing<Integer> copy = list.copy();
    copy.set(3, -1);
    copy.removeLast();
    copy.add(-2);
    copy.add(-3);
    list.add(-4);

    assertThat(elements(list).subList(0, 1_500))
        .isEqualTo(IntStream.range(0, 1_500).boxed().toList());
    assertThat(elements(list).subList(1_499, 1_501)).containsExactly(1_499, -4);
    assertThat(elements(copy).subList(1_498, 1_501)).containsExactly(1_498, -2, -3);
    assertThat(copy.get(3)).isEqualTo(-1);
  }

  private static List<LogEntry> entries(LogBook book) {
    return IntStream.range(0, book.size()).mapToObj(index -> book.line(index).entry()).toList();
  }

  private static List<Integer> elements(Growing<Integer> list) {
    return IntStream.range(0, list.size()).mapToObj(list::get).toList();
  }
}
