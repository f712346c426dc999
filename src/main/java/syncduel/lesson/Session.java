package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
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
  private final AtomicReference<OptionalInt> wanted = new AtomicReference<>(OptionalInt.empty());
  private volatile Consumer<SessionState> listener = state -> {};
  private volatile SessionState state;

  // Owned by the stage's thread.
  private World world;
  private Lesson lesson;
  private boolean freePlay;
  private List<LessonStep> steps;
  private OptionalInt branchedAt = OptionalInt.empty();

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

  /** The latest state; any thread. */
  public SessionState state() {
    return state;
  }

  /** Leaves the present lesson for another one, at its start; without steps it is free play. */
  public void open(Lesson other) {
    stageThread.execute(
        () -> {
          wanted.set(OptionalInt.empty());
          guarded(
              () -> {
                begin(other, other.steps().isEmpty());
                publish(state(0, Optional.empty(), false, Optional.empty()));
              });
        });
  }

  /** Goes on with free play as it was saved, at its end; its steps can be taken back. */
  public void resume(Lesson saved) {
    stageThread.execute(
        () ->
            guarded(
                () -> {
                  begin(saved, true);
                  publish(state(0, Optional.empty(), true, Optional.empty()));
                  wanted.set(OptionalInt.of(steps.size()));
                  follow();
                }));
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
    stageThread.execute(
        () -> {
          if (branchedAt.isPresent() && !stage.canGoBack()) {
            refuseBack();
          } else if (branchedAt.isPresent()) {
            int position = branchedAt.getAsInt();
            branchedAt = OptionalInt.empty();
            steps = lesson.steps();
            wanted.set(OptionalInt.of(position));
            follow();
          }
        });
  }

  /**
   * Plays a step by hand. A refused one changes nothing; one that the lesson has next anyway just
   * plays it; any other one takes the place of the steps to come.
   */
  public void perform(Step step) {
    stageThread.execute(() -> guarded(() -> performNow(step)));
  }

  /** Ends the world; nothing may be asked of the session afterwards. Runs on the stage's thread. */
  @Override
  public void close() {
    stage.close();
  }

  private void move(IntUnaryOperator target) {
    wanted.updateAndGet(
        present -> OptionalInt.of(target.applyAsInt(present.orElseGet(() -> state.position()))));
    stageThread.execute(this::follow);
  }

  /** Goes where the last wish leads, one step at a time or by building the world again. */
  private void follow() {
    guarded(
        () -> {
          OptionalInt target = wanted.get();
          while (target.isPresent()) {
            approach(Math.max(0, Math.min(target.getAsInt(), steps.size())));
            target = wanted.get();
          }
        });
  }

  private void approach(int target) {
    int position = state.position();
    boolean broken = state.failure().isPresent() && stage.canGoBack();
    if (target < position && !stage.canGoBack()) {
      wanted.set(OptionalInt.empty());
      refuseBack();
    } else if (target > position && !broken) {
      world.play(steps.get(position).step());
      arrived(position + 1, target);
    } else if (target < position || broken) {
      publish(busy());
      rebuild(target);
      arrived(target, target);
    } else {
      arrived(position, target);
    }
  }

  private void refuseBack() {
    publish(state.refusing(new SessionState.Refusal(new Step.Note(), NO_BACK)));
  }

  /** Says where the session is; a wish that is fulfilled is forgotten unless a newer one came. */
  private void arrived(int position, int target) {
    OptionalInt wish = wanted.get();
    int wished = Math.max(0, Math.min(wish.orElse(target), steps.size()));
    if (wished == position) {
      wanted.compareAndSet(wish, OptionalInt.empty());
    }
    SessionState next = state(position, Optional.empty(), false, world.trouble());
    if (wished >= position) {
      publish(next);
    } else {
      state = next;
    }
  }

  private void performNow(Step step) {
    int position = state.position();
    Optional<String> refusal = world.attempt(step);
    if (refusal.isPresent()) {
      var refused = new SessionState.Refusal(step, refusal.get());
      publish(state(position, Optional.of(refused), false, world.trouble()));
      return;
    }
    boolean asPlanned = position < steps.size() && steps.get(position).step().equals(step);
    if (!asPlanned) {
      branch(position, step);
    }
    publish(state(position + 1, Optional.empty(), false, world.trouble()));
  }

  private void branch(int position, Step step) {
    var branch = new ArrayList<>(steps.subList(0, position));
    branch.add(LessonStep.of(step));
    steps = List.copyOf(branch);
    if (freePlay) {
      lesson = lesson.withSteps(steps);
    } else if (branchedAt.isEmpty()) {
      branchedAt = OptionalInt.of(position);
    } else {
      branchedAt = OptionalInt.of(Math.min(branchedAt.getAsInt(), position));
    }
  }

  private void begin(Lesson other, boolean free) {
    world = stage.build(other.given());
    lesson = other.withGiven(stage.adapted(other.given()));
    steps = other.steps();
    freePlay = free;
    branchedAt = OptionalInt.empty();
  }

  private void rebuild(int target) {
    world = stage.build(lesson.given());
    for (LessonStep step : steps.subList(0, target)) {
      world.play(step.step());
    }
  }

  /** A world that fails ends the wishes; the next one builds it again. */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (WorldFailedException e) {
      wanted.set(OptionalInt.empty());
      publish(state.failed(e.getMessage()));
    }
  }

  private SessionState busy() {
    return state.whileBusy();
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
    return new SessionState(
        lesson,
        freePlay,
        steps,
        position,
        branchedAt,
        world.trace(),
        Map.copyOf(world.durations()),
        stage.address(),
        refusal,
        busy,
        failure,
        stage.canGoBack());
  }
}
