package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.picture.WireOptions.Way;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Stage;
import syncduel.trace.Party;

/** What one sees of a message while it travels, from real lessons. */
class MessagesOnTheirWayTest {
  private static SessionState after(String lesson, int step) {
    try (Stage stage = Stage.open()) {
      var session =
          new Session(stage, Runnable::run, new LessonLibrary(new LessonReader()).open(lesson));
      session.goTo(step);
      return session.state();
    }
  }

  private static List<Way> ways(SessionState state) {
    var words = new Messages(Locale.ENGLISH);
    return Stops.of(state.trace(), state.position(), words).stream()
        .flatMap(stop -> stop.travel().stream())
        .map(MotionState.Travel::way)
        .toList();
  }

  @Test
  void anAnswerThatGetsLostTravelsOnlySoFar() {
    SessionState lost = after("05-the-lost-acknowledgement.json", 4);

    assertThat(ways(lost)).containsExactly(Way.WHOLE, Way.UNTIL_LOST);
  }

  @Test
  void anInjectedErrorTravelsFromWhereTheNetworkStoppedTheRequest() {
    var error = new ClientAction.Fault(FaultKind.ERROR, 503, 1, Match.any());
    SessionState pushed =
        Played.lesson1(
            4, Stages.at(Party.LEFT, error), Stages.at(Party.LEFT, new ClientAction.Push()));
    List<Stop> stops = Stops.of(pushed.trace(), pushed.position(), new Messages(Locale.ENGLISH));

    assertThat(ways(pushed)).containsExactly(Way.UNTIL_STOPPED, Way.WHOLE);
    assertThat(stops)
        .extracting(Stop::words)
        .startsWith(
            "PATCH q1 leaves the Phone.",
            "The network answers 503 in the server’s stead: an injected error.",
            "The answer reaches the Phone: 503.");
  }

  @Test
  void aRefusedPushTravelsThereAndBack() {
    assertThat(ways(after("01-two-edits-of-one-row.json", 6)))
        .containsExactly(Way.WHOLE, Way.WHOLE);
  }

  @Test
  void aRowWhoseAnswerIsThereDoesNotSayThatThereIsNone() {
    SessionState refused = after("01-two-edits-of-one-row.json", 6);
    List<String> words =
        refused.trace().of(6).stream()
            .map(moment -> Window.state(refused.at(moment.number())))
            .flatMap(state -> word(state).stream())
            .toList();

    assertThat(changes(words)).containsExactly("edited", "sending", "answered", "conflict");
  }

  private static List<String> word(WindowState state) {
    return state.right().rows().stream()
        .filter(row -> row.id().value().equals("q1"))
        .map(TodoRowState::word)
        .toList();
  }

  private static List<String> changes(List<String> words) {
    return Stream.iterate(0, at -> at < words.size(), at -> at + 1)
        .filter(at -> at == 0 || !words.get(at).equals(words.get(at - 1)))
        .map(words::get)
        .toList();
  }
}
