package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void whileAMomentIsShownWhatIsExportedEndsWithIt() {
    Window window = Window.of(Stages.after(6));
    window.chosen = Optional.of(Path.of("mine.har"));
    for (int back = 1; back <= 3; back++) {
      window.model.run(Command.PREVIOUS_MOMENT);
    }
    int moment = window.state().motion().moment();

    window.model.run(Command.EXPORT);

    assertThat(moment).isLessThan(window.model.session().trace().moments().size() - 1);
    assertThat(window.exported.orElseThrow().trace().moments()).hasSize(moment + 1);
  }

  @Test
  void aHandoutHasWholeStepsWhicheverMomentIsShown() {
    Window window = Window.of(Stages.after(6));
    window.chosen = Optional.of(Path.of("mine.md"));
    window.exportForm = Exports.Form.HANDOUT;
    window.model.run(Command.PREVIOUS_MOMENT);

    window.model.run(Command.EXPORT);

    assertThat(window.exported).contains(window.model.session());
  }

  @ParameterizedTest
  @CsvSource({
    "HANDOUT, q3, HANDOUT",
    "HANDOUT, q3.svg, DIAGRAM_SVG",
    "HANDOUT, q3.PNG, DIAGRAM_PNG",
    "DIAGRAM_PNG, q3.har, ARCHIVE",
    "WINDOW_PNG, q3.png, WINDOW_PNG",
    "WINDOW_PNG, q3.svg, WINDOW_SVG",
    "WINDOW_SVG, q3.md, HANDOUT",
    "MERMAID, lesson.2, MERMAID",
  })
  void anEndingThatIsTypedChoosesTheForm(Exports.Form chosen, String name, Exports.Form form) {
    assertThat(chosen.of(Path.of(name))).isEqualTo(form);
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
