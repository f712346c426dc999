package syncduel.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.stage.World;
import syncduel.stage.WorldFailedException;

/**
 * A lesson and how far it has been played. Next plays a step; Back builds the world again and
 * replays the steps before.
 *
 * <p>At a server that somebody else runs there is no Back: it is refused, and a world that failed
 * is not built again but gone on with.
 *
 * <p>Every call returns at once; the work is done on the stage's thread, one thing after the other.
 * Of several positions asked for in a row the last one wins. The listener is called on the stage's
 * thread.
 */
public final class Session implements AutoCloseable {
  private static final String NO_BACK =
      "Back: the server is somebody else's, and what was written there cannot be taken back.";

  private final Stage stage;
  private final Executor stageThread;
  private final Wishes wishes = new Wishes();
  private volatile Consumer<SessionState> listener = state -> {};
  private volatile SessionState state;

  // Owned by the stage's thread.
  private World world;
  private Lesson lesson;
  private boolean freePlay;
  private Branches branches;

  /**
   * Builds the world of the first lesson at once, on the caller's thread.
   *
   * @param stageThread runs one task at a time, in order
   * @throws WorldFailedException when the world cannot be built
   */
  public Session(Stage stage, Executor stageThread, Lesson first) {
    this.stage = stage;
    this.stageThread = stageThread;
    begin(first, first.steps().isEmpty());
    this.state = state(0, Optional.empty(), false, Optional.empty());
  }

  /** Names who hears of every state from now on; it is told the present one. */
  public void onChange(Consumer<SessionState> hearer) {
    stageThread.execute(
        () -> {
          listener = hearer;
          hearer.accept(state);
        });
  }

  /** The application key that somebody else's server wants; any thread. */
  public Optional<String> key() {
    return stage.key();
  }

  /** The latest state; any thread. */
  public SessionState state() {
    return state;
  }

  /** Leaves the present lesson for another one, at its start; without steps it is free play. */
  public void open(Lesson other) {
    ask(
        () -> {
          begin(other, other.steps().isEmpty());
          publish(state(0, Optional.empty(), false, Optional.empty()));
        });
  }

  /** Goes on with a session as it was saved, on its branch and at its position. */
  public void restore(SavedSession saved) {
    ask(
        () -> {
          begin(saved.lesson(), saved.freePlay());
          branches = saved.branches().at(0);
          publish(state(0, Optional.empty(), true, Optional.empty()));
          follow(saved.branches().present().position());
        });
  }

  /** Plays the upcoming step. */
  public void next() {
    move(position -> position + 1);
  }

  /** Takes the last step back. */
  public void back() {
    move(position -> position - 1);
  }

  /** Goes to the state after that many steps of the present branch. */
  public void goTo(int position) {
    move(present -> position);
  }

  /** Goes to the state before the first step. */
  public void toStart() {
    goTo(0);
  }

  /** Goes back to where the present branch left the lesson, and on with the lesson's own steps. */
  public void returnToLesson() {
    ask(
        () ->
            branches
                .leftTrunkAfter()
                .ifPresent(position -> turn(branches.showing(0).at(position))));
  }

  /** Shows another branch where it was last looked at; the present one is kept. */
  public void switchTo(int branch) {
    ask(
        () -> {
          if (branch != branches.shown() && branches.branch(branch).isPresent()) {
            turn(branches.showing(branch));
          }
        });
  }

  /** Keeps one more branch and shows it at its end. */
  public void addBranch(String name, List<LessonStep> steps) {
    ask(() -> turn(branches.adding(name, steps)));
  }

  /** Says something else about the lesson and the steps of the present branch. */
  public void revise(Revision revision) {
    ask(
        () -> {
          lesson = new Lesson(revision.title(), revision.aim(), lesson.given(), lesson.steps());
          tell(
              branches.saying(
                  revision.applied(steps(), world.trace(), branches.present().position())));
        });
  }

  /** Calls a branch otherwise; an empty name gives it back its number. */
  public void nameBranch(int branch, String name) {
    ask(() -> tell(branches.named(branch, name)));
  }

  /** Forgets a branch; in place of the present one the branch that it left is shown. */
  public void dropBranch(int branch) {
    ask(
        () -> {
          if (branches.branch(branch).filter(known -> !known.isTrunk()).isEmpty()) {
            return;
          }
          if (branch == branches.shown()) {
            turn(branches.without(branch));
          } else {
            tell(branches.without(branch));
          }
        });
  }

  /**
   * Plays a step by hand. A refused one changes nothing; one that the lesson has next anyway just
   * plays it; any other one begins a branch where steps would follow, and the old one is kept.
   */
  public void perform(Step step) {
    ask(() -> performNow(step));
  }

