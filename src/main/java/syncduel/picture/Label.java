package syncduel.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Words, chips and a badge in one line, measured before they are placed.
 *
 * @param type of the words; chips and badges have their own size
 */
record Label(Type type, List<Part> parts) {
  static final Type CHIP = Type.mono(11).strong();
  static final double CHIP_HEIGHT = 16;
  private static final double CHIP_LEAST = 24;
  private static final double PADDING = 5;
  private static final double SIGN = 8;
  private static final double SIGN_GAP = 3;

  Label {
    parts = List.copyOf(parts);
  }

  /** A part of a label. */
  sealed interface Part {
    double width(Type type);
  }

  record Word(String text, boolean strong, Role role) implements Part {
    @Override
    public double width(Type type) {
      return type.width(text);
    }
  }

  record VersionChip(String text, OptionalInt ordinal) implements Part {
    @Override
    public double width(Type type) {
      return chipWidth(text);
    }
  }

  record Refusal(String text) implements Part {
    @Override
    public double width(Type type) {
      return badgeWidth(text);
    }
  }

  static double chipWidth(String text) {
    return Math.max(CHIP_LEAST, CHIP.width(text) + 2 * PADDING);
  }

  static double badgeWidth(String text) {
    return CHIP.width(text) + SIGN + SIGN_GAP + 2 * PADDING;
  }

  /** A badge of a conflict. */
  static Shape.Badge badge(double left, double centerY, String text, Tag tag) {
    var box = new Box(left, centerY - CHIP_HEIGHT / 2, badgeWidth(text), CHIP_HEIGHT);
    return new Shape.Badge(
        box, Shape.Sign.DIAMOND, text, Role.CONFLICT_FILL, Role.ACCENT_ON, CHIP, tag);
  }

  double width() {
    double words = parts.stream().mapToDouble(part -> part.width(type)).sum();
    return words + Math.max(0, parts.size() - 1) * gap();
  }

  List<Shape> placed(double left, double centerY, Tag tag) {
    var shapes = new ArrayList<Shape>();
    double x = left;
    for (Part part : parts) {
      shapes.add(shape(part, x, centerY, tag));
      x += part.width(type) + gap();
    }
    return shapes;
  }

  private double gap() {
    return type.width(" ");
  }

  private Shape shape(Part part, double x, double centerY, Tag tag) {
    if (part instanceof Word word) {
      Type own = word.strong() ? type.strong() : type;
      return new Shape.Text(
          x, own.baseline(centerY), word.text(), own, Shape.Anchor.START, word.role(), tag);
    }
    if (part instanceof VersionChip chip) {
      var box = new Box(x, centerY - CHIP_HEIGHT / 2, chip.width(type), CHIP_HEIGHT);
      return new Shape.Chip(box, chip.text(), chip.ordinal(), false, CHIP, tag);
    }
    return badge(x, centerY, ((Refusal) part).text(), tag);
  }
}
