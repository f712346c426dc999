package syncduel.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.RichText.Painted;
import syncduel.ui.paint.RichText.Piece;
import syncduel.ui.paint.RichText.Tone;
import syncduel.ui.paint.RichText.Word;
import syncduel.ui.paint.VersionChip;
import syncduel.view.ChipState;
import syncduel.view.Label;

/** Turns texts and chips of a state into what can be painted. */
public final class StateText {
  private static final Pattern WORD = Pattern.compile("(\\s*)(\\S+)");

  private StateText() {}

  /** Runs become words and chips; the spaces between them stay where they are. */
  public static RichText of(syncduel.view.RichText text) {
    List<Piece> pieces = new ArrayList<>();
    boolean space = false;
    for (syncduel.view.RichText.Run run : text.runs()) {
      if (run.chip().isPresent()) {
        pieces.add(new Painted(chip(run.chip().get()), space));
        space = false;
      } else {
        addWords(pieces, run, space);
        space = run.text().isEmpty() ? space : endsInSpace(run.text());
      }
    }
    return new RichText(pieces);
  }

  /** Without the words after the last chip, which say when; all of it where there is no chip. */
  public static RichText upToLastChip(RichText text) {
    List<Piece> pieces = text.pieces();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof Painted) {
        return new RichText(pieces.subList(0, i + 1));
      }
    }
    return text;
  }

  /** Whether it is solid, hollow or dashed is the state's. */
  public static VersionChip chip(ChipState chip) {
    return switch (chip.look()) {
      case SOLID -> new VersionChip(VersionChip.Form.SOLID, chip.ordinal(), chip.label());
      case HOLLOW -> new VersionChip(VersionChip.Form.HOLLOW, chip.ordinal(), chip.label());
      case NEW, NONE -> VersionChip.dashed(chip.label());
    };
  }

  /** What it says to those who cannot see whether it is hollow. */
  static String spoken(ChipState chip) {
    return chip.look() == ChipState.Look.HOLLOW
        ? Texts.of(Label.CHIP_EDITED, chip.label())
        : chip.label();
  }

  private static void addWords(
      List<Piece> pieces, syncduel.view.RichText.Run run, boolean spaceBefore) {
    Matcher words = WORD.matcher(run.text());
    boolean space = spaceBefore;
    while (words.find()) {
      boolean spaced = space || !words.group(1).isEmpty();
      pieces.add(new Word(words.group(2), tone(run.look()), spaced));
      space = false;
    }
  }

  private static Tone tone(syncduel.view.RichText.Look look) {
    return switch (look) {
      case PLAIN -> Tone.PLAIN;
      case STRONG -> Tone.STRONG;
      case MONO -> Tone.MONO;
      case CHANGED -> Tone.CHANGED;
    };
  }

  private static boolean endsInSpace(String text) {
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
