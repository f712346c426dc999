package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;
import syncduel.view.FilmOrder;
import syncduel.view.Films;
import syncduel.view.Speed;
import syncduel.view.Theme;
import syncduel.view.WindowState;

/** Films that are made by a process of their own. */
class FilmProcessesTest {
  private static final FilmOrder ONE_STEP =
      new FilmOrder(
          FilmOrder.Form.ANIMATION,
          FilmOrder.Size.USUAL,
          Theme.DARK,
          Speed.FOUR_TIMES,
          3,
          3,
          true,
          true,
          true,
          FilmOrder.Encoder.AUTO);

  @TempDir Path folder;

  private final CompletableFuture<Double> progressed = new CompletableFuture<>();
  private final CompletableFuture<Optional<String>> ended = new CompletableFuture<>();

  private Films.Making begin(Path out) {
    try (Stage stage = Stage.open()) {
      var lesson = new LessonLibrary(new LessonReader()).open("01-two-edits-of-one-row.json");
      SessionState session = new Session(stage, Runnable::run, lesson).state();
      var late = new LateSession(Runnable::run);
      late.arrived(new Session(stage, Runnable::run, lesson));
      WindowState state =
          Windows.model(late, (millis, task) -> () -> {}, kept -> kept).state().orElseThrow();
      return new FilmProcesses().begin(ONE_STEP, out, session, state, listener());
    }
  }

  private Films.Listener listener() {
    return new Films.Listener() {
      @Override
      public void progress(double part, OptionalLong secondsLeft) {
        progressed.complete(part);
      }

      @Override
      public void ended(Optional<String> failure) {
        ended.complete(failure);
      }
    };
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFilmIsThereWithItsCaptionsWhenItIsOver() throws Exception {
    begin(folder.resolve("film.gif"));

    assertThat(ended.get(60, TimeUnit.SECONDS)).isEmpty();
    assertThat(left()).containsExactly("film.gif", "film.srt", "film.vtt");
  }

  @Test
  void nothingIsLeftOfAFilmThatIsCalledOff() throws Exception {
    Films.Making making = begin(folder.resolve("film.gif"));
    progressed.get(60, TimeUnit.SECONDS);
    making.cancel();

    assertThat(ended.get(60, TimeUnit.SECONDS))
        .contains("the film was given up; nothing is left of it");
    assertThat(left()).isEmpty();
  }

  @Test
  void whyAFilmCannotBeMadeIsOneSentence() throws Exception {
    Path out = folder.resolve("nowhere/film.gif");
    begin(out);

    assertThat(ended.get(60, TimeUnit.SECONDS))
        .contains(out + ": there is no folder " + out.getParent());
  }
}
