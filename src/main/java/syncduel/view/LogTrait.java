package syncduel.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import syncduel.lesson.LogEntry.Outcome;

/** What a line of the log may be: the words after {@code is:}. */
enum LogTrait {
  PINNED("log.is.pinned") {
    @Override
    boolean of(LogFacts line) {
      return line.mark().pinned();
    }
  },
  COMMENTED("log.is.commented") {
    @Override
    boolean of(LogFacts line) {
      return !line.mark().comment().isEmpty();
    }
  },
  CONFLICT("log.is.conflict", Outcome.CONFLICT),
  FAILED("log.is.failed", Outcome.CONFLICT, Outcome.ERROR, Outcome.LOST),
  LOST("log.is.lost", Outcome.LOST),
  HELD("log.is.held", Outcome.HELD),
  OVERWRITTEN("log.is.overwritten", Outcome.LOST_UPDATE),
  LOCAL("log.is.local", Outcome.LOCAL);

  private final String meaning;
  private final List<Outcome> outcomes;

  LogTrait(String meaning, Outcome... outcomes) {
    this.meaning = meaning;
    this.outcomes = List.of(outcomes);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message that says what it is. */
  String meaningKey() {
    return meaning;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(LogTrait::word).toList();
  }

  boolean of(LogFacts line) {
    return outcomes.contains(line.line().outcome());
  }
}
