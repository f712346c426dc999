package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogColumnsTest {
  private static List<LogColumn> order(LogColumns columns) {
    return columns.all().stream().map(LogColumns.Place::column).toList();
  }

  @Test
  void theUsualColumnsNeedNoWords() {
    assertThat(LogColumns.usual().words()).isEmpty();
    assertThat(LogColumns.of("")).isEqualTo(LogColumns.usual());
    assertThat(order(LogColumns.usual())).isEqualTo(Arrays.asList(LogColumn.values()));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    LogColumns columns =
        LogColumns.usual()
            .sized(LogColumn.WHO, 120)
            .toggled(LogColumn.TIME)
            .ordered(List.of(LogColumn.STATUS, LogColumn.NUMBER, LogColumn.WHO));

    assertThat(columns.words())
        .isEqualTo("status -time number request if_match who=120 etag duration sentence");
    assertThat(LogColumns.of(columns.words())).isEqualTo(columns);
  }

  @Test
  void wordsThatAreNotUnderstoodCountAsNotThere() {
    assertThat(LogColumns.of("colour who=wide who=90 who=70 -status=9999 =4"))
        .isEqualTo(
            new LogColumns(
                List.of(
                    new LogColumns.Place(LogColumn.WHO, java.util.Optional.of(90), false),
                    new LogColumns.Place(LogColumn.STATUS, java.util.Optional.of(2_000), true))));
  }

  @Test
  void theLastColumnThatIsSeenStays() {
    LogColumns columns = LogColumns.usual();
    for (LogColumn column : LogColumn.values()) {
      columns = columns.toggled(column);
    }

    assertThat(columns.hides(LogColumn.NUMBER)).isTrue();
    assertThat(columns.hides(LogColumn.SENTENCE)).isFalse();
  }
}
