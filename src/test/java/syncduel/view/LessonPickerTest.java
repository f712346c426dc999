package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonPickerTest {
  private static final List<Lessons.Title> LESSONS =
      List.of(
          new Lessons.Title("1", "Two edits of one row", "A decision.", 9),
          new Lessons.Title("1b", "Two edits: the server wins", "The other way.", 8),
          new Lessons.Title("2", "Different fields", "A merge without loss.", 1));

  private static LessonPicker picker(Preferences.Kept kept) {
    Window window = Window.of(Stages.after(3));
    window.model.prefer(kept);
    return LessonPicker.of(window.model, LESSONS);
  }

  private static List<String> lines(LessonPicker picker, String typed) {
    return picker.matching(typed).stream()
        .map(
            lesson ->
                String.join(
                    "|",
                    (lesson.variant() ? "  " : "") + lesson.number(),
                    lesson.steps(),
                    lesson.progress(),
                    (lesson.done() ? "done" : "") + (lesson.current() ? "current" : "")))
        .toList();
  }

  @Test
  void allLessonsAreThereWithTheirLengthAndWhatHasBeenDone() {
    Preferences.Kept kept =
        Preferences.Kept.defaults()
            .withProgress("1", 4)
            .withProgress("1b", 8)
            .withLesson(Optional.of("1"));

    assertThat(lines(picker(kept), ""))
        .containsExactly("1|9 steps|4 of 9|current", "  1b|8 steps|done|done", "2|1 step||");
  }

  @Test
  void everyTypedWordMustBeInNumberTitleOrAim() {
    LessonPicker picker = picker(Preferences.Kept.defaults());

    assertThat(picker.matching("TWO server")).extracting("number").containsExactly("1b");
    assertThat(picker.matching("merge")).extracting("number").containsExactly("2");
    assertThat(picker.matching("two merge")).isEmpty();
  }

  @Test
  void theChosenLessonIsOpened() {
    Window window = Window.of(Stages.after(3));
    window.model.run(Command.LESSONS);

    window.picker.orElseThrow().entries().get(0).run().run();

    assertThat(window.asked).contains("open Two edits of one row");
  }
}
