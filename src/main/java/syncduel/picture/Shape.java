package syncduel.picture;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing to paint; a closed family, whose handling the compiler checks.
 *
 * <p>Coordinates are logical pixels, y downwards. Scenes list shapes from back to front.
 */
public sealed interface Shape {
  /** What it belongs to. */
  Tag tag();

  /** The room it takes; for texts an estimate that is never too narrow. */
  Box bounds();

  /** The same, scaled and moved. */
  Shape placed(Placement at);

  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /** The pattern of a line. */
  enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }

  /** The head at a line's end. */
  enum Head {
    NONE,
    FILLED,
    HOLLOW
  }

  /** Where a text stands relative to its x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** The signs that go with words. */
  enum Sign {
    NONE,
    DIAMOND,
    PAUSE,
    CROSS
  }

  /** The icons of lane heads. */
  enum Symbol {
    DEVICE,
    SERVER
  }

  /** How a line is drawn. */
  record Stroke(Role role, double thickness, Dash dash) {
    /** A solid line. */
    public static Stroke solid(Role role, double thickness) {
      return new Stroke(role, thickness, Dash.SOLID);
    }

    /** The same, dashed. */
    public Stroke dashed() {
      return new Stroke(role, thickness, Dash.DASHED);
    }

    /** The same in a scaled picture. */
    public Stroke placed(Placement at) {
      return new Stroke(role, at.thickness(thickness), dash);
    }
  }

  /**
   * A straight line from the first point to the second.
   *
   * @param head at the second point, its tip there
   * @param headSize the head's length; it is as wide as it is long
   */
  record Line(
      double x1,
      double y1,
      double x2,
      double y2,
      Stroke stroke,
      Head head,
      double headSize,
      Tag tag)
      implements Shape {
    @Override
    public Box bounds() {
      Box path = Box.between(x1, y1, x2, y2);
      double half = Math.max(stroke.thickness(), head == Head.NONE ? 0 : headSize) / 2;
      return path.height() <= path.width()
          ? new Box(path.x(), path.y() - half, path.width(), path.height() + 2 * half)
          : new Box(path.x() - half, path.y(), path.width() + 2 * half, path.height());
    }

    @Override
    public Line placed(Placement at) {
      return new Line(
          at.x(x1),
          at.y(y1),
          at.x(x2),
          at.y(y2),
          stroke.placed(at),
          head,
          headSize * at.scale(),
          tag);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.line(this);
    }
  }

  /** A rectangle; its border lies inside of it. */
  record Rect(Box bounds, double radius, Optional<Role> fill, Optional<Stroke> border, Tag tag)
      implements Shape {
    @Override
    public Rect placed(Placement at) {
      return new Rect(
          bounds.placed(at),
          radius * at.scale(),
          fill,
          border.map(stroke -> stroke.placed(at)),
          tag);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.rect(this);
    }
  }

  /**
   * One line of text.
   *
   * @param y the baseline
   */
  record Text(double x, double y, String text, Type type, Anchor anchor, Role role, Tag tag)
      implements Shape {
    private static final double ASCENT = 0.8;
    private static final double HEIGHT = 1.0;

    @Override
    public Box bounds() {
      double width = type.width(text);
      double left =
          switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
          };
      return new Box(left, y - ASCENT * type.size(), width, HEIGHT * type.size());
    }

    @Override
    public Text placed(Placement at) {
      return new Text(at.x(x), at.y(y), text, type.scaled(at.scale()), anchor, role, tag);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /**
   * A version.
   *
   * @param ordinal the version; empty for one that has none
   * @param hollow whether it was edited here and is only based on that version
   * @param type of the label, which stands in the middle
   */
  record Chip(Box bounds, String label, OptionalInt ordinal, boolean hollow, Type type, Tag tag)
      implements Shape {
    @Override
    public Chip placed(Placement at) {
      return new Chip(bounds.placed(at), label, ordinal, hollow, type.scaled(at.scale()), tag);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.chip(this);
    }
  }

  /** A filled label with a sign before its word. */
  record Badge(Box bounds, Sign sign, String label, Role fill, Role ink, Type type, Tag tag)
      implements Shape {
    @Override
    public Badge placed(Placement at) {
      return new Badge(bounds.placed(at), sign, label, fill, ink, type.scaled(at.scale()), tag);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.badge(this);
    }
  }

  /** A sign that stands alone and fills its box: a diamond, a cross, the two bars of a pause. */
  record Mark(Box bounds, Sign sign, Role role, Tag tag) implements Shape {
    @Override
    public Mark placed(Placement at) {
      return new Mark(bounds.placed(at), sign, role, tag);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.mark(this);
    }
  }

  /** An icon in outline. */
  record Icon(Box bounds, Symbol symbol, Role role, Tag tag) implements Shape {
    @Override
    public Icon placed(Placement at) {
      return new Icon(bounds.placed(at), symbol, role, tag);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.icon(this);
    }
  }

  /** Room kept for a control that the window lays over the picture; painted as nothing. */
  record Place(Box bounds, Tag tag) implements Shape {
    @Override
    public Place placed(Placement at) {
      return new Place(bounds.placed(at), tag);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.place(this);
    }
  }

  /** The cases of {@link #match}. */
  interface Cases<R> {
    /** {@link Line}. */
    R line(Line line);

    /** {@link Rect}. */
    R rect(Rect rect);

    /** {@link Text}. */
    R text(Text text);

    /** {@link Chip}. */
    R chip(Chip chip);

    /** {@link Badge}. */
    R badge(Badge badge);

    /** {@link Mark}. */
    R mark(Mark mark);

    /** {@link Icon}. */
    R icon(Icon icon);

    /** {@link Place}. */
    R place(Place place);
  }
}
