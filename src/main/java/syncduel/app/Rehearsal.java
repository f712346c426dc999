package syncduel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import syncduel.lesson.Checker;
import syncduel.lesson.Difference;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonPlay;
import syncduel.model.RowId;
import syncduel.server.ServedTable;
import syncduel.server.ServerSettings;
import syncduel.server.http.StandaloneServer;
import syncduel.stage.ServerAddress;
import syncduel.stage.Setup;
import syncduel.stage.Stage;
import syncduel.wire.Protocol;

/**
 * Plays a lesson at bundled servers before it goes to one that somebody else runs, to find out
 * whether it can hold there at all: some expect times or ids of their own world, some what only the
 * other protocol answers.
 *
 * <p>A lesson that does not hold in its own world either was written for another server; nothing is
 * said of it.
 */
final class Rehearsal {
  private final Path file;
  private final Lesson lesson;

  Rehearsal(Path file, Lesson lesson) {
    this.file = file;
    this.lesson = lesson;
  }

  /** The first thing that is not as the lesson expects it, when it is played on this stage. */
  static Optional<Difference> difference(Path file, Lesson lesson, Stage stage) {
    LessonPlay play = LessonPlay.of(lesson, stage);
    var checker = new Checker(file.toString());
    for (int i = 0; i < lesson.steps().size(); i++) {
      Optional<Difference> found =
          checker.check(lesson.steps().get(i), i + 1, play.trace(), play.refusals().get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** One sentence why the lesson cannot hold at a server of somebody else's; empty when it can. */
  Optional<String> obstacle(Protocol spoken) throws IOException {
    if (bundled(lesson.given()).isPresent()) {
      return Optional.empty();
    }
    Setup there = lesson.given().speaking(spoken);
    Optional<Difference> otherwise = bundled(there);
    if (otherwise.isPresent()) {
      String protocols = "is for " + lesson.protocol().word() + " and does not hold in ";
      return otherwise.map(found -> sentence(protocols + spoken.word(), found));
    }
    String elsewhere =
        "cannot be checked at somebody else's server, where time is real and ids are" + " random";
    return nextDoor(there).map(found -> sentence(elsewhere, found));
  }

  /**
   * A difference that was found at somebody else's server, with its reason when it comes of whether
   * deleted rows are kept there: nobody can see that before one was deleted.
   */
  String explained(Difference found, Protocol spoken) {
    Setup there = lesson.given().speaking(spoken);
    boolean kept = !there.softDelete();
    boolean same =
        bundled(there.withSoftDelete(kept)).map(Difference::step).equals(Optional.of(found.step()));
    if (!same) {
      return found.toString();
    }
    return found
        + (kept
            ? "; the lesson is for a server that keeps no deleted rows, and this one may keep them"
            : "; the lesson is for a server that keeps deleted rows, and this one may keep none");
  }

  private Optional<Difference> bundled(Setup given) {
    try (Stage stage = Stage.open()) {
      return difference(file, lesson.withGiven(given), stage);
    }
  }

  /** At a bundled server that is a stranger: its clock and ids are not the lesson's. */
  private Optional<Difference> nextDoor(Setup given) throws IOException {
    ServerSettings settings =
        ServerSettings.of(given.protocol(), ServedTable.toDo(given.table()))
            .withSoftDelete(given.softDelete());
    var start = new StandaloneServer.Start(settings, Optional.empty(), 0, List.of());
    try (StandaloneServer server =
            StandaloneServer.open(
                start,
                InstantSource.system(),
                () -> new RowId(UUID.randomUUID().toString()),
                defect -> {
                  throw defect;
                });
        Stage stage =
            Stage.at(
                new ServerAddress(server.uri(), Optional.of(given.protocol()), Optional.empty()))) {
      return difference(file, lesson.withGiven(given), stage);
    }
  }

  private String sentence(String why, Difference found) {
    String words = found.words().replaceFirst("\\.$", "");
    return file + " " + why + ": step " + found.step() + ": " + words + "; nothing was inserted";
  }
}
