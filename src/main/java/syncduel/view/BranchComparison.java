package syncduel.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import syncduel.lesson.Branch;
import syncduel.lesson.Branches;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.SessionState;
import syncduel.stage.Stage;
import syncduel.view.BranchComparisonState.Phase;

/**
 * What the dialog that compares two branches does. Each branch is played once, beside the session,
 * as it was when the dialog was opened; then both are looked at step by step.
 *
 * <p>UI thread only, the listener too.
 */
public final class BranchComparison {
  private final WindowPorts ports;
  private final Messages words;
  private final SessionState session;
  private final Map<Integer, LessonPlay> plays = new HashMap<>();
  private Consumer<BranchComparisonState> listener = state -> {};
  private AtomicBoolean goOn = new AtomicBoolean();
  private Look look;

  /**
   * What is looked at.
   *
   * @param left the number of a branch, {@code right} likewise
   * @param position how many steps of both
   */
  record Look(
      int left,
      int right,
      int position,
      boolean onlyDifferences,
      Phase phase,
      Optional<Playing> playing,
      Optional<String> failure) {
    Look at(int other) {
      return new Look(left, right, other, onlyDifferences, phase, playing, failure);
    }

    Look only(boolean differences) {
      return new Look(left, right, position, differences, phase, playing, failure);
    }

    Look in(Phase other, Optional<Playing> step, Optional<String> sentence) {
      return new Look(left, right, position, onlyDifferences, other, step, sentence);
    }
  }

  /**
   * How far the playing is.
   *
   * @param step which comes next, from 1, of {@code of}
   */
  record Playing(String branch, int step, int of) {}

  /** Plays nothing yet; begins with the present branch beside the one that it left. */
  BranchComparison(WindowPorts ports, Messages words, SessionState session) {
    this.ports = ports;
    this.words = words;
    this.session = session;
    Branch shown = session.branches().present();
    int other = shown.fork().map(Branch.Fork::branch).orElseGet(() -> BranchWords.after(session));
    boolean first = shown.isTrunk();
    this.look =
        new Look(
            first ? shown.number() : other,
            first ? other : shown.number(),
            0,
            false,
            Phase.READY,
            Optional.empty(),
            Optional.empty());
  }

  /** Calls the listener with the present state and with each later one. */
  public void onChange(Consumer<BranchComparisonState> hearer) {
    listener = hearer;
    hearer.accept(state());
  }

  /** What is shown now. */
  public BranchComparisonState state() {
    return new BranchComparisonStates(session, words, look, plays).state();
  }

  /** Plays what has not been played of the two branches, and looks at the step where they part. */
  public void play() {
    if (session.branches().all().size() > 1) {
      goOn.set(false);
      goOn = new AtomicBoolean(true);
      AtomicBoolean wanted = goOn;
      List<Branch> missing =
          List.of(branch(look.left()), branch(look.right())).stream()
              .distinct()
              .filter(branch -> !plays.containsKey(branch.number()))
              .toList();
      tell(look.in(Phase.RUNNING, Optional.empty(), Optional.empty()));
      if (missing.isEmpty()) {
        ready();
      } else {
        ports
            .trials()
            .run(
                stage -> play(missing, stage, wanted),
                sentence -> later(wanted, () -> failed(sentence)));
      }
    }
  }

  /** Compares two other branches. */
  public void choose(int left, int right) {
    boolean other = left != look.left() || right != look.right();
    if (other) {
      look =
          new Look(
              left,
              right,
              0,
              look.onlyDifferences(),
              look.phase(),
              Optional.empty(),
              Optional.empty());
      play();
    }
  }

  /** Ends the playing before its next step. */
  public void cancel() {
    if (look.phase() == Phase.RUNNING) {
      goOn.set(false);
      tell(look.in(Phase.CANCELLED, Optional.empty(), Optional.empty()));
    }
  }

  /** Looks at both after so many steps, or at their ends. */
  public void goTo(int position) {
    int there = Math.max(0, Math.min(most(), position));
    if (look.phase() == Phase.READY && there != look.position()) {
      tell(look.at(there));
    }
  }

  /** Looks that many steps further, or back. */
  public void move(int steps) {
    goTo(look.position() + steps);
  }

  /** Looks at the first step that they do not have in common. */
  public void toParting() {
    goTo(common() + 1);
  }

  /** Leaves out what is alike on both sides, or shows it too. */
  public void showOnlyDifferences(boolean only) {
    tell(look.only(only));
  }

  private void play(List<Branch> missing, Stage stage, AtomicBoolean wanted) {
    for (Branch branch : missing) {
      Lesson lesson = session.lesson().withSteps(branch.steps());
      String name = new BranchWords(session, words).of(branch);
      int of = branch.steps().size();
      Optional<LessonPlay> played =
          LessonPlay.of(
              lesson,
              stage,
              step -> {
                later(wanted, () -> tell(playing(new Playing(name, step, of))));
                return wanted.get();
              });
      played.ifPresent(play -> later(wanted, () -> plays.put(branch.number(), play)));
    }
    later(wanted, this::ready);
  }

  private Look playing(Playing step) {
    return look.in(Phase.RUNNING, Optional.of(step), Optional.empty());
  }

  private void ready() {
    look = look.in(Phase.READY, Optional.empty(), Optional.empty());
    tell(look.at(Math.min(most(), common() + 1)));
  }

  private void failed(String sentence) {
    tell(look.in(Phase.FAILED, Optional.empty(), Optional.of(sentence)));
  }

  /** On the UI thread, unless somebody cancelled or chose others meanwhile. */
  private void later(AtomicBoolean wanted, Runnable what) {
    ports
        .ui()
        .execute(
            () -> {
              if (wanted == goOn && wanted.get()) {
                what.run();
              }
            });
  }

  private void tell(Look next) {
    look = next;
    listener.accept(state());
  }

  private Branch branch(int number) {
    return session.branches().branch(number).orElseThrow();
  }

  private int most() {
    return Math.max(branch(look.left()).steps().size(), branch(look.right()).steps().size());
  }

  private int common() {
    return Branches.common(branch(look.left()), branch(look.right()));
  }
}
