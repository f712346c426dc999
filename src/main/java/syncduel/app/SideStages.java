package syncduel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import syncduel.stage.Stage;
import syncduel.stage.WorldFailedException;
import syncduel.view.Trials;

/**
 * Plays trials one after the other on a thread of its own, each on a stage that is opened for it.
 * That thread does not keep the program alive.
 */
final class SideStages implements Trials, AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor(SideStages::thread);

  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "trials");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void run(Consumer<Stage> work, Consumer<String> failed) {
    thread.execute(() -> play(work, failed));
  }

  private static void play(Consumer<Stage> work, Consumer<String> failed) {
    try (Stage stage = Stage.open()) {
      work.accept(stage);
    } catch (WorldFailedException e) {
      failed.accept(e.getMessage());
    } catch (RuntimeException e) {
      failed.accept(Failures.defect(e));
    }
  }

  @Override
  public Optional<String> write(Path file, List<String> lines) {
    return OutputPlace.write(file, String.join("\n", lines) + "\n");
  }

  /** Takes no more trials; one that is being played is not waited for. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
