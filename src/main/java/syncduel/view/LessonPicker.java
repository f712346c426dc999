package syncduel.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All bundled lessons, to be found by typing and opened.
 *
 * @param title what it is
 * @param prompt what stands in the empty field
 * @param nothing what is said when no lesson fits
 * @param entries in workshop order, the further endings of a lesson after it
 */
public record LessonPicker(String title, String prompt, String nothing, List<Entry> entries) {
  /** Keeps its own copy. */
  public LessonPicker {
    entries = List.copyOf(entries);
  }

  /**
   * A lesson.
   *
   * @param number its place in the workshop, with a letter for another ending
   * @param variant whether it is another ending of the lesson above it
   * @param steps how many it has, in words
   * @param progress how far it has been played, in words; empty for not at all
   * @param done whether it has been played to its end
   * @param current whether it is the open one
   * @param run opens it, on the UI thread
   */
  public record Entry(
      String number,
      String title,
      String aim,
      boolean variant,
      String steps,
      String progress,
      boolean done,
      boolean current,
      Runnable run) {
    private boolean has(String word) {
      return Stream.of(number, title, aim)
          .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }
  }

  static LessonPicker of(WindowModel model, List<Lessons.Title> lessons) {
    Messages words = model.words();
    return new LessonPicker(
        words.text("picker.title"),
        words.text("picker.prompt"),
        words.text("picker.nothing"),
        lessons.stream().map(lesson -> entry(model, lesson)).toList());
  }

  private static Entry entry(WindowModel model, Lessons.Title lesson) {
    Preferences.Kept kept = model.choices().kept();
    Messages words = model.words();
    int played = kept.progress().getOrDefault(lesson.number(), 0);
    boolean open =
        !model.session().freePlay() && kept.lesson().equals(Optional.of(lesson.number()));
    return new Entry(
        lesson.number(),
        lesson.title(),
        lesson.aim(),
        lesson.variant(),
        words.count("bar.steps", lesson.steps()),
        played == 0 ? "" : new LessonProgress(kept).words(lesson, words),
        played >= lesson.steps(),
        open,
        () -> model.openLesson(lesson.number()));
  }

  /** Those that have all the words that were typed, in number, title or aim; all for no words. */
  public List<Entry> matching(String typed) {
    List<String> wanted =
        Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return entries.stream().filter(entry -> wanted.stream().allMatch(entry::has)).toList();
  }
}
