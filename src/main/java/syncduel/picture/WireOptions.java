package syncduel.picture;

import java.util.Optional;
import java.util.OptionalInt;
import syncduel.trace.Direction;

/**
 * How the wire of a step is wanted. By default its names are spelt out, four exchanges are shown,
 * the step has settled and zoom is 1.
 *
 * @param width in logical pixels, zoom included
 * @param height in logical pixels, zoom included
 * @param compact whether the words If-Match and ETag are left out; their chips stay
 * @param most how many exchanges are shown; fewer where the height does not hold them
 * @param moment the moment to show, where the step is watched from within
 * @param travelling the message that is on its way; empty for none
 * @param zoom 1 for 100 %
 * @param stage whether an audience looks at it from afar: thicker lines, no names, and the whole
 *     width for a client that is alone on the wire
 */
public record WireOptions(
    double width,
    double height,
    boolean compact,
    int most,
    OptionalInt moment,
    Optional<Travelling> travelling,
    double zoom,
    boolean stage) {
  private static final int FOUR = 4;

  /** Refuses sizes that show nothing. */
  public WireOptions {
    if (width <= 0 || zoom <= 0 || most < 1) {
      throw new IllegalArgumentException("Width and zoom are above 0, and one exchange is least");
    }
  }

  /**
   * A message on its way.
   *
   * @param part how far it has come: 0 where it began, 1 where it ends
   */
  public record Travelling(int exchange, Direction direction, Way way, double part) {
    boolean is(Passage passage, Direction way) {
      return passage.number() == exchange && direction == way && part < 1;
    }
  }

  /** Which part of the wire a message travels. */
  public enum Way {
    /** From one end to the other. */
    WHOLE,
    /** To the place where it gets lost. */
    UNTIL_LOST,
    /** To the place where the network answers in the server's stead. */
    UNTIL_STOPPED,
    /** To the place where it waits. */
    UNTIL_HELD,
    /** From there to the end. */
    SINCE_HELD
  }

  /** The default in that size. */
  public static WireOptions of(double width, double height) {
    return new WireOptions(
        width, height, false, FOUR, OptionalInt.empty(), Optional.empty(), 1, false);
  }

  /** The same without the headers' names. */
  public WireOptions asCompact() {
    return new WireOptions(width, height, true, most, moment, travelling, zoom, stage);
  }

  /** The same with so many exchanges at most. */
  public WireOptions showing(int exchanges) {
    return new WireOptions(width, height, compact, exchanges, moment, travelling, zoom, stage);
  }

  /** The same as it was at a moment. */
  public WireOptions atMoment(int number) {
    return new WireOptions(
        width, height, compact, most, OptionalInt.of(number), travelling, zoom, stage);
  }

  /** The same with a message on its way. */
  public WireOptions with(Travelling message) {
    return new WireOptions(width, height, compact, most, moment, Optional.of(message), zoom, stage);
  }

  /** The same at another zoom. */
  public WireOptions zoomed(double factor) {
    return new WireOptions(width, height, compact, most, moment, travelling, factor, stage);
  }

  /** The same for an audience. */
  public WireOptions onStage() {
    return new WireOptions(width, height, compact, most, moment, travelling, zoom, true);
  }
}
