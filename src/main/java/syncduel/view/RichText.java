package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of text with version chips and emphasis in it, from left to right. */
public record RichText(List<Run> runs) {
  private static final RichText NOTHING = new RichText(List.of());

  /** Keeps its own copy. */
  public RichText {
    runs = List.copyOf(runs);
  }

  /**
   * A piece of it.
   *
   * @param text the words; for a chip its label
   * @param chip painted in place of the words
   * @param look how the words are painted
   */
  public record Run(String text, Optional<ChipState> chip, Look look) {
    /** All parts are there. */
    public Run {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(chip, "chip");
      Objects.requireNonNull(look, "look");
    }

    /** Words without emphasis. */
    public static Run plain(String text) {
      return new Run(text, Optional.empty(), Look.PLAIN);
    }

    /** Words that stand out. */
    public static Run of(String text, Look look) {
      return new Run(text, Optional.empty(), look);
    }

    /** A chip. */
    public static Run of(ChipState chip) {
      return new Run(chip.label(), Optional.of(chip), Look.PLAIN);
    }
  }

  /** How words are painted. */
  public enum Look {
    PLAIN,
    /** Heavier. */
    STRONG,
    /** In the monospaced font: ids and times. */
    MONO,
    /** Differing words in a conflict: heavier, tinted and underlined. */
    CHANGED
  }

  /** No text at all. */
  public static RichText nothing() {
    return NOTHING;
  }

  /** Words without emphasis. */
  public static RichText plain(String text) {
    return text.isEmpty() ? NOTHING : new RichText(List.of(Run.plain(text)));
  }

  /** The same with words after it. */
  public RichText then(String words) {
    return then(plain(words));
  }

  /** The same with another text after it. */
  public RichText then(RichText more) {
    var longer = new ArrayList<>(runs);
    longer.addAll(more.runs);
    return new RichText(longer);
  }

  /** The text as a tooltip or a screen reader has it. */
  public String asText() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Tells whether there is nothing to paint. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }
}
