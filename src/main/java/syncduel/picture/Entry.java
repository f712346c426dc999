package syncduel.picture;

import java.util.Optional;
import syncduel.picture.Words.Word;
import syncduel.trace.Direction;
import syncduel.trace.Party;

/** One line of what a diagram tells, in the order of time; the moment is that of its event. */
sealed interface Entry {
  /** The moment's number; -1 for what was there before the first. */
  int moment();

  /** The step that it belongs to. */
  int step();

  /** What became of a message. */
  enum Fate {
    ARRIVED,
    HELD,
    LOST
  }

  /** A chapter begins. */
  record Heading(int moment, int step, String title) implements Entry {}

  /** A party holds another version from now on. */
  record Change(int moment, int step, Party party, Holding holding) implements Entry {}

  /**
   * A message.
   *
   * @param pages how many exchanges are told as this one
   * @param released whether it goes on after it was held
   */
  record Message(
      int moment,
      int step,
      Passage passage,
      Direction direction,
      Fate fate,
      int pages,
      boolean released)
      implements Entry {
    /** Tells whether the network stopped it and answered, or whether it is that answer. */
    boolean injected() {
      return fate == Fate.ARRIVED && passage.injected();
    }

    /** The request of the same exchange. */
    Message request() {
      return new Message(moment, step, passage, Direction.REQUEST, fate, pages, released);
    }

    /** Tells whether a conflict reached the client with it. */
    boolean conflict() {
      return direction == Direction.RESPONSE
          && fate == Fate.ARRIVED
          && passage.received()
          && (passage.refused() || passage.conflict());
    }
  }

  /**
   * Something local that a party did or met.
   *
   * @param word the first word
   * @param detail what follows it, set off
   */
  record Note(
      int moment, int step, Party party, Optional<Word> word, Optional<String> detail, Role role)
      implements Entry {}
}
