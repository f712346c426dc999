package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import syncduel.view.FilmDeskState.Phase;

class FilmDeskTest {
  private final Window window = Window.of(Stages.after(4));
  private final List<FilmDeskState> shown = new ArrayList<>();

  private FilmDesk open() {
    window.model.run(Command.RECORD);
    FilmDesk desk = window.desk.orElseThrow();
    desk.onChange(shown::add);
    return desk;
  }

  private FilmDesk recording() {
    window.chosen = Optional.of(Path.of("film.mp4"));
    FilmDesk desk = open();
    desk.begin();
    return desk;
  }

  private FilmDeskState now() {
    return shown.get(shown.size() - 1);
  }

  @Test
  void aFilmOfTheWholeLessonInTheWindowsLookIsSuggested() {
    open();

    assertThat(now().order()).isEqualTo(FilmOrder.usual(Theme.LIGHT, Speed.NORMAL, 8));
    assertThat(now().steps()).hasSize(8);
    assertThat(now().steps().get(4)).startsWith("Step 5: ");
  }

  @Test
  void nothingBeginsWithoutAPlaceForTheFilm() {
    open().begin();

    assertThat(window.asked).containsExactly("film as two-edits-of-one-row VIDEO");
    assertThat(window.filmed).isEmpty();
    assertThat(now().phase()).isEqualTo(Phase.ASKING);
  }

  @Test
  void whileAFilmIsMadeOneSeesHowLongItTakesAndCanAskForNothingElse() {
    FilmDesk desk = recording();
    FilmOrder order = now().order();
    window.filming.orElseThrow().progress(0.25, OptionalLong.of(75));
    desk.want(order.withSteps(2, 3));
    desk.begin();

    assertThat(window.filmed).containsExactly(order);
    assertThat(now())
        .isEqualTo(
            new FilmDeskState(
                order, now().steps(), Phase.RECORDING, 0.25, "25 % done, about 1 min 15 s left."));
  }

  @Test
  void whoeverEndsTheProgramWhileAFilmIsMadeIsAsked() {
    recording();
    window.asked.clear();

    window.model.run(Command.EXIT);
    assertThat(window.asked)
        .containsExactly("A film is being made: Sync Duel ends, and nothing of the film is kept.");

    window.confirms = true;
    window.model.run(Command.EXIT);
    assertThat(window.asked).endsWith("exit");
    window.filming.orElseThrow().ended(Optional.empty());
    window.asked.clear();
    window.model.run(Command.EXIT);
    assertThat(window.asked).containsExactly("exit");
  }

  @Test
  void aFilmThatIsThereIsNamedWithItsPlace() {
    recording();
    window.filming.orElseThrow().ended(Optional.empty());

    assertThat(now().phase()).isEqualTo(Phase.DONE);
    assertThat(now().sentence()).isEqualTo("The film is there: film.mp4");
    assertThat(now().asks()).isTrue();
  }

  @Test
  void aFailureIsToldInItsOwnSentence() {
    recording();
    window.filming.orElseThrow().ended(Optional.of("the disk is full"));

    assertThat(now().phase()).isEqualTo(Phase.FAILED);
    assertThat(now().sentence()).isEqualTo("the disk is full");
  }

  @Test
  void aFilmThatIsGivenUpIsOverOnlyWhenNothingIsLeftOfIt() {
    FilmDesk desk = recording();
    desk.cancel();
    window.filming.orElseThrow().progress(0.5, OptionalLong.empty());
    boolean stillThere = desk.isRecording();
    window.filming.orElseThrow().ended(Optional.of("the film was given up"));

    assertThat(window.asked).endsWith("cancel the film");
    assertThat(stillThere).isTrue();
    assertThat(now().phase()).isEqualTo(Phase.ASKING);
    assertThat(now().sentence()).isEqualTo("The film was given up; nothing is left of it.");
  }

  @Test
  void theNextTimeTheSameIsWantedButAllStepsAgain() {
    FilmDesk desk = open();
    FilmOrder usual = now().order();
    var dark =
        new FilmOrder(
            FilmOrder.Form.ANIMATION,
            FilmOrder.Size.LARGE,
            Theme.DARK,
            Speed.DOUBLE,
            2,
            3,
            false,
            true,
            true,
            FilmOrder.Encoder.JCODEC);
    window.chosen = Optional.of(Path.of("film.gif"));
    desk.want(dark);
    desk.begin();
    open();

    assertThat(usual).isNotEqualTo(dark);
    assertThat(now().order()).isEqualTo(dark.withSteps(1, 8));
  }

  @Test
  void whatIsWantedIsRememberedForTheNextFilm() {
    window.chosen = Optional.of(Path.of("film"));
    FilmDesk desk = open();
    FilmOrder order = now().order();
    desk.want(
        new FilmOrder(
            FilmOrder.Form.PICTURES,
            FilmOrder.Size.LARGEST,
            order.theme(),
            order.speed(),
            2,
            3,
            false,
            false,
            false,
            order.encoder()));
    desk.begin();
    open();

    assertThat(window.kept.film().orElseThrow().form()).isEqualTo(FilmOrder.Form.PICTURES);
    assertThat(now().order().size()).isEqualTo(FilmOrder.Size.LARGEST);
    assertThat(now().order().from()).isEqualTo(1);
  }
}
