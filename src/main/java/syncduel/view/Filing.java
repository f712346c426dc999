package syncduel.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import syncduel.lesson.Lesson;
import syncduel.lesson.Marks;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;
import syncduel.view.Lessons.Reading;

/** Reads and writes files beside the UI thread; what came of it is told on the UI thread. */
record Filing(WindowPorts ports) {
  /** Reads the file of a lesson or a session. */
  void read(Path file, Consumer<Reading> told) {
    work(() -> ports.lessons().read(file), told);
  }

  /** Saves the steps of the present branch as a lesson; tells a failure. */
  void save(Path file, SessionState session, Consumer<Optional<String>> told) {
    Lesson lesson = session.lesson().withSteps(session.steps());
    work(() -> ports.lessons().write(file, lesson), told);
  }

  /** Saves a session; tells a failure. */
  void save(Path file, SavedSession session, Consumer<Optional<String>> told) {
    work(() -> ports.lessons().write(file, session), told);
  }

  /** Writes what happened so far in another form; tells a failure. */
  void export(
      Exports.Target target,
      SessionState session,
      Marks marks,
      WindowState state,
      Consumer<Optional<String>> told) {
    work(() -> ports.exports().write(target, session, marks, state), told);
  }

  private <T> void work(Supplier<T> work, Consumer<T> told) {
    ports
        .files()
        .execute(
            () -> {
              T result = work.get();
              ports.ui().execute(() -> told.accept(result));
            });
  }
}
