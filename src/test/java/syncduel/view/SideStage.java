package syncduel.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import syncduel.stage.Stage;

/** Plays trials at once, or when a test says so. */
public final class SideStage implements Trials {
  final List<List<String>> written = new ArrayList<>();
  Optional<String> writeFailure = Optional.empty();
  Optional<String> failure = Optional.empty();
  boolean later;
  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public void run(Consumer<Stage> work, Consumer<String> failed) {
    waiting.add(() -> play(work, failed));
    if (!later) {
      playWaiting();
    }
  }

  void playWaiting() {
    List.copyOf(waiting).forEach(Runnable::run);
    waiting.clear();
  }

  private void play(Consumer<Stage> work, Consumer<String> failed) {
    if (failure.isPresent()) {
      failed.accept(failure.get());
      return;
    }
    try (Stage stage = Stage.open()) {
      work.accept(stage);
    }
  }

  @Override
  public Optional<String> write(Path file, List<String> lines) {
    written.add(lines);
    return writeFailure;
  }
}
