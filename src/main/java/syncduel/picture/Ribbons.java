package syncduel.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.trace.Party;

/** The lanes: a ribbon in the colour of the version that its party holds, dotted where none. */
final class Ribbons {
  private static final double EDGE = 1;
  private static final double HOLLOW_EDGE = 1.5;

  private final Lanes lanes;
  private final double height;
  private final Present present;

  Ribbons(Lanes lanes, double height, Present present) {
    this.lanes = lanes;
    this.height = height;
    this.present = present;
  }

  List<Shape> of(List<Rows.Placed> rows, Party party) {
    var shapes = new ArrayList<Shape>();
    Holding holding = Holding.nothing();
    double top = 0;
    int moment = -1;
    for (Rows.Placed row : rows) {
      if (row.entry() instanceof Entry.Change change && change.party() == party) {
        boolean first = change.moment() < 0;
        shapes.addAll(segment(party, holding, first ? 0 : top, first ? 0 : row.y(), moment));
        holding = change.holding();
        top = first ? 0 : row.y();
        moment = change.moment();
      }
    }
    shapes.addAll(segment(party, holding, top, height, moment));
    return shapes;
  }

  /** One colour; in two pieces where the present lies in it. */
  private List<Shape> segment(Party party, Holding holding, double top, double bottom, int moment) {
    if (bottom <= top) {
      return List.of();
    }
    double now = present.row().orElse(0) + Present.HALF_ROW;
    if (present.last().isEmpty() || present.toCome(moment) || now >= bottom) {
      return List.of(piece(party, holding, top, bottom, present.toCome(moment)));
    }
    double cut = Math.max(top, now);
    var future = piece(party, holding, cut, bottom, true);
    return cut > top ? List.of(piece(party, holding, top, cut, false), future) : List.of(future);
  }

  private Shape piece(Party party, Holding holding, double top, double bottom, boolean toCome) {
    Tag tag = new Tag(Target.nothing(), toCome);
    double x = lanes.x(party);
    if (holding.kind() == Holding.Kind.NOTHING) {
      var dots = new Shape.Stroke(Role.LINE_STRONG, HOLLOW_EDGE, Shape.Dash.DOTTED);
      return new Shape.Line(x, top, x, bottom, dots, Shape.Head.NONE, 0, tag);
    }
    boolean solid = holding.kind() == Holding.Kind.EXACT && holding.ordinal().isPresent();
    Role edge = edge(holding.ordinal());
    Role fill = solid ? Role.versionFill(holding.ordinal().getAsInt()) : Role.SURFACE;
    var border = Shape.Stroke.solid(edge, solid ? EDGE : HOLLOW_EDGE);
    Box box = new Box(x - Lanes.RIBBON / 2, top, Lanes.RIBBON, bottom - top);
    return new Shape.Rect(box, 0, Optional.of(fill), Optional.of(border), tag);
  }

  private static Role edge(OptionalInt ordinal) {
    return ordinal.isPresent() ? Role.versionEdge(ordinal.getAsInt()) : Role.LINE_STRONG;
  }
}
