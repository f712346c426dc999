package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.stage.ClientAction;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.stage.World;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;

/**
 * Where a lesson's first conflict is, when both clients ask.
 *
 * @param index the step that meets it, from 0
 * @param meanwhile what the lesson does while the card is open: the steps up to the first answer of
 *     that client, notes aside
 */
record FirstConflict(int index, Party client, Conflict conflict, List<LessonStep> meanwhile) {
  /** Keeps its own copy. */
  FirstConflict {
    meanwhile = List.copyOf(meanwhile);
  }

  /** Plays a lesson until a conflict opens; empty when none does. */
  static Optional<FirstConflict> of(Lesson lesson, Stage stage) {
    World world = stage.build(lesson.given());
    for (int index = 0; index < lesson.steps().size(); index++) {
      world.play(lesson.steps().get(index).step());
      for (Moment moment : world.trace().of(index + 1)) {
        if (moment.event() instanceof Event.ConflictRaised raised) {
          List<LessonStep> rest = lesson.steps().subList(index + 1, lesson.steps().size());
          return Optional.of(
              new FirstConflict(
                  index, raised.who(), raised.conflict(), meanwhile(raised.who(), rest)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<LessonStep> meanwhile(Party client, List<LessonStep> rest) {
    var steps = new ArrayList<LessonStep>();
    for (LessonStep step : rest) {
      if (resolves(step.step(), client)) {
        return steps;
      }
      if (!(step.step() instanceof Step.Note)) {
        steps.add(step);
      }
    }
    return List.of();
  }

  private static boolean resolves(Step step, Party client) {
    return step instanceof Step.AtClient at
        && at.client() == client
        && at.action() instanceof ClientAction.Resolve;
  }
}
