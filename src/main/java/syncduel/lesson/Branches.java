package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * All branches of a session and which of them is shown. None is lost by acting in the past: a new
 * one begins there.
 *
 * @param all the trunk first, then the others in the order in which they were begun
 * @param shown the number of the present one
 */
public record Branches(List<Branch> all, int shown) {
  /** Keeps its own copy; each branch leaves one that stands before it. */
  public Branches {
    all = List.copyOf(all);
    if (all.isEmpty() || !all.get(0).isTrunk() || all.get(0).number() != 0) {
      throw new IllegalArgumentException("The trunk comes first and has number 0");
    }
    for (int i = 1; i < all.size(); i++) {
      checkOrigin(all.get(i), all.subList(0, i));
    }
    if (find(all, shown).isEmpty()) {
      throw new IllegalArgumentException("There is no branch " + shown);
    }
  }

  private static void checkOrigin(Branch branch, List<Branch> before) {
    boolean ordered = branch.number() > before.get(before.size() - 1).number();
    boolean fits =
        branch.fork().stream()
            .anyMatch(
                fork ->
                    find(before, fork.branch())
                        .filter(origin -> shares(origin, branch, fork.after()))
                        .isPresent());
    if (!ordered || !fits) {
      throw new IllegalArgumentException(
          "Branch " + branch.number() + " does not leave one that stands before it");
    }
  }

  private static boolean shares(Branch origin, Branch branch, int steps) {
    return steps <= common(origin, branch);
  }

  /** The trunk alone, at its start. */
  public static Branches trunk(List<LessonStep> steps) {
    return new Branches(List.of(new Branch(0, "", Optional.empty(), steps, 0)), 0);
  }

  /** The branch of that number, if it is still kept. */
  public Optional<Branch> branch(int number) {
    return find(all, number);
  }

  /** The present one. */
  public Branch present() {
    return branch(shown).orElseThrow();
  }

  /** After which step of the trunk the present branch left it; empty on the trunk. */
  public OptionalInt leftTrunkAfter() {
    return leftTrunkAfter(present());
  }

  /** After which step of the trunk a branch left it, over as many forks as there are. */
  public OptionalInt leftTrunkAfter(Branch branch) {
    if (branch.isTrunk()) {
      return OptionalInt.empty();
    }
    int after = branch.steps().size();
    for (Optional<Branch.Fork> fork = branch.fork(); fork.isPresent(); fork = origin(fork.get())) {
      after = Math.min(after, fork.get().after());
    }
    return OptionalInt.of(after);
  }

  /** How many steps two branches have in common at their beginning, whatever is said of them. */
  public static int common(Branch one, Branch other) {
    int shorter = Math.min(one.steps().size(), other.steps().size());
    int same = 0;
    while (same < shorter && one.steps().get(same).step().equals(other.steps().get(same).step())) {
      same++;
    }
    return same;
  }

  /** The same with the present branch at that position. */
  public Branches at(int position) {
    return position == present().position() ? this : change(shown, branch -> branch.at(position));
  }

  /** The same with another one shown, where it was last looked at. */
  public Branches showing(int number) {
    return new Branches(all, number);
  }

  /** The same with a branch called otherwise. */
  public Branches named(int number, String name) {
    return change(number, branch -> branch.named(name.strip()));
  }

  /**
   * The same steps of the present branch with other words. Branches that have some of these steps
   * say the same about them.
   */
  public Branches saying(List<LessonStep> revised) {
    Branch present = present();
    return new Branches(
        all.stream().map(branch -> revised(branch, present, revised)).toList(), shown);
  }

  private static Branch revised(Branch branch, Branch present, List<LessonStep> revised) {
    int shared = common(branch, present);
    List<LessonStep> steps = new ArrayList<>(revised.subList(0, shared));
    steps.addAll(branch.steps().subList(shared, branch.steps().size()));
    return branch.saying(steps);
  }

