package syncduel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import syncduel.lesson.LessonWriter;
import syncduel.lesson.SessionState;
import syncduel.view.FilmOrder;
import syncduel.view.Films;
import syncduel.view.LessonBarState;
import syncduel.view.WindowState;

/**
 * Makes films in a process of their own, by the command {@code record}: it has a stage, a theme and
 * an event thread of its own, so the open window goes on as if nothing was.
 */
final class FilmProcesses implements Films {
  private static final String LESSON = "lesson.json";

  @Override
  public Making begin(
      FilmOrder order, Path out, SessionState session, WindowState state, Listener listener) {
    var process = new FilmProcess(listener);
    var thread =
        new Thread(
            () -> listener.ended(film(process, order, out.toAbsolutePath(), session, state)),
            "film");
    thread.setDaemon(true);
    thread.start();
    return process;
  }

  private static Optional<String> film(
      FilmProcess process, FilmOrder order, Path out, SessionState session, WindowState state) {
    try {
      Path folder = Files.createTempDirectory("sync-duel-film");
      Path lesson = folder.resolve(fileName(state));
      Path said = folder.resolve("said.txt");
      try {
        String text = new LessonWriter().write(session.lesson().withSteps(session.steps()));
        Files.writeString(lesson, text);
        return process.run(words(lesson, order, out, state), said);
      } finally {
        Files.deleteIfExists(lesson);
        Files.deleteIfExists(said);
        Files.delete(folder);
      }
    } catch (IOException e) {
      return Optional.of(Failures.sentence(e));
    }
  }

  /** The number of a bundled lesson stands before its title, so it stands in the file's name. */
  private static String fileName(WindowState state) {
    return state.lessonBar().lessons().stream()
        .filter(LessonBarState.LessonChoice::current)
        .map(lesson -> lesson.number() + "-" + LESSON)
        .findFirst()
        .orElse(LESSON);
  }

  /** As one would type them. */
  private static List<String> words(Path lesson, FilmOrder order, Path out, WindowState state) {
    return List.of(
        "record",
        lesson.toString(),
        "-o",
        out.toString(),
        "--size",
        order.size().word(),
        "--theme",
        order.theme().word(),
        "--speed",
        String.valueOf(order.speed().factor()),
        "--from",
        String.valueOf(order.from()),
        "--to",
        String.valueOf(order.to()),
        "--captions",
        onOrOff(order.captions()),
        "--pointer",
        onOrOff(order.pointer()),
        "--zoom-in",
        onOrOff(order.closeUps()),
        "--encoder",
        order.encoder().name().toLowerCase(Locale.ROOT),
        "--language",
        state.language().name().toLowerCase(Locale.ROOT),
        "--progress");
  }

  private static String onOrOff(boolean on) {
    return on ? "on" : "off";
  }
}
