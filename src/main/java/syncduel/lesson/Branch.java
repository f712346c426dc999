package syncduel.lesson;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of steps in a session: the lesson's own, or what was done instead of it.
 *
 * @param number from 1 in the order in which branches were begun; 0 for the trunk, which is the
 *     lesson itself or the first line of free play
 * @param name as a person called it; empty while nobody did
 * @param fork where it left another branch; empty for the trunk
 * @param steps all of them, with those before the fork
 * @param position how many of them were played when it was last looked at, from 0
 */
public record Branch(
    int number, String name, Optional<Fork> fork, List<LessonStep> steps, int position) {
  /** Keeps its own copy. */
  public Branch {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(fork, "fork");
    steps = List.copyOf(steps);
    if (position < 0 || position > steps.size()) {
      throw new IllegalArgumentException("Position " + position + " of " + steps.size());
    }
    if (fork.isPresent() && fork.get().after() > steps.size()) {
      throw new IllegalArgumentException("A branch holds the steps before its fork");
    }
  }

  /**
   * Where a branch left another one.
   *
   * @param branch the other's number
   * @param after the last step that both have, from 1; 0 where they differ from the first step on
   */
  public record Fork(int branch, int after) {
    /** No branch lies before the first step. */
    public Fork {
      if (branch < 0 || after < 0) {
        throw new IllegalArgumentException("Branch " + branch + ", step " + after);
      }
    }
  }

  /** Whether it is the lesson itself, or the first line of free play. */
  public boolean isTrunk() {
    return fork.isEmpty();
  }

  Branch at(int other) {
    return new Branch(number, name, fork, steps, other);
  }

  Branch named(String other) {
    return new Branch(number, other, fork, steps, position);
  }

  Branch leaving(Optional<Fork> other) {
    return new Branch(number, name, other, steps, position);
  }

  /** The same steps with other words. */
  Branch saying(List<LessonStep> others) {
    return new Branch(number, name, fork, others, position);
  }

  Branch with(List<LessonStep> others) {
    return new Branch(number, name, fork, others, others.size());
  }
}
