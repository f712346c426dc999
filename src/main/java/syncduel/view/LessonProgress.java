package syncduel.view;

import java.util.List;
import java.util.Optional;
import syncduel.lesson.SessionState;

/** How far the bundled lessons have been played, from one start to the next. */
record LessonProgress(Preferences.Kept kept) {
  /** What the list of lessons says: done, so many steps of all, or how many it has. */
  String words(Lessons.Title lesson, Messages words) {
    int played = kept.progress().getOrDefault(lesson.number(), 0);
    if (played == 0) {
      return words.count("bar.steps", lesson.steps());
    }
    return played >= lesson.steps()
        ? words.text("lesson.progress.done")
        : words.text("lesson.progress.part", played, lesson.steps());
  }

  /**
   * What is to be remembered after this state; empty when it leads no further. Own branches and
   * what another lesson tells late do not count.
   */
  Optional<Preferences.Kept> after(SessionState state, List<Lessons.Title> lessons) {
    boolean own = state.freePlay() || state.branchedAt().isPresent();
    return own
        ? Optional.empty()
        : lessons.stream()
            .filter(lesson -> kept.lesson().equals(Optional.of(lesson.number())))
            .filter(lesson -> lesson.title().equals(state.lesson().title()))
            .filter(lesson -> kept.progress().getOrDefault(lesson.number(), 0) < state.position())
            .map(lesson -> kept.withProgress(lesson.number(), state.position()))
            .findFirst();
  }
}
