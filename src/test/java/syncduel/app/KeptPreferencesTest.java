package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.view.DiagramLook;
import syncduel.view.FilmOrder;
import syncduel.view.Preferences.Kept;
import syncduel.view.Speed;
import syncduel.view.Theme;

/** What the window remembers from one start to the next. */
class KeptPreferencesTest {
  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();

  private KeptPreferences start() {
    return new KeptPreferences(
        new Settings(folder.resolve("settings"), Runnable::run, complaints::add), false);
  }

  @Test
  void whatHasBeenDoneIsKnownAtTheNextStart() {
    Kept done = Kept.defaults().withProgress("1", 9).withProgress("1b", 4);
    start().keep(done);
    assertThat(start().load()).isEqualTo(done);
    assertThat(complaints).isEmpty();
  }

  @Test
  void wordsThatAreNotUnderstoodCountAsNotThere() throws IOException {
    Files.writeString(folder.resolve("settings"), "progress=1=9 x=2 2= 3=many 4=99999999\n");
    assertThat(start().load().progress()).isEqualTo(Map.of("1", 9));
  }

  @Test
  void theLookAtTheDiagramIsKnownAtTheNextStart() {
    Kept wanted = Kept.defaults().withDiagram(new DiagramLook(175, true, true));

    start().keep(wanted);

    assertThat(start().load()).isEqualTo(wanted);
  }

  @Test
  void whatWasWantedOfAFilmIsKnownAtTheNextStart() {
    var order =
        new FilmOrder(
            FilmOrder.Form.ANIMATION,
            FilmOrder.Size.LARGE,
            Theme.PROJECTOR,
            Speed.DOUBLE,
            1,
            1,
            false,
            true,
            false,
            FilmOrder.Encoder.JCODEC);

    start().keep(Kept.defaults().withFilm(order));

    assertThat(start().load().film()).contains(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "video",
        "video usual dark normal true true true never",
        "video usual dark normal yes true true auto",
        "video usual dark normal true true true auto auto",
        ""
      })
  void aFilmThatIsNotUnderstoodIsNone(String words) throws IOException {
    Files.writeString(folder.resolve("settings"), "film=" + words + "\ndiagram.zoom=9000\n");

    assertThat(start().load().film()).isEmpty();
    assertThat(start().load().diagram()).isEqualTo(new DiagramLook(300, false, false));
  }
}
