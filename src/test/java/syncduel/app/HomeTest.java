package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class HomeTest {
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFailureNamesTheFileThatWasWantedAndNoOther() {
    Path file = Path.of("/proc/mine.json");

    IOException failure =
        catchThrowableOfType(IOException.class, () -> Home.replace(file, "nothing"));

    assertThat(Failures.sentence(failure))
        .isEqualTo("/proc/mine.json: this file may not be read or written");
  }
}
