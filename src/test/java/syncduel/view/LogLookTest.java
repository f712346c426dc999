package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import syncduel.benchmarks.LongRun;
import syncduel.lesson.SessionState;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.stage.ClientAction;
import syncduel.trace.Party;
import syncduel.view.LogState.Entry;
import syncduel.view.LogState.Note;

class LogLookTest {
  private final Window window = Window.of(Played.lesson1(6));

  private LogState log() {
    return window.state().log();
  }

  @Test
  void theFilterIsFocusedByItsKey() {
    window.model.run(Command.LOG_FILTER);

    assertThat(window.asked).containsExactly("focus the filter");
  }

  @Test
  void onlyTheLinesOfTheLastStepFollowTheSteps() {
    window.model.run(Command.LOG_ONLY_STEP);

    assertThat(log().rows()).extracting(Entry::number).containsExactly(6);
    assertThat(log().count()).isEqualTo("1 of 6 events, only this step");
    window.tell(Played.lesson1(7));
    assertThat(log().rows()).extracting(Entry::number).containsExactly(7, 8);
  }

  @Test
  void aClearedViewShowsWhatComesLaterAndBringsAllBack() {
    window.model.run(Command.LOG_CLEAR);

    assertThat(log().rows()).isEmpty();
    assertThat(log().count()).isEqualTo("0 of 6 events");
    assertThat(log().empty()).isEqualTo("What happens from now on comes here.");
    assertThat(log().note())
        .contains(new LogState.Note("The view was cleared; no event is lost.", false));
    window.tell(Played.lesson1(7));
    assertThat(log().rows()).extracting(Entry::number).containsExactly(7, 8);
    assertThat(log().note()).isEmpty();
    window.model.run(Command.LOG_SHOW_ALL);
    assertThat(log().rows()).hasSize(8);
    assertThat(window.command(Command.LOG_SHOW_ALL).enabled()).isFalse();
  }

  @Test
  void onAnotherBranchWhatItSharesIsCleared() {
    window.model.run(Command.LOG_CLEAR);

    window.tell(Played.lesson1(2, Stages.edit(Party.LEFT, "later")));

    assertThat(log().rows()).extracting(Entry::number).containsExactly(3);
    window.tell(Played.lesson1(5));
    assertThat(log().rows()).isEmpty();
  }

  @Test
  void aPausedViewSaysHowManyEventsAreNew() {
    window.model.run(Command.LOG_FOLLOW);

    assertThat(log().following()).isFalse();
    assertThat(log().count()).isEqualTo("6 events, paused");
    window.tell(Played.lesson1(7));
    assertThat(log().count()).isEqualTo("8 events, paused, 2 new");
    window.model.log().follow(true);
    assertThat(log().count()).isEqualTo("8 events");
  }

  @Test
  void aFailureIsShownThoughAFilterHidIt() {
    var abort = new ClientAction.Resolve(Choice.ABORT, Fields.none());
    window.tell(Played.lesson1(6, Stages.at(Party.RIGHT, abort)));
    window.model.log().filter("method:GET", 0);

    window.model.run(Command.SHOW_FAILURE_RIGHT);

    assertThat(log().filter()).isEmpty();
    Entry shown = log().rows().get(log().selectedRow().orElseThrow());
    assertThat(shown.party()).contains(Party.RIGHT);
    assertThat(shown.statusLook()).isEqualTo(LogState.StatusLook.ERROR);
    assertThat(shown.sentence()).startsWith("Push failed");
  }

  @Test
  void aSelectionFromElsewhereThatTheFilterHidesIsSaid() {
    window.model.log().filter("method:GET", 0);

    window.model.log().selectExchange(7);

    assertThat(log().selected()).isEqualTo(OptionalInt.of(5));
    assertThat(log().selectedRow()).isEmpty();
    assertThat(log().details()).isPresent();
    assertThat(log().note()).contains(new Note("Event 5 is selected, but hidden.", false));
    window.model.run(Command.LOG_SHOW_ALL);
    assertThat(log().note()).isEmpty();
    assertThat(log().selectedRow()).isEqualTo(OptionalInt.of(4));
  }

  @Test
  void openedLinesKeepTheirPlacesAmongThoseThatAFilterLeaves() {
    window.model.log().toggle(1);
    int opened = log().rows().size();
    window.model.log().filter("method:GET", 0);

    assertThat(opened).isGreaterThan(6);
    assertThat(log().rows()).extracting(Entry::number).startsWith(1, 1).endsWith(2);
    assertThat(log().rows()).hasSize(opened - 4);
    window.model.log().selectEntry(2);
    assertThat(log().selectedRow()).isEqualTo(OptionalInt.of(log().rows().size() - 1));
  }

  @Test
  void anotherLanguageTellsTheSameLinesInItsWords() {
    window.model.run(Command.LANGUAGE_GERMAN);

    assertThat(log().count()).isEqualTo("6 Ereignisse");
    assertThat(log().rows().get(5).sentence()).containsIgnoringCase("abgelehnt");
  }

  @Test
  void whatTakesLongIsLookedForBesideAndTheRowsOfBeforeStayMeanwhile() {
    Deque<Runnable> beside = new ArrayDeque<>();
    var changes = new ArrayDeque<String>();
    var lens = new LogLens(beside::add, Runnable::run, () -> changes.add("changed"));
    var words = new Messages(Locale.ENGLISH);
    SessionState session = LongRun.play().withLines(900);

    LogLook look = LogLook.usual().filtered("status:412", 0);
    LogView searching = lens.see(session, look, words);

    assertThat(searching.searching()).isTrue();
    assertThat(searching.hits().size()).isEqualTo(searching.book().size());
    beside.remove().run();
    assertThat(changes).containsExactly("changed");
    LogView found = lens.see(session, look, words);
    assertThat(found.searching()).isFalse();
    assertThat(found.hits().size()).isEqualTo(100);
    assertThat(lens.see(session, look.filtered("is:conflict", 0), words).searching()).isTrue();
    LogView other = lens.see(session, look.filtered("", 0), words);
    assertThat(other.searching()).isFalse();
    beside.remove().run();
    assertThat(changes).containsExactly("changed");
  }

  @Test
  void whatIsNewIsLookedForAtOnce() {
    Deque<Runnable> beside = new ArrayDeque<>();
    var lens = new LogLens(beside::add, Runnable::run, () -> {});
    var words = new Messages(Locale.ENGLISH);
    LogLook look = LogLook.usual().filtered("status:412", 0);
    LongRun run = LongRun.play();
    SessionState session = run.withLines(900);
    lens.see(session, look, words);
    beside.remove().run();

    LogView view = lens.see(run.oneRoundMore(session), look, words);

    assertThat(view.searching()).isFalse();
    assertThat(view.hits().size()).isEqualTo(101);
    assertThat(view.book().size()).isEqualTo(909);
    assertThat(beside).isEmpty();
  }
}
