package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import syncduel.lesson.Lesson;

class LessonShelfTest {
  @TempDir Path folder;

  private final LessonShelf shelf = new LessonShelf(Optional.empty());
  private final Lesson lesson = shelf.open("1");

  @Test
  void aLessonThatWasWrittenIsReadAgain() {
    Path file = folder.resolve("lesson.json");
    assertThat(shelf.write(file, lesson)).isEmpty();
    assertThat(shelf.read(file).file().orElseThrow().lesson().title()).isEqualTo(lesson.title());
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() {
    Path file = folder.resolve("mistyped").resolve("lesson.json");
    assertThat(shelf.write(file, lesson))
        .contains(file + ": there is no folder " + file.getParent());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(shelf.write(folder, lesson))
        .contains(folder + ": this is a folder, the name of a file was expected");
  }
}
