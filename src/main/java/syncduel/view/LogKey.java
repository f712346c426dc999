package syncduel.view;

import java.util.Arrays;
import java.util.Optional;

/** The keys of the log's filter: what a word of it may be about. They are the same everywhere. */
enum LogKey {
  METHOD("method", "log.key.method"),
  STATUS("status", "log.key.status"),
  CLIENT("client", "log.key.client"),
  IF_MATCH("if-match", "log.key.ifMatch"),
  ETAG("etag", "log.key.etag"),
  ROW("row", "log.key.row"),
  STEP("step", "log.key.step"),
  IS("is", "log.key.is"),
  BODY("body", "log.key.body"),
  /** Words that stand in the line; written without a key. */
  TEXT("", "");

  private final String word;
  private final String meaning;

  LogKey(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** As it is typed, without the colon. */
  String word() {
    return word;
  }

  /** The message that says what it is about. */
  String meaningKey() {
    return meaning;
  }

  static Optional<LogKey> of(String word) {
    return Arrays.stream(values()).filter(key -> key != TEXT && key.word.equals(word)).findFirst();
  }
}
