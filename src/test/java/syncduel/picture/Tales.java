package syncduel.picture;

import static syncduel.trace.Party.LEFT;
import static syncduel.trace.Party.RIGHT;

import java.util.List;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.Trace;

/** The traces that the tests of this package tell. */
final class Tales {
  static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter(3, "Two pushes"),
          new Chapter(5, "The decision"),
          new Chapter(6, "A lost answer"),
          new Chapter(8, "On hold"));

  private Tales() {}

  /** Two edits of t1, two pushes, a conflict that is open. */
  static HandMade openConflict() {
    return HandMade.with(true, "t1")
        .edit(LEFT, "t1", "Buy oat milk")
        .edit(RIGHT, "t1", "Buy soy milk")
        .push(LEFT)
        .patch(LEFT, "t1", 1)
        .accept(1, "Buy oat milk")
        .receive(1)
        .adopt(LEFT, "t1")
        .push(RIGHT)
        .patch(RIGHT, "t1", 1)
        .refuse(2)
        .receive(2)
        .conflict(RIGHT, "t1");
  }

  /** The conflict of the tutorial, settled for the local row. */
  static HandMade settledConflict() {
    return openConflict()
        .choose(RIGHT, "t1", "local")
        .patch(RIGHT, "t1", 2)
        .accept(3, "Buy soy milk")
        .receive(3)
        .adopt(RIGHT, "t1");
  }

  /** All that the design's picture of the diagram shows. */
  static Trace everything() {
    return settledConflict()
        .edit(LEFT, "t1", "Buy rice milk")
        .push(LEFT)
        .patch(LEFT, "t1", 2)
        .refuse(4)
        .lose(Direction.RESPONSE)
        .edit(RIGHT, "t1", "Buy almond milk")
        .push(RIGHT)
        .patch(RIGHT, "t1", 3)
        .hold(Direction.REQUEST)
        .trace();
  }

  /** The tutorial's beginning: two pulls into empty clients, then edits of two rows. */
  static Trace twoRows() {
    return HandMade.with(false, "q1", "q2")
        .pull(LEFT)
        .pull(RIGHT)
        .edit(LEFT, "q1", "later")
        .edit(RIGHT, "q2", "now")
        .push(LEFT)
        .patch(LEFT, "q1", 1)
        .accept(5, "later")
        .receive(5)
        .adopt(LEFT, "q1")
        .push(RIGHT)
        .patch(RIGHT, "q2", 1)
        .accept(6, "now")
        .receive(6)
        .adopt(RIGHT, "q2")
        .otherWriter("q1", "elsewhere")
        .trace();
  }

  /** A request and its answer, both held and released while others go on. */
  static Trace released() {
    return HandMade.with(true, "t1")
        .edit(LEFT, "t1", "oat")
        .push(LEFT)
        .patch(LEFT, "t1", 1)
        .hold(Direction.REQUEST)
        .otherWriter("t1", "elsewhere")
        .step(LEFT, "release")
        .release(1, Direction.REQUEST)
        .refuse(1)
        .hold(Direction.RESPONSE)
        .step(LEFT, "release")
        .release(1, Direction.RESPONSE)
        .receive(1)
        .conflict(LEFT, "t1")
        .choose(LEFT, "t1", "give-up")
        .tell(new Event.NetworkChanged(LEFT, false))
        .trace();
  }
}
