package syncduel.lesson;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import syncduel.stage.ClientAction;
import syncduel.stage.ClientSetup;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.stage.WorldFailedException;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;

/**
 * Plays one lesson under every policy and compares what comes of it.
 *
 * <p>For each policy the world is built anew, both clients have that policy, and the lesson's own
 * {@code policy} steps are left out. The steps are played up to the first conflict that a client
 * which asks would meet. From there the policy answers in the place of the lesson's {@code resolve}
 * steps; then both clients go online if they are not, and sync in turns, the refused one first,
 * twice at most and no longer than until all agree. A client whose sync has failed is not asked to
 * do the same again. In a lesson without a conflict all steps are played.
 *
 * <p>What the lesson does while the card is open (lesson 8: the third writer) belongs to the
 * conflict, though a policy that answers at once leaves no time for it. So the refusal is held in
 * flight meanwhile, and released where the lesson answers. {@code last-writer} is never refused:
 * nothing is held there.
 *
 * <p>Where a policy asks ({@code ask} always, some others at times) the lesson's own {@code
 * resolve} steps of that client answer, in their order; they are the person. When they are used up,
 * or do not fit, the question stays open, that client syncs no more, and the result says so. {@code
 * none} leaves the change queued with an error: nothing is lost, and the clients stay apart.
 *
 * <p>Runs on the caller's thread, which is the stage's from the first call on.
 */
public final class Laboratory {
  private static final String LAST_WRITER = "last-writer";

  private final Stage stage;

  /**
   * With a stage of its own.
   *
   * @throws IllegalArgumentException for somebody else's server, where nothing can be played twice
   */
  public Laboratory(Stage stage) {
    if (!stage.canGoBack()) {
      throw new IllegalArgumentException("A laboratory needs a server that can be set back");
    }
    this.stage = stage;
  }

  /** Who hears how far it is, and may cancel; asked before each step, on the caller's thread. */
  @FunctionalInterface
  public interface Watcher {
    /** Goes on, or cancels with false. */
    boolean goOn(Progress progress);

    /** Is told where the first conflict is, before the first policy is played. */
    default void met(Optional<Comparison.Meeting> conflict) {}

    /** Is told what a policy came to as soon as it has been played. */
    default void played(Run run) {}

    /** Nobody watches. */
    static Watcher none() {
      return progress -> true;
    }
  }

  /**
   * How far it is.
   *
   * @param policy the policy that is being played
   * @param done how many policies have been played before it
   * @param of how many policies there are
   * @param step the step of its run that comes next, from 1; closing syncs count on
   */
  public record Progress(String policy, int done, int of, int step) {}

  /**
   * One policy, played.
   *
   * @param steps what was played, from the world's beginning, with the closing syncs; none that was
   *     refused after the conflict
   * @param common how many of them can stand under the lesson's own policies too: those before the
   *     first conflict, none under a policy that is never refused
   * @param end how it ended
   */
  public record Run(Comparison.Result result, List<Step> steps, int common, Snapshot end) {
    /** Keeps its own copy. */
    public Run {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Plays the lesson under all policies, or until the watcher cancels: then with the results that
   * are whole.
   *
   * @throws WorldFailedException when a world cannot go on
   */
  public Comparison compare(Lesson lesson, Watcher watcher) {
    Lesson asking = under(ClientSetup.ASK, lesson);
    Optional<FirstConflict> conflict = FirstConflict.of(asking, stage);
    Optional<Comparison.Meeting> meeting = conflict.map(met -> meeting(met, lesson));
    watcher.met(meeting);
    List<String> policies = LessonReader.POLICIES;
    var results = new ArrayList<Comparison.Result>();
    Optional<Run> run;
    do {
      String policy = policies.get(results.size());
      int done = results.size();
      var experiment =
          new Experiment(
              under(policy, lesson),
              conflict,
              step -> watcher.goOn(new Progress(policy, done, policies.size(), step)));
      run = experiment.run(stage, policy, !policy.equals(LAST_WRITER));
      run.map(Run::result).ifPresent(results::add);
      run.ifPresent(watcher::played);
    } while (run.isPresent() && results.size() < policies.size());
    boolean finished = results.size() == policies.size();
    return new Comparison(lesson.title(), meeting, results, finished);
  }

  private static Comparison.Meeting meeting(FirstConflict met, Lesson lesson) {
    int step =
        IntStream.range(0, lesson.steps().size())
            .filter(index -> !ofPolicy(lesson.steps().get(index)))
            .skip(met.index())
            .findFirst()
            .orElseThrow();
    String name = lesson.given().client(met.client()).name();
    return new Comparison.Meeting(step + 1, name, met.conflict().id());
  }

  /** Both clients with that policy, which no step changes. */
  private static Lesson under(String policy, Lesson lesson) {
    return lesson
        .withGiven(lesson.given().under(policy))
        .withSteps(lesson.steps().stream().filter(step -> !ofPolicy(step)).toList());
  }

  /**
   * A run as a branch of its lesson: the lesson's own steps up to the conflict, then both clients
   * take the policy, then what was played.
   */
  public static List<LessonStep> branch(Lesson lesson, Run run) {
    var steps = new ArrayList<LessonStep>();
    var policies = new EnumMap<Party, String>(Party.class);
    List.of(Party.LEFT, Party.RIGHT)
        .forEach(party -> policies.put(party, lesson.given().client(party).policy()));
    int own = 0;
    for (LessonStep step : lesson.steps()) {
      if (own == run.common()) {
        break;
      }
      if (step.step() instanceof Step.AtClient at
          && at.action() instanceof ClientAction.UsePolicy use) {
        policies.put(at.client(), use.use());
        steps.add(step);
      } else if (Experiment.isNoAnswer(step.step())) {
        own++;
        steps.add(step);
      }
    }
    String policy = run.result().policy();
    policies.forEach(
        (party, now) -> {
          if (!now.equals(policy)) {
            steps.add(LessonStep.of(new Step.AtClient(party, new ClientAction.UsePolicy(policy))));
          }
        });
    run.steps().stream().skip(own).map(LessonStep::of).forEach(steps::add);
    return steps;
  }

  private static boolean ofPolicy(LessonStep step) {
    return step.step() instanceof Step.AtClient at && at.action() instanceof ClientAction.UsePolicy;
  }
}
