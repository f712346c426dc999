package syncduel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import syncduel.lesson.Branch;
import syncduel.lesson.LessonFileException;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Marks;
import syncduel.lesson.OpenedFile;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionFile;
import syncduel.lesson.SessionState;

/**
 * Keeps free play from one start to the next, with all of its branches; written after each step
 * beside the stage's thread.
 *
 * <p>Another free play does not overwrite the one in the file before that was set aside as {@code
 * free-play-previous.json}, and a file that cannot be read stays as {@code free-play-broken.json}.
 */
final class FreePlayFile {
  private final Path file;
  private final Executor files;
  private final Consumer<String> complain;
  private volatile String aside = "free-play-previous.json";

  // Owned by the stage's thread.
  private List<Branch> kept = List.of();

  // Owned by the thread that writes.
  private boolean ours;

  /**
   * @param complain is told one sentence when the file cannot be written
   */
  FreePlayFile(Path file, Executor files, Consumer<String> complain) {
    this.file = file;
    this.files = files;
    this.complain = complain;
  }

  /** The free play of the last time; empty where there is none, or none that can be read. */
  Optional<SavedSession> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(kept(new SessionFile().read(file))).filter(FreePlayFile::hasSteps);
    } catch (LessonFileException e) {
      aside = "free-play-broken.json";
      complain.accept(
          "The last free play cannot be read and is set aside as " + aside + ": " + e.getMessage());
      return Optional.empty();
    } catch (IOException e) {
      complain.accept("The last free play cannot be read: " + Failures.sentence(e));
      return Optional.empty();
    }
  }

  /** Before branches were kept, it was a lesson file. */
  private static SavedSession kept(OpenedFile opened) {
    return opened.session().orElseGet(() -> SavedSession.freePlay(opened.lesson()));
  }

  private static boolean hasSteps(SavedSession play) {
    return play.branches().all().stream().anyMatch(branch -> !branch.steps().isEmpty());
  }

  /** Keeps free play when its branches have changed. Called on the stage's thread. */
  void heard(SessionState state) {
    List<Branch> now = steps(state);
    if (state.freePlay() && !state.busy() && !now.equals(kept)) {
      boolean goesOn = now.stream().anyMatch(this::goesOn);
      kept = now;
      SavedSession play = SavedSession.of(state, Marks.none());
      if (hasSteps(play)) {
        files.execute(() -> write(play, goesOn));
      }
    }
  }

  /** All branches, wherever they are looked at; the one that is shown comes first. */
  private static List<Branch> steps(SessionState state) {
    Branch shown = state.branches().present();
    return Stream.concat(Stream.of(shown), state.branches().all().stream())
        .map(branch -> new Branch(branch.number(), branch.name(), branch.fork(), branch.steps(), 0))
        .toList();
  }

  /** Whether it is one of those that were kept, or a step by hand led from one to it. */
  private boolean goesOn(Branch branch) {
    return kept.stream()
        .map(Branch::steps)
        .filter(before -> !before.isEmpty())
        .anyMatch(before -> before.equals(branch.steps()) || continues(before, branch.steps()));
  }

  /** Whether a step by hand led from the one to the other, perhaps after some were taken back. */
  private static boolean continues(List<LessonStep> before, List<LessonStep> after) {
    int common = after.size() - 1;
    return common >= 0
        && common <= before.size()
        && before.subList(0, common).equals(after.subList(0, common));
  }

  private void write(SavedSession play, boolean goesOn) {
    try {
      if (!(ours && goesOn) && Files.exists(file)) {
        Files.copy(file, file.resolveSibling(aside), StandardCopyOption.REPLACE_EXISTING);
        aside = "free-play-previous.json";
      }
      Home.replace(file, new SessionFile().write(play));
      ours = true;
    } catch (IOException e) {
      complain.accept("Free play could not be kept in " + file + ": " + Failures.sentence(e));
    }
  }
}