  /**
   * A step by hand after that many steps of the present branch: at its end it grows, in its past a
   * new branch begins. A lesson never grows.
   */
  public Branches acting(int position, LessonStep step, boolean trunkGrows) {
    Branch present = present();
    List<LessonStep> steps = new ArrayList<>(present.steps().subList(0, position));
    steps.add(step);
    boolean atEnd = position == present.steps().size();
    if (atEnd && (trunkGrows || !present.isTrunk())) {
      return change(shown, branch -> branch.with(steps));
    }
    Branch.Fork fork = fork(position);
    List<LessonStep> origin = branch(fork.branch()).orElseThrow().steps();
    if (position < origin.size() && origin.get(position).step().equals(step.step())) {
      return at(position).showing(fork.branch());
    }
    int number = all.get(all.size() - 1).number() + 1;
    List<Branch> more = new ArrayList<>(at(position).all());
    more.add(new Branch(number, "", Optional.of(fork), steps, steps.size()));
    return new Branches(more, number);
  }

  /**
   * With one more branch, shown at its end; it leaves the one with which it has most in common. One
   * that has the same steps is shown instead.
   */
  public Branches adding(String name, List<LessonStep> steps) {
    Branch like = new Branch(0, name.strip(), Optional.empty(), steps, steps.size());
    Branch origin =
        all.stream().reduce((a, b) -> common(b, like) > common(a, like) ? b : a).orElseThrow();
    int after = common(origin, like);
    if (after == steps.size() && after == origin.steps().size()) {
      return showing(origin.number()).at(after);
    }
    int number = all.get(all.size() - 1).number() + 1;
    Optional<Branch.Fork> fork = Optional.of(new Branch.Fork(origin.number(), after));
    List<Branch> more = new ArrayList<>(all);
    more.add(new Branch(number, like.name(), fork, steps, steps.size()));
    return new Branches(more, number);
  }

  /**
   * Without a branch; those that left it now leave where it left, and if it was the present one,
   * its origin is shown at the fork.
   *
   * @throws IllegalArgumentException for the trunk
   */
  public Branches without(int number) {
    Branch dropped = branch(number).orElseThrow();
    Branch.Fork fork =
        dropped.fork().orElseThrow(() -> new IllegalArgumentException("The trunk stays"));
    List<Branch> left = new ArrayList<>();
    for (Branch branch : all) {
      boolean child = branch.fork().filter(from -> from.branch() == number).isPresent();
      if (branch.number() != number) {
        left.add(child ? branch.leaving(Optional.of(earlier(fork, branch))) : branch);
      }
    }
    return shown == number
        ? new Branches(left, fork.branch()).at(fork.after())
        : new Branches(left, shown);
  }

  private static Branch.Fork earlier(Branch.Fork fork, Branch child) {
    return new Branch.Fork(
        fork.branch(), Math.min(fork.after(), child.fork().orElseThrow().after()));
  }

  /** The number of the branch on which a step of the present one was first taken, from 1. */
  public int owner(int step) {
    return fork(step).branch();
  }

  /** The branch that really has the step before the position. */
  private Branch.Fork fork(int position) {
    Branch from = present();
    while (from.fork().filter(fork -> position <= fork.after()).isPresent()) {
      from = branch(from.fork().orElseThrow().branch()).orElseThrow();
    }
    return new Branch.Fork(from.number(), position);
  }

  private Optional<Branch.Fork> origin(Branch.Fork fork) {
    return branch(fork.branch()).flatMap(Branch::fork);
  }

  private Branches change(int number, UnaryOperator<Branch> how) {
    return new Branches(
        all.stream().map(branch -> branch.number() == number ? how.apply(branch) : branch).toList(),
        shown);
  }

  private static Optional<Branch> find(List<Branch> branches, int number) {
    return branches.stream().filter(branch -> branch.number() == number).findFirst();
  }
}
