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
  private final Optional<Arriving> arriving;

  /** What a party holds on a piece of its lane, since a moment. */
  private record Stretch(Holding holding, double top, double bottom, int moment) {
    Stretch upTo(double y) {
      return new Stretch(holding, Math.min(top, y), Math.min(bottom, y), moment);
    }
  }

  Ribbons(Lanes lanes, double height, Present present, Optional<Arriving> arriving) {
    this.lanes = lanes;
    this.height = height;
    this.present = present;
    this.arriving = arriving;
  }

  List<Shape> of(List<Rows.Placed> rows, Party party) {
    List<Stretch> all = stretches(rows, party);
    return arriving.map(coming -> arriving(all, coming)).orElse(all).stream()
        .flatMap(stretch -> segment(party, stretch).stream())
        .toList();
  }

  /** What is new reaches so far down; below that the lane is as it was. */
  private List<Stretch> arriving(List<Stretch> all, Arriving coming) {
    int known = (int) all.stream().takeWhile(one -> one.moment() <= coming.after()).count();
    if (known == all.size()) {
      return all;
    }
    double begin = all.get(known).top();
    double front = begin + coming.part() * (height - begin);
    var shown = new ArrayList<>(all.subList(0, known));
    all.subList(known, all.size()).forEach(one -> shown.add(one.upTo(front)));
    Holding before = known == 0 ? Holding.nothing() : all.get(known - 1).holding();
    shown.add(new Stretch(before, front, height, coming.after()));
    return shown;
  }

  private List<Stretch> stretches(List<Rows.Placed> rows, Party party) {
    var stretches = new ArrayList<Stretch>();
    Holding holding = Holding.nothing();
    double top = 0;
    int moment = -1;
    for (Rows.Placed row : rows) {
      if (row.entry() instanceof Entry.Change change && change.party() == party) {
        boolean first = change.moment() < 0;
        stretches.add(new Stretch(holding, first ? 0 : top, first ? 0 : row.y(), moment));
        holding = change.holding();
        top = first ? 0 : row.y();
        moment = change.moment();
      }
    }
    stretches.add(new Stretch(holding, top, height, moment));
    return stretches;
  }

  /** One colour; in two pieces where the present lies in it. */
  private List<Shape> segment(Party party, Stretch stretch) {
    Holding holding = stretch.holding();
    double top = stretch.top();
    double bottom = stretch.bottom();
    int moment = stretch.moment();
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