  /** Ends the world; nothing may be asked of the session afterwards. Runs on the stage's thread. */
  @Override
  public void close() {
    stage.close();
  }

  private void move(IntUnaryOperator target) {
    wishes.move(target);
    stageThread.execute(this::grant);
  }

  private void ask(Runnable deed) {
    wishes.deed(deed);
    stageThread.execute(this::grant);
  }

  /** Does what was asked for next; for moves that became one, the later calls may find nothing. */
  private void grant() {
    guarded(
        () ->
            wishes
                .takeDeed()
                .ifPresentOrElse(
                    Runnable::run, () -> newTarget(state.position()).ifPresent(this::follow)));
  }

  private OptionalInt newTarget(int from) {
    return wishes.takeMoves(from, steps().size());
  }

  /** Goes there one step at a time or by building the world again, unless asked elsewhere. */
  private void follow(int target) {
    int goal = approach(target);
    OptionalInt other = newTarget(goal);
    while (other.isPresent() || state.position() != goal) {
      goal = approach(other.orElse(goal));
      other = newTarget(goal);
    }
  }

  /** Gets nearer to the target; returns where it still leads, which is here when it cannot. */
  private int approach(int target) {
    int position = state.position();
    if (target < position && !stage.canGoBack()) {
      refuseBack();
      return position;
    }
    if (target < position || broken()) {
      publish(state.whileBusy());
      rebuild(target);
      arrived(target);
    } else if (target > position) {
      world.play(steps().get(position).step());
      arrived(position + 1);
    } else {
      arrived(position);
    }
    return target;
  }

  /** Whether the world failed and can be built again. */
  private boolean broken() {
    return state.failure().isPresent() && stage.canGoBack();
  }

  private void refuseBack() {
    publish(state.refusing(new SessionState.Refusal(new Step.Note(), NO_BACK)));
  }

  private void arrived(int position) {
    publish(state(position, Optional.empty(), false, world.trouble()));
  }

  private void performNow(Step step) {
    int position = state.position();
    if (broken()) {
      rebuild(position);
    }
    Optional<String> refusal = world.attempt(step);
    if (refusal.isPresent()) {
      var refused = new SessionState.Refusal(step, refusal.get());
      publish(state(position, Optional.of(refused), false, world.trouble()));
      return;
    }
    boolean asPlanned = position < steps().size() && steps().get(position).step().equals(step);
    if (!asPlanned) {
      branches = branches.acting(position, LessonStep.of(step), freePlay);
    }
    publish(state(position + 1, Optional.empty(), false, world.trouble()));
  }

  private List<LessonStep> steps() {
    return branches.present().steps();
  }

  /** Other branches and the same world. */
  private void tell(Branches others) {
    branches = others;
    publish(state(state.position(), state.refusal(), false, state.failure()));
  }

  /** Shows another branch at its position, in a world of its own. */
  private void turn(Branches others) {
    if (!stage.canGoBack()) {
      refuseBack();
      return;
    }
    publish(state.whileBusy());
    branches = others;
    int position = others.present().position();
    rebuild(position);
    arrived(position);
    newTarget(position).ifPresent(this::follow);
  }

  private void begin(Lesson other, boolean free) {
    world = stage.build(other.given());
    lesson = other.withGiven(stage.adapted(other.given()));
    branches = Branches.trunk(other.steps());
    freePlay = free;
  }

  private void rebuild(int target) {
    world = stage.build(lesson.given());
    for (LessonStep step : steps().subList(0, target)) {
      world.play(step.step());
    }
  }

  /** A world that fails ends the moves that are waiting; the next wish builds it again. */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (WorldFailedException e) {
      fail(e.getMessage());
    } catch (RuntimeException e) {
      fail("The session met a defect of the program: " + e);
    }
  }

  /** What was told last is what stands; the work that failed may have left other steps behind. */
  private void fail(String sentence) {
    branches = state.branches();
    newTarget(state.position());
    publish(state.failed(sentence));
  }

  private void publish(SessionState next) {
    state = next;
    listener.accept(next);
  }

  private SessionState state(
      int position,
      Optional<SessionState.Refusal> refusal,
      boolean busy,
      Optional<String> failure) {
    branches = branches.at(position);
    return new SessionState(
        freePlay ? lesson.withSteps(steps()) : lesson,
        freePlay,
        branches,
        world.trace(),
        Map.copyOf(world.durations()),
        stage.address(),
        refusal,
        busy,
        failure,
        stage.canGoBack());
  }
}
