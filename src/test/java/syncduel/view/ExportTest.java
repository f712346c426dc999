package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportTest {
  @Test
  void whatWasPlayedIsExportedUnderTheNameOfTheLesson() {
    Window window = Window.of(Stages.after(4));
    window.chosen = Optional.of(Path.of("mine.har"));

    window.model.run(Command.EXPORT);

    assertThat(window.asked)
        .containsExactly("export as two-edits-of-one-row", "export 4 steps to mine.har");
    assertThat(window.state().failure()).isEmpty();
  }

  @Test
  void anExportThatFailsIsToldInOneSentence() {
    Window window = Window.of(Stages.after(4));
    window.chosen = Optional.of(Path.of("mine.har"));
    window.exportFailure = Optional.of("mine.har: this file may not be read or written");

    window.model.run(Command.EXPORT);

    assertThat(window.state().failure()).contains("mine.har: this file may not be read or written");
  }

  @Test
  void whoChangesTheirMindExportsNothing() {
    Window window = Window.of(Stages.after(4));

    window.model.run(Command.EXPORT);

    assertThat(window.asked).containsExactly("export as two-edits-of-one-row");
  }
}
