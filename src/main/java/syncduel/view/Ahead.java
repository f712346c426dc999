package syncduel.view;

import java.util.HashMap;
import java.util.Map;
import syncduel.lesson.SessionState;
import syncduel.trace.Trace;

/**
 * How far each branch has been played already: where one has gone back, what came then is known,
 * because the same steps lead to the same again. UI thread only.
 */
final class Ahead {
  private final Map<Integer, Run> runs = new HashMap<>();

  private record Run(KnownSteps steps, Trace trace) {
    boolean reaches(SessionState state) {
      return steps.goesWith(state) && trace.moments().size() >= state.trace().moments().size();
    }
  }

  /** The present run, and what came after it when it was played before. */
  Trace of(SessionState state) {
    int branch = state.branches().shown();
    return runs.compute(
            branch,
            (number, known) ->
                known != null && known.reaches(state)
                    ? known
                    : new Run(KnownSteps.of(state), state.trace()))
        .trace();
  }
}
