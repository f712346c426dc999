package syncduel.picture;

import java.util.Optional;
import java.util.OptionalInt;
import syncduel.trace.Moment;
import syncduel.trace.Trace;

/**
 * How a sequence diagram is wanted. By default nothing is current, nothing is grey, zoom is 1.
 *
 * @param width the picture's width in logical pixels, zoom included
 * @param minHeight the least height of its body, zoom included: the lanes go down to there
 * @param current the number of the current moment, whose row is marked
 * @param present the last moment that is not faint; empty where nothing is still to come
 * @param arriving what is just arriving; empty where all is there
 * @param zoom 1 for 100 %
 * @param alone whether nothing beside it names the followed row, so that the picture has to
 */
public record SequenceOptions(
    double width,
    double minHeight,
    OptionalInt current,
    OptionalInt present,
    Optional<Arriving> arriving,
    double zoom,
    boolean alone) {
  /** Refuses sizes that show nothing. */
  public SequenceOptions {
    if (width <= 0 || zoom <= 0) {
      throw new IllegalArgumentException("Width and zoom are above 0");
    }
  }

  /** The default in that width. */
  public static SequenceOptions of(double width) {
    return new SequenceOptions(
        width, 0, OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), 1, false);
  }

  /** The same, at least so high. */
  public SequenceOptions atLeast(double height) {
    return new SequenceOptions(width, height, current, present, arriving, zoom, alone);
  }

  /** The same with a current moment. */
  public SequenceOptions atMoment(int moment) {
    return new SequenceOptions(
        width, minHeight, OptionalInt.of(moment), present, arriving, zoom, alone);
  }

  /** The same with the last moment of a step as the current one; with none before the first. */
  public SequenceOptions atStep(Trace trace, int step) {
    OptionalInt last =
        trace.moments().stream()
            .filter(moment -> moment.step() <= step)
            .mapToInt(Moment::number)
            .max();
    return new SequenceOptions(width, minHeight, last, present, arriving, zoom, alone);
  }

  /** The same with all faint that comes after a moment. */
  public SequenceOptions greyAfter(int moment) {
    return new SequenceOptions(
        width, minHeight, current, OptionalInt.of(moment), arriving, zoom, alone);
  }

  /** The same while something arrives. */
  public SequenceOptions with(Optional<Arriving> versions) {
    return new SequenceOptions(width, minHeight, current, present, versions, zoom, alone);
  }

  /** The same at another zoom. */
  public SequenceOptions zoomed(double factor) {
    return new SequenceOptions(width, minHeight, current, present, arriving, factor, alone);
  }

  /** The same for a file: the picture itself names the followed row. */
  public SequenceOptions standingAlone() {
    return new SequenceOptions(width, minHeight, current, present, arriving, zoom, true);
  }
}
