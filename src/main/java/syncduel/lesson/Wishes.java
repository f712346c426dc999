package syncduel.lesson;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.IntUnaryOperator;

/**
 * What a session was asked for and has not begun, in the order of asking.
 *
 * <p>Moves that follow each other become one, so that of several positions asked for in a row the
 * last one wins; nothing else overtakes anything. Any thread may ask, the stage's thread takes.
 */
final class Wishes {
  private final ConcurrentLinkedDeque<Wish> waiting = new ConcurrentLinkedDeque<>();

  private sealed interface Wish permits Move, Deed {}

  private record Move(IntUnaryOperator target) implements Wish {}

  private record Deed(Runnable work) implements Wish {}

  /** A position, told by the one before it. */
  void move(IntUnaryOperator target) {
    waiting.add(new Move(target));
  }

  /** Anything that is no move. */
  void deed(Runnable work) {
    waiting.add(new Deed(work));
  }

  /** The next wish, when it is no move. */
  Optional<Runnable> takeDeed() {
    if (waiting.peek() instanceof Deed deed) {
      waiting.remove();
      return Optional.of(deed.work());
    }
    return Optional.empty();
  }

  /**
   * Where the moves that are next lead to, each from where the one before it leads.
   *
   * @param from the position that the first of them begins at
   * @param last the last position there is
   * @return empty when the next wish is no move
   */
  OptionalInt takeMoves(int from, int last) {
    int target = from;
    boolean any = false;
    while (waiting.peek() instanceof Move move) {
      waiting.remove();
      target = Math.max(0, Math.min(move.target().applyAsInt(target), last));
      any = true;
    }
    return any ? OptionalInt.of(target) : OptionalInt.empty();
  }
}
