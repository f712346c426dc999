package syncduel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import syncduel.stage.Stage;

/** Plays something beside the session, on stages of its own, and keeps what came of it. */
public interface Trials {
  /**
   * Runs the work on a thread with a stage, which is closed afterwards; one work after the other.
   * Returns at once.
   *
   * @param failed is told one sentence, on that thread, when the work could not be done
   */
  void run(Consumer<Stage> work, Consumer<String> failed);

  /** Writes a text file; a sentence when that failed. Called beside the UI thread. */
  Optional<String> write(Path file, List<String> lines);

  /** For pictures and films, in which nobody asks for anything. */
  static Trials none() {
    return new Trials() {
      @Override
      public void run(Consumer<Stage> work, Consumer<String> failed) {}

      @Override
      public Optional<String> write(Path file, List<String> lines) {
        return Optional.empty();
      }
    };
  }
}
