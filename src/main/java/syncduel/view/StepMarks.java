package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.lesson.LessonStep;
import syncduel.lesson.SessionState;
import syncduel.trace.Party;
import syncduel.view.LessonBarState.StepMark;

/**
 * The steps of the present branch as the timeline marks them, and the longest of their sentences.
 * Only what is new is put into words, because free play may have a thousand steps. UI thread only.
 */
final class StepMarks {
  private final StepSigns signs = new StepSigns();
  private Optional<Wording> wording = Optional.empty();
  private List<Known> known = List.of();

  /**
   * What is known of all steps.
   *
   * @param marks one for each step
   * @param longest the sentence with the most letters; no text without steps
   */
  record Marked(List<StepMark> marks, RichText longest) {
    Marked {
      marks = List.copyOf(marks);
    }

    static Marked none() {
      return new Marked(List.of(), RichText.nothing());
    }
  }

  /** On what words depend beside the step. */
  private record Wording(Locale locale, String left, String right) {}

  /** A step in words; {@code length} are the letters of its sentence. */
  private record Known(LessonStep step, StepMark mark, RichText said, int length) {
    boolean holds(LessonStep other, Set<StepSign> signs) {
      return step == other
          && mark.signs().size() == signs.size()
          && signs.containsAll(mark.signs());
    }
  }

  /** Remembers what has been played, and tells the marks of the present branch. */
  Marked of(SessionState state, Messages words) {
    var present = new Wording(words.locale(), name(state, Party.LEFT), name(state, Party.RIGHT));
    if (!wording.equals(Optional.of(present))) {
      wording = Optional.of(present);
      known = List.of();
    }
    known = read(state.steps(), signs.heard(state), words);
    List<StepMark> marks = new ArrayList<>(known.size());
    Known longest = null;
    for (Known step : known) {
      marks.add(step.mark());
      longest = longest == null || step.length() > longest.length() ? step : longest;
    }
    return new Marked(marks, longest == null ? RichText.nothing() : longest.said());
  }

  private List<Known> read(
      List<LessonStep> steps, Map<Integer, Set<StepSign>> heard, Messages words) {
    List<Known> all = new ArrayList<>(steps.size());
    for (LessonStep step : steps) {
      int number = all.size() + 1;
      Set<StepSign> happened = heard.getOrDefault(number, Set.of());
      all.add(
          number <= known.size() && known.get(number - 1).holds(step, happened)
              ? known.get(number - 1)
              : made(step, number, List.copyOf(happened), words));
    }
    return all;
  }

  private Known made(LessonStep step, int number, List<StepSign> signs, Messages words) {
    var unsaid = new StepWords(words, this::name);
    RichText said = said(step, unsaid);
    String plain = step.say().map(SpokenText::plain).orElseGet(said::asText);
    var tooltip = new StringBuilder(words.text("bar.step", number, plain));
    signs.forEach(sign -> tooltip.append(" · ").append(words.text(sign.key())));
    var mark = new StepMark(number, tooltip.toString(), signs);
    return new Known(step, mark, said, said.asText().length());
  }

  /** What is said of a step; where nothing is, the step in words. */
  static RichText said(LessonStep step, StepWords unsaid) {
    return step.say().map(SpokenText::of).orElseGet(() -> RichText.plain(unsaid.of(step.step())));
  }

  private String name(Party party) {
    Wording now = wording.orElseThrow();
    return party == Party.LEFT ? now.left() : now.right();
  }

  private static String name(SessionState state, Party client) {
    return state.trace().last().client(client).name();
  }
}
