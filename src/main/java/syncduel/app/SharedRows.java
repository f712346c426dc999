package syncduel.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.lesson.Lesson;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.stage.Setup;

/**
 * Finds lessons that bring a row of the same id: at a server that keeps what the first of them
 * wrote, the second could not begin.
 */
final class SharedRows {
  private SharedRows() {}

  private record Place(TableName table, RowId id) {}

  /** One sentence about the first such pair. */
  static Optional<String> first(List<Path> files, List<Lesson> lessons) {
    Map<Place, Path> bringers = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      Setup given = lessons.get(i).given();
      for (Row row : given.server()) {
        Path other = bringers.putIfAbsent(new Place(given.table(), row.id()), files.get(i));
        if (other != null) {
          return Optional.of(sentence(other, files.get(i), row.id()));
        }
      }
    }
    return Optional.empty();
  }

  private static String sentence(Path one, Path other, RowId id) {
    return one
        + " and "
        + other
        + " both bring a row "
        + id
        + ": check them one at a time, each at a server without it";
  }
}
