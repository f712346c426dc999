package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import syncduel.view.Preferences.Kept;

class LessonProgressKeptTest {
  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();

  private KeptPreferences start() {
    return new KeptPreferences(
        new Settings(folder.resolve("settings"), Runnable::run, complaints::add), false);
  }

  @Test
  void whatHasBeenDoneIsKnownAtTheNextStart() {
    Kept done = Kept.defaults().withProgress("1", 9).withProgress("1b", 4);
    start().keep(done);
    assertThat(start().load()).isEqualTo(done);
    assertThat(complaints).isEmpty();
  }

  @Test
  void wordsThatAreNotUnderstoodCountAsNotThere() throws IOException {
    Files.writeString(folder.resolve("settings"), "progress=1=9 x=2 2= 3=many 4=99999999\n");
    assertThat(start().load().progress()).isEqualTo(Map.of("1", 9));
  }
}
