package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.model.Choice;
import syncduel.model.Sends;
import syncduel.stage.ClientSetup;
import syncduel.stage.Pulls;
import syncduel.stage.Setup;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.wire.Protocol;

/**
 * Whatever guarded clients do and whatever the network does to them: pushing and pulling brings all
 * together, no update is lost unseen, the queues are empty, and every value that lost is in a
 * history. The system property {@code syncduel.histories} says how many runs, 2,000 unless told.
 */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT)
class RandomHistoriesTest {
  private static final int AT_A_TIME = 10;
  private static final int RUNS = Integer.getInteger("syncduel.histories", 2_000);

  static IntStream firstSeeds() {
    return IntStream.iterate(1, seed -> seed <= RUNS, seed -> seed + AT_A_TIME);
  }

  @ParameterizedTest
  @MethodSource("firstSeeds")
  void guardedClientsRecoverFromAnything(int first) {
    List<String> wrong = new ArrayList<>();
    try (Stage stage = Stage.open()) {
      for (int seed = first; seed < first + AT_A_TIME && seed <= RUNS; seed++) {
        String run = "seed " + seed + ": ";
        wrong.addAll(problems(stage, seed).stream().map(run::concat).toList());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> problems(Stage stage, int seed) {
    var random = new Random(seed);
    Setup setup = setup(random);
    List<Step> steps = new RandomSteps(random).take(30 + random.nextInt(30));
    Bench bench = Bench.of(stage, setup, steps.contains(RandomSteps.FORGET));
    steps.forEach(bench::play);
    Optional<String> missing =
        random.nextBoolean()
            ? bench.recover("merge", Choice.LOCAL)
            : bench.recover("server-wins", Choice.SERVER);
    List<String> problems = new ArrayList<>();
    missing.ifPresent(problems::add);
    if (bench.now().lostUpdates() > 0) {
      problems.add(bench.now().lostUpdates() + " updates were lost");
    }
    bench.vanished().forEach(text -> problems.add("nobody knows of " + text));
    return problems;
  }

  private static Setup setup(Random random) {
    return new Setup(
        random.nextInt(3) == 0 ? Protocol.V2 : Protocol.V1,
        random.nextInt(5) > 0,
        Setup.DEFAULT_START,
        Setup.DEFAULT_TABLE,
        RandomSteps.ROWS,
        random.nextBoolean(),
        client("Phone", random),
        client("Tablet", random));
  }

  private static ClientSetup client(String name, Random random) {
    return new ClientSetup(
        name,
        RandomSteps.policy(random),
        Sends.values()[random.nextInt(Sends.values().length)],
        random.nextInt(6) == 0 ? Pulls.INCOMPLETE : Pulls.ALL,
        random.nextInt(6) > 0,
        random.nextInt(3) * 600 - 600);
  }
}
