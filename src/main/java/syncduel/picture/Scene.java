package syncduel.picture;

import java.util.ArrayList;
import java.util.List;

/** A picture as a value: its size in logical pixels and its shapes from back to front. */
public record Scene(double width, double height, List<Shape> shapes) {
  /** Keeps its own copy. */
  public Scene {
    shapes = List.copyOf(shapes);
  }

  /** The same at another scale, lines included (never below a pixel). */
  public Scene scaled(double scale) {
    return scale == 1
        ? this
        : new Scene(width * scale, height * scale, placed(Placement.scaled(scale)));
  }

  /** This scene with another one under it, as one picture. */
  public Scene above(Scene lower) {
    var all = new ArrayList<>(shapes);
    all.addAll(lower.placed(Placement.moved(0, height)));
    return new Scene(Math.max(width, lower.width), height + lower.height, all);
  }

  private List<Shape> placed(Placement at) {
    return shapes.stream().map(shape -> shape.placed(at)).toList();
  }
}
