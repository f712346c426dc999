package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideStagesTest {
  @TempDir Path folder;

  @Test
  void aTableIsWrittenLineByLine() {
    Path file = folder.resolve("policies.csv");
    try (var stages = new SideStages()) {
      assertThat(stages.write(file, List.of("policy,lost", "mine,1"))).isEmpty();
    }
    assertThat(file).hasContent("policy,lost\nmine,1\n");
  }

  @Test
  void aMistypedFolderIsNotMade() {
    Path file = folder.resolve("mistyped").resolve("policies.csv");
    try (var stages = new SideStages()) {
      assertThat(stages.write(file, List.of("policy,lost")))
          .contains(file + ": there is no folder " + file.getParent());
    }
    assertThat(folder).isEmptyDirectory();
  }
}
