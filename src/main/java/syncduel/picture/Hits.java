package syncduel.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Leads from a point of a scene to what is there, and from a thing to its place. */
public record Hits(Scene scene) {
  private static final double REACH = 5;

  /** What is at a point: the nearest to the eye, a few pixels of reach included. */
  public Optional<Target> at(double x, double y) {
    return last(shape -> shape.bounds().contains(x, y))
        .or(() -> last(shape -> shape.bounds().grown(REACH).contains(x, y)))
        .map(shape -> shape.tag().target());
  }

  /**
   * The middle of the place to scroll to: that of the moment, or of the latest one before it; else
   * that of the exchange; else that of the step; else the last that is about the row.
   */
  public OptionalDouble verticalOf(Target target) {
    if (target.moment().isPresent()) {
      return upTo(target.moment().getAsInt());
    }
    if (target.exchange().isPresent()) {
      return middle(shape -> shape.tag().target().exchange().equals(target.exchange()), false);
    }
    if (target.step().isPresent()) {
      return middle(shape -> shape.tag().target().step().equals(target.step()), false);
    }
    return target.row().isEmpty()
        ? OptionalDouble.empty()
        : middle(shape -> shape.tag().target().row().equals(target.row()), true);
  }

  /** The place of all that tells of a moment, or of the latest one before it. */
  public Optional<Box> extentOf(int moment) {
    OptionalInt nearest = nearest(moment);
    List<Box> parts =
        scene.shapes().stream()
            .filter(shape -> nearest.isPresent())
            .filter(shape -> shape.tag().target().moment().equals(nearest))
            .map(Shape::bounds)
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Box.between(
                parts.stream().mapToDouble(Box::x).min().orElseThrow(),
                parts.stream().mapToDouble(Box::y).min().orElseThrow(),
                parts.stream().mapToDouble(Box::right).max().orElseThrow(),
                parts.stream().mapToDouble(Box::bottom).max().orElseThrow()));
  }

  /** The room kept for the control of an exchange, such as the release of a held message. */
  public Optional<Box> placeFor(int exchange) {
    return scene.shapes().stream()
        .filter(Shape.Place.class::isInstance)
        .filter(shape -> shape.tag().target().exchange().equals(OptionalInt.of(exchange)))
        .map(Shape::bounds)
        .findFirst();
  }

  private OptionalDouble upTo(int moment) {
    OptionalInt nearest = nearest(moment);
    return nearest.isEmpty()
        ? OptionalDouble.empty()
        : middle(shape -> shape.tag().target().moment().equals(nearest), false);
  }

  private OptionalInt nearest(int moment) {
    return scene.shapes().stream()
        .map(shape -> shape.tag().target().moment())
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .filter(number -> number <= moment)
        .max();
  }

  private OptionalDouble middle(Predicate<Shape> wanted, boolean latest) {
    return scene.shapes().stream()
        .filter(wanted)
        .mapToDouble(shape -> shape.bounds().centerY())
        .reduce(latest ? Math::max : (first, second) -> first);
  }

  private Optional<Shape> last(Predicate<Shape> wanted) {
    return scene.shapes().stream()
        .filter(shape -> !shape.tag().target().isNothing())
        .filter(wanted)
        .reduce((first, second) -> second);
  }
}
