package syncduel.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.trace.Party;
import syncduel.view.LogState.Proposal;

/** Proposes how the word of a filter can go on in which one types. */
record LogCompletion(String text, int caret, LogVocabulary known, Messages words) {
  private static final int MOST_VERSIONS = 9;
  private static final String NONE = "none";

  /** The word that ends at the caret; an empty one between words. */
  private LogToken token() {
    String typed = text.substring(0, Math.min(caret, text.length()));
    List<LogToken> tokens = LogToken.of(typed);
    LogToken none =
        new LogToken(typed.length(), typed.length(), false, Optional.empty(), "", false);
    return tokens.stream().filter(token -> token.end() == typed.length()).findFirst().orElse(none);
  }

  /** Whether there is a beginning that only waits for being completed. */
  boolean isBegun() {
    LogToken token = token();
    return token.key().isPresent() || !token.value().isEmpty() || token.negated();
  }

  /** Keys, or the values of the key that was typed; none where the word is complete. */
  List<Proposal> all() {
    LogToken token = token();
    if (token.key().isEmpty()) {
      return token.quoted() ? List.of() : keys(token);
    }
    List<Proposal> values =
        LogKey.of(token.key().get()).map(key -> values(key, token)).orElse(List.of());
    boolean complete = values.size() == 1 && values.get(0).label().endsWith(":" + token.value());
    return complete ? List.of() : values;
  }

  private List<Proposal> keys(LogToken token) {
    String begun = token.value().toLowerCase(Locale.ROOT);
    return Arrays.stream(LogKey.values())
        .filter(key -> key != LogKey.TEXT && key.word().startsWith(begun))
        .map(key -> proposal(token, key.word() + ":", words.text(key.meaningKey()), false))
        .toList();
  }

  private List<Proposal> values(LogKey key, LogToken token) {
    String begun = token.value().toLowerCase(Locale.ROOT);
    return candidates(key)
        .filter(value -> value.word().toLowerCase(Locale.ROOT).startsWith(begun))
        .map(value -> proposal(token, key.word() + ":" + value.word(), value.meaning(), true))
        .toList();
  }

  private record Candidate(String word, String meaning) {
    static Candidate plain(String word) {
      return new Candidate(word, "");
    }
  }

  private Stream<Candidate> candidates(LogKey key) {
    return switch (key) {
      case METHOD -> LogFilter.METHODS.stream().map(Candidate::plain);
      case STATUS -> statuses();
      case CLIENT ->
          Stream.of(Party.LEFT, Party.SERVER, Party.RIGHT)
              .map(party -> Candidate.plain(known.names().get(party).toLowerCase(Locale.ROOT)));
      case IF_MATCH, ETAG -> versions();
      case ROW -> known.rows().stream().map(Candidate::plain);
      case STEP ->
          Stream.iterate(known.steps(), step -> step > 0, step -> step - 1)
              .limit(MOST_VERSIONS)
              .map(step -> Candidate.plain(String.valueOf(step)));
      case IS ->
          Arrays.stream(LogTrait.values())
              .map(trait -> new Candidate(trait.word(), words.text(trait.meaningKey())));
      case BODY, TEXT -> Stream.empty();
    };
  }

  private Stream<Candidate> statuses() {
    Stream<Candidate> numbers =
        Stream.of(
            new Candidate("2xx", words.text("log.status.2xx")),
            new Candidate("4xx", words.text("log.status.4xx")),
            new Candidate("412", words.text("log.status.412")),
            new Candidate("5xx", words.text("log.status.5xx")));
    return Stream.concat(numbers, LogFilter.STATUS_WORDS.stream().map(this::statusWord));
  }

  private Candidate statusWord(String word) {
    String meaning =
        switch (word) {
          case "lost" -> words.text("log.is.lost");
          case "held" -> words.text("log.is.held");
          case "sent" -> words.text("log.status.sent");
          default -> words.text("log.is.local");
        };
    return new Candidate(word, meaning);
  }

  private Stream<Candidate> versions() {
    Stream<Candidate> numbers =
        Stream.iterate(1, number -> number <= MOST_VERSIONS, number -> number + 1)
            .limit(Math.min(MOST_VERSIONS, known.versions()))
            .map(number -> Candidate.plain("v" + number));
    return Stream.concat(numbers, Stream.of(new Candidate(NONE, words.text("log.version.none"))));
  }

  /** Names with spaces are put into quotes; after a value comes a space. */
  private Proposal proposal(LogToken token, String label, String meaning, boolean whole) {
    String word = (token.negated() ? "-" : "") + quoted(label);
    String begin = text.substring(0, token.start()) + word + (whole ? " " : "");
    String rest = text.substring(Math.min(caret, text.length()));
    return new Proposal(
        label, meaning, begin + (whole ? rest.stripLeading() : rest), begin.length());
  }

  private static String quoted(String label) {
    int colon = label.indexOf(':');
    boolean spaced = label.indexOf(' ') > 0;
    return spaced ? label.substring(0, colon + 1) + '"' + label.substring(colon + 1) + '"' : label;
  }
}
