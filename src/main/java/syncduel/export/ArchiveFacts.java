package syncduel.export;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import syncduel.lesson.LessonStep;

/**
 * What an archive says beside the run.
 *
 * @param version of this program
 * @param said what is told about a step
 * @param server the address of a server that somebody else runs; empty for the bundled one, whose
 *     archives are the same from run to run
 * @param durations how long the exchanges there took, by their numbers
 */
public record ArchiveFacts(
    String version,
    Function<LessonStep, String> said,
    Optional<URI> server,
    Map<Integer, Duration> durations) {
  /** Keeps its own copy. */
  public ArchiveFacts {
    durations = Map.copyOf(durations);
  }

  /** Of a run in a world of its own. */
  public static ArchiveFacts bundled(String version, Function<LessonStep, String> said) {
    return new ArchiveFacts(version, said, Optional.empty(), Map.of());
  }
}
