package syncduel.view;

import syncduel.lesson.LessonStep;
import syncduel.trace.Trace;

/**
 * What is told about a step: what is said, or else the step in the words of the window.
 *
 * @param trace a run with the clients whose names are told
 */
public record Narration(Messages words, Trace trace) {
  /** One sentence or several, as they were written. */
  public String of(LessonStep step) {
    var unsaid = new StepWords(words, party -> trace.start().client(party).name());
    return step.say().orElseGet(() -> unsaid.of(step.step()));
  }
}
