package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import syncduel.stage.Stage;
import syncduel.trace.Event;
import syncduel.trace.Party;
import syncduel.trace.Trace;

class LogBookTest {
  @Test
  void theTutorialsLogIsShortAndInPlainWords() {
    assertThat(lines(LogBook.of(TutorialTrace.whole())))
        .containsExactly(
            "1 Phone | GET ×3 |  | 200 |  | Pulled 4 rows, all at v1.",
            "2 Tablet | GET ×3 |  | 200 |  | Pulled 4 rows, all at v1.",
            "3 Phone | edit q1 |  | local |  | Now “… later”; waits in the queue.",
            "4 Tablet | edit q1 |  | local |  | Now “… now”; waits in the queue.",
            "5 Phone | PATCH q1 | v1 | 200 | v2 | v1 was current, so the server wrote v2.",
            "6 Tablet | PATCH q1 | v1 | 412 | v2 | Refused: the row is v2 now, not v1.",
            "7 Tablet | choose local |  | local |  | Chose local: sends its own row again, with the"
                + " version that was shown.",
            "8 Tablet | PATCH q1 | v2 | 200 | v3 | v2 was current, so the server wrote v3.",
            "9 Phone | GET ×3 |  | 200 |  | Pulled 2 rows: q4 at v1, q1 at v3.");
  }

  @Test
  void aRowThatAnUndeleteBroughtBackIsNotNew() throws IOException {
    Path file = Path.of("demo-data/lessons/04d-delete-first-protocol-2.json");
    try (Stage stage = Stage.open()) {
      Trace trace = LessonPlay.of(new LessonReader().read(file), stage).trace();

      assertThat(lines(LogBook.of(trace)))
          .contains(
              "6 Phone | POST t1 |  | 201 | v3 | No version was sent, so the server brought the row"
                  + " back as v3.");
    }
  }

  @Test
  void theLongFormNamesTheSender() {
    assertThat(LogBook.of(TutorialTrace.whole()).stream().map(LogEntry::inFull).skip(2).limit(4))
        .containsExactly(
            "Phone, edit q1: Now “… later”; waits in the queue.",
            "Tablet, edit q1: Now “… now”; waits in the queue.",
            "Phone sent version v1, the server held it too, so it wrote v2: 200",
            "Tablet sent version v1, the server holds v2, so it refused: 412");
  }

  @Test
  void aPullOpensToItsPagesAndTheseToTheRowsThatTheyBrought() {
    LogEntry pull = LogBook.of(TutorialTrace.whole()).get(8);

    assertThat(lines(pull.children()))
        .containsExactly(
            "9 Phone | GET |  | 200 |  | A page of 2 rows.",
            "9 Phone | GET |  | 200 |  | A page of 1 row.",
            "9 Phone | GET |  | 200 |  | An empty page: there is no more.");
    assertThat(lines(pull.children().get(0).children()))
        .containsExactly(
            "9 Phone | store q4 |  | local |  | Stored here at v1.",
            "9 Phone | store q1 |  | local |  | Stored here at v3.");
    assertThat(pull.exchanges()).containsExactly(10, 11, 12);
  }

  @Test
  void aConflictAndItsEndBelongToTheExchangeThatBroughtThem() {
    List<LogEntry> log = LogBook.of(TutorialTrace.whole());

    assertThat(lines(log.get(5).children()))
        .containsExactly(
            "6 Tablet | conflict q1 |  | local |  | Changed here since v1, at the server v2: which"
                + " one stays?");
    assertThat(lines(log.get(7).children()))
        .containsExactly(
            "8 Tablet | settle q1 |  | local |  | Settled as chosen: local.",
            "8 Tablet | history q1 |  | local |  | The value that lost is kept in the history.",
            "8 Tablet | store q1 |  | local |  | Stored here at v3.");
  }

  @Test
  void aHeldMessageSaysSoUntilItIsReleased() {
    var whole = HeldTrace.whole();
    var held =
        new Trace(
            whole.start(), whole.moments().stream().filter(moment -> moment.step() <= 3).toList());

    assertThat(lines(LogBook.of(held)).get(1))
        .isEqualTo("2 Phone | PATCH q1 | v1 | held |  | The request waits in flight.");
    assertThat(lines(LogBook.of(whole)).subList(1, 3))
        .containsExactly(
            "2 Phone | PATCH q1 | v1 | 200 | v2 | v1 was current, so the server wrote v2.",
            "3 Phone | release |  | local |  | The held request goes on.");
  }

  @Test
  void eventsWithoutARequestAreLinesOfTheirOwn() {
    TraceBuilder world = new TraceBuilder(TraceBuilder.row("q1", "Buy milk"));
    var first = world.atServer("q1");
    world.step(Party.LEFT, "network").event(new Event.NetworkChanged(Party.LEFT, false));
    world.step(Party.LEFT, "push").event(new Event.PushStarted(Party.LEFT)).pushEnded(Party.LEFT);
    var second = world.write(Party.SERVER, TraceBuilder.row("q1", "Buy tea"));
    world.step(Party.SERVER, "edit").event(new Event.ServerWrote(TraceBuilder.TABLE, second));
    world.step(null, "wait", Map.of()).event(new Event.ClockAdvanced(1, TraceBuilder.TEN));
    world.step(Party.RIGHT, "release");
    world.event(new Event.StepRefused(5, Optional.of(Party.RIGHT), "Nothing is held"));
    world.lose(Party.LEFT, first, second);

    assertThat(lines(LogBook.of(world.trace())))
        .containsExactly(
            "1 Phone | offline |  | local |  | Offline: edits go on and wait in the queue.",
            "2 Phone | push |  | local |  | Nothing to push.",
            "3 Server | write q1 |  | local |  | Another writer wrote v2.",
            "4  | wait |  | local |  | 1 second passes.",
            "5 Tablet | refused |  | local |  | Nothing is held",
            "6 Phone | lost update q1 |  | local |  | v1 was overwritten by v2, whose writer had"
                + " never seen it.");
  }

  @Test
  void aRefusedChoiceWasNotMade() {
    TraceBuilder world = new TraceBuilder();
    world.step(Party.LEFT, "resolve", Map.of("choose", "local"));
    world.event(new Event.StepRefused(1, Optional.of(Party.LEFT), "No conflict is open."));

    assertThat(lines(LogBook.of(world.trace())))
        .containsExactly("1 Phone | refused |  | local |  | No conflict is open.");
  }

  private static List<String> lines(List<LogEntry> entries) {
    return entries.stream().map(LogBookTest::line).toList();
  }

  private static String line(LogEntry entry) {
    return Stream.of(
            entry.number() + " " + entry.name(),
            entry.request(),
            entry.ifMatch().orElse(""),
            entry.status(),
            entry.etag().orElse(""),
            entry.sentence())
        .collect(Collectors.joining(" | "));
  }
}
