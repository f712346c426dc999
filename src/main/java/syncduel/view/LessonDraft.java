package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Revision;
import syncduel.lesson.SessionState;

/**
 * What a person may write about a session: it is given to them as it is now and comes back as they
 * want it.
 *
 * @param title of the lesson; the draft is taken over only with one
 * @param aim one sentence, perhaps empty
 * @param steps all of the present branch
 * @param chosen the index of the step that one looks at
 */
public record LessonDraft(String title, String aim, List<StepDraft> steps, int chosen) {
  /** Keeps its own copy. */
  public LessonDraft {
    steps = List.copyOf(steps);
  }

  /** What a check is to expect of a step. */
  public enum Expecting {
    NOTHING,
    AS_WRITTEN,
    WHAT_HAPPENED
  }

  /**
   * What is said about one step; empty texts say nothing.
   *
   * @param label number and step in words
   * @param offered what can be expected of it: what happened only where it was played, what is
   *     written only where something is
   * @param pauseMillis how long a playback rests after it, if not as long as the narration takes
   */
  public record StepDraft(
      String label,
      List<Expecting> offered,
      String chapter,
      String say,
      String why,
      OptionalInt pauseMillis,
      Expecting expecting) {
    /** Keeps its own copy. */
    public StepDraft {
      offered = List.copyOf(offered);
    }

    /** The same step with other words. */
    public StepDraft saying(String newChapter, String newSay, String newWhy, OptionalInt newPause) {
      return new StepDraft(label, offered, newChapter, newSay, newWhy, newPause, expecting);
    }

    /** The same with something else expected; nothing changes where that is not offered. */
    public StepDraft expecting(Expecting other) {
      return offered.contains(other)
          ? new StepDraft(label, offered, chapter, say, why, pauseMillis, other)
          : this;
    }
  }

  /** What is said about the present branch. */
  static LessonDraft of(SessionState session, Messages words) {
    var stepWords = new StepWords(words, party -> session.trace().last().client(party).name());
    List<StepDraft> steps = new ArrayList<>();
    for (LessonStep step : session.steps()) {
      int number = steps.size() + 1;
      String label = words.text("bar.step", number, stepWords.of(step.step()));
      steps.add(draft(label, Revision.Words.of(step), number <= session.position()));
    }
    return new LessonDraft(
        session.lesson().title(),
        session.lesson().aim(),
        steps,
        Math.max(0, session.position() - 1));
  }

  private static StepDraft draft(String label, Revision.Words said, boolean played) {
    List<Expecting> offered = new ArrayList<>(List.of(Expecting.NOTHING));
    Expecting now = Expecting.valueOf(said.expecting().name());
    if (now == Expecting.AS_WRITTEN) {
      offered.add(now);
    }
    if (played) {
      offered.add(Expecting.WHAT_HAPPENED);
    }
    return new StepDraft(
        label, offered, said.chapter(), said.say(), said.why(), said.pauseMillis(), now);
  }

  /** What the session is to say from now on. */
  Revision revision() {
    return new Revision(
        title,
        aim,
        steps.stream()
            .map(
                step ->
                    new Revision.Words(
                        step.chapter(),
                        step.say(),
                        step.why(),
                        step.pauseMillis(),
                        Revision.Expecting.valueOf(step.expecting().name())))
            .toList());
  }
}
