package syncduel.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filter of the log, read: a line must fulfil all of its terms. What cannot be read filters
 * nothing and is explained.
 *
 * @param problem about the first word that cannot be read
 */
record LogFilter(List<LogTerm> terms, Optional<Problem> problem) {
  static final List<String> METHODS = List.of("GET", "POST", "PATCH", "DELETE");
  static final List<String> STATUS_WORDS = List.of("lost", "held", "sent", "local");
  private static final Pattern STATUS = Pattern.compile("[1-5](x{0,2}|\\dx?|\\d\\d)");
  private static final Pattern STEPS = Pattern.compile("\\d{1,6}(-\\d{0,6})?");

  /** Keeps its own copy. */
  LogFilter {
    terms = List.copyOf(terms);
  }

  /**
   * Why a word cannot be read.
   *
   * @param key of the message
   * @param word what cannot be read
   * @param instead what could
   */
  record Problem(String key, String word, String instead) {}

  /** Lets everything through. */
  static LogFilter none() {
    return new LogFilter(List.of(), Optional.empty());
  }

  /** Reads a filter as it is typed; a word without a value does not filter yet. */
  static LogFilter of(String text, LogVocabulary known) {
    var terms = new ArrayList<LogTerm>();
    var problems = new ArrayList<Problem>();
    for (LogToken token : LogToken.of(text)) {
      Optional<LogKey> key = token.key().map(LogKey::of).orElse(Optional.of(LogKey.TEXT));
      if (key.isEmpty()) {
        problems.add(new Problem("log.problem.key", token.key().orElseThrow(), keys()));
      } else {
        read(token, key.get(), known, problems).ifPresent(terms::add);
      }
    }
    return new LogFilter(terms, problems.stream().findFirst());
  }

  private static Optional<LogTerm> read(
      LogToken token, LogKey key, LogVocabulary known, List<Problem> problems) {
    List<String> values = key == LogKey.TEXT ? List.of(token.value()) : token.values();
    if (values.isEmpty() || values.get(0).isEmpty()) {
      return Optional.empty();
    }
    List<Problem> wrong =
        values.stream().flatMap(value -> problem(key, value, known).stream()).toList();
    problems.addAll(wrong);
    return wrong.isEmpty()
        ? Optional.of(new LogTerm(key, token.negated(), meant(key, values, known)))
        : Optional.empty();
  }

  /** Names of clients are looked up once, all else is compared in small letters. */
  private static List<String> meant(LogKey key, List<String> values, LogVocabulary known) {
    Stream<String> all = values.stream();
    return key == LogKey.CLIENT
        ? all.flatMap(value -> known.parties(value).stream()).distinct().map(Enum::name).toList()
        : all.map(value -> value.toLowerCase(Locale.ROOT)).toList();
  }

  private static Optional<Problem> problem(LogKey key, String value, LogVocabulary known) {
    String small = value.toLowerCase(Locale.ROOT);
    return switch (key) {
      case METHOD -> unless(begins(METHODS, small), "log.problem.method", value, words(METHODS));
      case STATUS ->
          unless(
              STATUS.matcher(small).matches() || begins(STATUS_WORDS, small),
              "log.problem.status",
              value,
              words(STATUS_WORDS));
      case CLIENT ->
          unless(
              !known.parties(value).isEmpty(), "log.problem.client", value, known.namesInOrder());
      case STEP -> unless(STEPS.matcher(small).matches(), "log.problem.step", value, "3-5");
      case IS ->
          unless(begins(LogTrait.words(), small), "log.problem.is", value, words(LogTrait.words()));
      case IF_MATCH, ETAG, ROW, BODY, TEXT -> Optional.empty();
    };
  }

  private static Optional<Problem> unless(boolean fine, String key, String word, String instead) {
    return fine ? Optional.empty() : Optional.of(new Problem(key, word, instead));
  }

  private static boolean begins(List<String> words, String beginning) {
    return words.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(beginning));
  }

  private static String words(List<String> words) {
    return String.join(", ", words);
  }

  private static String keys() {
    return Arrays.stream(LogKey.values())
        .filter(key -> key != LogKey.TEXT)
        .map(key -> key.word() + ":")
        .collect(Collectors.joining(" "));
  }

  boolean isNone() {
    return terms.isEmpty();
  }

  /** Whether it lets a line through. */
  boolean test(LogFacts line) {
    return terms.stream().allMatch(term -> term.test(line));
  }
}
