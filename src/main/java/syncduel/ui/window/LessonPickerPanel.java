package syncduel.ui.window;

import syncduel.view.LessonPicker;
import syncduel.view.LessonPicker.Entry;

/** All lessons with aim, length and what has been done; typing leaves those that have the words. */
final class LessonPickerPanel extends SearchPanel<Entry> {
  private static final int WIDTH = 820;
  private static final int HEIGHT = 600;
  private static final int ROW = 52;

  LessonPickerPanel(LessonPicker picker) {
    super(
        new Search<>(
            "picker",
            picker.title(),
            Texts.of("picker.list"),
            picker.prompt(),
            picker.nothing(),
            WIDTH,
            HEIGHT,
            ROW,
            picker::matching,
            new LessonPickerCell(),
            Entry::aim,
            entry -> true,
            Entry::current));
  }
}
