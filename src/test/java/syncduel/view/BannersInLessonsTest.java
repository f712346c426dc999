package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;

/** What the banner of a pane says in lessons in which something is refused or lost. */
class BannersInLessonsTest {
  private static SessionState after(String lesson, int step) {
    try (Stage stage = Stage.open()) {
      var session =
          new Session(stage, Runnable::run, new LessonLibrary(new LessonReader()).open(lesson));
      session.goTo(step);
      return session.state();
    }
  }

  private static String words(BannerState banner) {
    return banner.bold() + " " + banner.rest();
  }

  @Test
  void aStepThatTheLessonLetsBeRefusedSaysSoUntilTheNextOne() {
    Window window = Window.of(after("15-purge.json", 3));

    BannerState banner = window.state().right().banner().orElseThrow();
    assertThat(banner.kind()).isEqualTo(BannerState.Kind.REFUSAL);
    assertThat(words(banner))
        .startsWith("The purge is refused: 1 change of table TodoItem would be lost.");
    assertThat(window.state().left().banner()).isEmpty();
    assertThat(window.tell(after("15-purge.json", 4)).state().right().banner()).isEmpty();
  }

  @Test
  void suchARefusalCanBeClosed() {
    Window window = Window.of(after("15-purge.json", 3));

    window.model.run(Command.CLOSE_BANNER_RIGHT);

    assertThat(window.state().right().banner()).isEmpty();
  }

  @Test
  void aRefusalComesBeforeTheFailureThatIsStillThere() {
    assertThat(
            Window.state(after("05-the-lost-acknowledgement.json", 5)).left().banner().get().kind())
        .isEqualTo(BannerState.Kind.REFUSAL);
  }

  @Test
  void aPushWithoutAnAnswerIsShortEnoughToTellWhatStays() {
    assertThat(
            words(Window.state(after("05-the-lost-acknowledgement.json", 4)).left().banner().get()))
        .isEqualTo("Push failed. No answer. 2 changes stay queued.");
  }

  @Test
  void bannersSpeakGerman() {
    Window window = Window.of(after("12-the-queue-is-not-a-log.json", 10));
    window.model.run(Command.LANGUAGE_GERMAN);

    assertThat(words(window.state().right().banner().orElseThrow()))
        .isEqualTo(
            "Nicht ausgeführt. Zeile „t1“ kann nicht geändert werden: Ihr Löschen wartet schon");
    window.tell(after("07b-three-ways-to-fail-the-network.json", 8));
    assertThat(words(window.state().right().banner().orElseThrow()))
        .isEqualTo("Push gescheitert. Keine Antwort. 3 warten weiter.");
  }
}
