package syncduel.view;

import java.util.Optional;
import syncduel.lesson.LogLine;

/** Tells which commands of the log can be given. */
record LogCommands(Scene scene) {
  /**
   * How a command stands.
   *
   * @param selected whether it is switched on, for those that are switched
   */
  record Standing(boolean enabled, Optional<Boolean> selected) {}

  Standing of(Command command) {
    LogLook look = scene.log().look();
    boolean there = !scene.firstStart();
    return switch (command) {
      case LOG_BODIES -> toggle(there, look.inBodies());
      case LOG_ONLY_STEP -> toggle(there, look.onlyStep());
      case LOG_FOLLOW -> toggle(there, look.paused().isEmpty());
      case LOG_CLEAR -> plain(there && scene.log().hits().size() > 0);
      case LOG_SHOW_ALL -> plain(there && look.hidesAnything());
      case LOG_PIN -> pin();
      case LOG_COMMENT, LOG_COPY, LOG_DIAGRAM -> plain(selected().isPresent());
      case LOG_CURL -> plain(selected().filter(line -> !line.exchanges().isEmpty()).isPresent());
      default -> plain(there);
    };
  }

  private Optional<LogLine> selected() {
    return scene.log().line(scene.choices().selection().entry());
  }

  private Standing pin() {
    Optional<Boolean> pinned = selected().map(line -> scene.log().mark(line.number()).pinned());
    return new Standing(pinned.isPresent(), pinned);
  }

  private static Standing toggle(boolean enabled, boolean selected) {
    return new Standing(enabled, Optional.of(selected));
  }

  private static Standing plain(boolean enabled) {
    return new Standing(enabled, Optional.empty());
  }
}
