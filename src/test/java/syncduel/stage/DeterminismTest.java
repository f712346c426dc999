package syncduel.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.stage.Steps.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.Choice;
import syncduel.trace.Direction;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/** The golden rule of the stage: the same steps leave the same trace, from any position. */
class DeterminismTest {
  private static final int STEPS = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void randomStepsLeaveTheSameTraceAfterEveryRewind(long seed) {
    List<Step> steps = steps(new Random(seed));
    try (Stage stage = Stage.open()) {
      Setup setup = Setup.of(List.of(row("t1", "milk"), row("t2", "bread"), row("t3", "tea")));
      Trace whole = play(stage, setup, steps);
      var cut = new Random(seed);
      for (int i = 0; i < 4; i++) {
        int position = cut.nextInt(STEPS);
        assertThat(play(stage, setup, steps.subList(0, position))).isEqualTo(whole.upTo(position));
      }
      assertThat(play(stage, setup, steps)).isEqualTo(whole);
    }
  }

  private static Trace play(Stage stage, Setup setup, List<Step> steps) {
    World world = stage.build(setup);
    steps.forEach(world::play);
    return world.trace();
  }

  private static List<Step> steps(Random random) {
    var steps = new ArrayList<Step>();
    for (int i = 0; i < STEPS; i++) {
      steps.add(step(random, i));
    }
    return steps;
  }

  private static Step step(Random random, int number) {
    Party who = random.nextBoolean() ? Party.LEFT : Party.RIGHT;
    String id = "t" + (1 + random.nextInt(3));
    return switch (random.nextInt(17)) {
      case 0, 1 -> Steps.pull(who);
      case 2, 3, 4 -> Steps.push(who);
      case 5, 6 -> Steps.edit(who, id, "text " + number);
      case 7 -> Steps.tick(who, id);
      case 8 -> Steps.insert(who, "new " + number);
      case 9 -> Steps.delete(who, id);
      case 10, 11 -> Steps.resolve(who, Choice.values()[random.nextInt(Choice.values().length)]);
      case 12 -> Steps.hold(who, Direction.values()[random.nextInt(2)]);
      case 13 -> Steps.release(who);
      case 14 -> Steps.fault(who, FaultKind.values()[random.nextInt(FaultKind.values().length)]);
      case 15 -> Steps.restart(who, random.nextBoolean());
      default -> Steps.serverEdit(id, "server " + number);
    };
  }
}
