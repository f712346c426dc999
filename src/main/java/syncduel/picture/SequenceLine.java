package syncduel.picture;

import java.util.Objects;
import syncduel.trace.Party;

/**
 * One line of what a sequence diagram tells, in words and in the order of time: what is not a
 * picture (a text, the source of another tool's diagram) is made of these.
 */
public sealed interface SequenceLine {
  /** What became of a message. */
  enum Fate {
    ARRIVED,
    /** It waits in flight. */
    HELD,
    /** It got lost. */
    LOST
  }

  /** A chapter begins. */
  record Heading(String title) implements SequenceLine {
    /** The title is there. */
    public Heading {
      Objects.requireNonNull(title, "title");
    }
  }

  /**
   * A message.
   *
   * @param from who sends it: a client its request, the server its answer
   * @param words method and row, or status, with the versions that travel and what became of it
   */
  record Message(Party from, Party to, boolean request, String words, Fate fate)
      implements SequenceLine {}

  /** Something that a party did or met: which version it holds now, what it chose. */
  record Note(Party at, String words) implements SequenceLine {}
}
