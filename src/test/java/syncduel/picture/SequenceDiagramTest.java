package syncduel.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.trace.Trace;

class SequenceDiagramTest {
  private static final Optional<RowId> T1 = Optional.of(new RowId("t1"));
  private static final Optional<RowId> Q1 = Optional.of(new RowId("q1"));

  private static List<Trace> tales() {
    return List.of(Tales.everything(), Tales.twoRows(), Tales.released());
  }

  private static SequenceDiagram diagram(Trace trace, Optional<RowId> row, double width) {
    return SequenceDiagram.of(
        trace, row, Tales.CHAPTERS, Words.english(), SequenceOptions.of(width));
  }

  private static Stream<Shape> labels(Scene scene) {
    return scene.shapes().stream()
        .filter(
            shape ->
                shape instanceof Shape.Text
                    || shape instanceof Shape.Chip
                    || shape instanceof Shape.Badge
                    || shape instanceof Shape.Mark);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 480, 620, 776, 900})
  void labelsChipsAndBadgesNeverOverlap(int width) {
    var clashes = new ArrayList<String>();
    for (Trace trace : tales()) {
      for (Optional<RowId> row : List.of(T1, Q1, Optional.<RowId>empty())) {
        List<Shape> labels = labels(diagram(trace, row, width).body()).toList();
        for (int i = 0; i < labels.size(); i++) {
          for (Shape other : labels.subList(0, i)) {
            if (labels.get(i).bounds().overlaps(other.bounds())) {
              clashes.add(name(labels.get(i)) + " on " + name(other));
            }
          }
        }
      }
    }
    assertThat(clashes).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 480, 620, 776, 900})
  void everythingStaysInsideThePicture(int width) {
    for (Trace trace : tales()) {
      Scene scene = diagram(trace, T1, width).whole();
      Box room = new Box(-0.01, -0.01, width + 0.02, scene.height() + 0.02);
      assertThat(scene.shapes())
          .map(Shape::bounds)
          .allMatch(
              box -> room.contains(box.x(), box.y()) && room.contains(box.right(), box.bottom()));
    }
  }

  @Test
  void equalTracesGiveEqualScenes() {
    assertThat(diagram(Tales.everything(), T1, 620))
        .isEqualTo(diagram(Tales.everything(), T1, 620));
  }

  @Test
  void ribbonsTakeTheColourOfTheVersionThatTheirPartyHolds() {
    SequenceDiagram diagram = diagram(Tales.settledConflict().trace(), T1, 620);
    assertThat(ribbon(diagram, 310)).containsExactly("v1 solid", "v2 solid", "v3 solid");
    assertThat(ribbon(diagram, 620 / 6.0)).containsExactly("v1 solid", "v1 hollow", "v2 solid");
    assertThat(ribbon(diagram, 620 - 620 / 6.0))
        .containsExactly("v1 solid", "v1 hollow", "v3 solid");
  }

  @Test
  void aLaneIsDottedUntilItsClientPulls() {
    SequenceDiagram diagram = diagram(Tales.twoRows(), Q1, 620);
    Shape.Line dots =
        diagram.body().shapes().stream()
            .filter(Shape.Line.class::isInstance)
            .map(Shape.Line.class::cast)
            .filter(line -> line.stroke().dash() == Shape.Dash.DOTTED)
            .findFirst()
            .orElseThrow();
    Shape.Chip chip =
        chips(diagram.body())
            .filter(found -> found.bounds().contains(dots.x2(), dots.y2()))
            .findFirst()
            .orElseThrow();
    assertThat(chip.label()).isEqualTo("v1");
    assertThat(ribbon(diagram, dots.x1())).first().isEqualTo("v1 solid");
  }

  @Test
  void noLaneCrossesTheWordOfAChipWithoutAVersion() {
    Trace purged = HandMade.with(true, "t1").purge(Party.LEFT, "t1").trace();
    List<Shape> shapes = diagram(purged, T1, 620).body().shapes();
    List<Shape.Chip> onLanes =
        shapes.stream()
            .filter(Shape.Chip.class::isInstance)
            .map(Shape.Chip.class::cast)
            .filter(chip -> chip.ordinal().isEmpty())
            .filter(chip -> isOnALane(shapes, chip))
            .toList();

    assertThat(onLanes).isNotEmpty();
    for (Shape.Chip chip : onLanes) {
      assertThat(shapes.get(shapes.indexOf(chip) - 1))
          .isEqualTo(
              new Shape.Rect(
                  chip.bounds(), 4, Optional.of(Role.SURFACE), Optional.empty(), chip.tag()));
    }
  }

  private static boolean isOnALane(List<Shape> shapes, Shape.Chip chip) {
    return shapes.stream()
        .filter(Shape.Line.class::isInstance)
        .map(Shape.Line.class::cast)
        .filter(line -> line.stroke().dash() == Shape.Dash.DOTTED)
        .anyMatch(line -> Math.abs(line.x1() - chip.bounds().centerX()) < 1);
  }

  @Test
  void pagesOfOnePullAreOnePair() {
    assertThat(texts(diagram(Tales.twoRows(), Q1, 620).body()))
        .filteredOn(text -> text.startsWith("GET"))
        .containsExactly("GET ×2", "GET ×2");
  }

  @Test
  void theIdIsSaidOnlyWhereItIsNotTheFollowedRow() {
    assertThat(texts(diagram(Tales.twoRows(), Q1, 620).body()))
        .filteredOn(text -> text.startsWith("PATCH"))
        .containsExactly("PATCH", "PATCH q2");
  }

  @Test
  void theCurrentStepHasABandAcrossAllLanes() {
    Trace trace = Tales.everything();
    var options = SequenceOptions.of(620).atStep(trace, 4);
    Scene body = SequenceDiagram.of(trace, T1, List.of(), Words.english(), options).body();
    Shape.Badge conflict =
        body.shapes().stream()
            .filter(Shape.Badge.class::isInstance)
            .map(Shape.Badge.class::cast)
            .filter(badge -> badge.label().equals("conflict"))
            .findFirst()
            .orElseThrow();
    Shape.Rect band = (Shape.Rect) body.shapes().get(0);
    assertThat(band.fill()).contains(Role.ACCENT_TINT);
    assertThat(band.bounds().width()).isEqualTo(620);
    assertThat(band.bounds().centerY()).isEqualTo(conflict.bounds().centerY());
  }

  @Test
  void whatIsToComeIsFaintAndNothingElse() {
    Trace trace = Tales.everything();
    int last = trace.of(4).get(trace.of(4).size() - 1).number();
    var options = SequenceOptions.of(620).atStep(trace, 4).greyAfter(last);
    Scene body = SequenceDiagram.of(trace, T1, Tales.CHAPTERS, Words.english(), options).body();
    assertThat(body.shapes())
        .filteredOn(shape -> shape.tag().target().moment().isPresent())
        .allMatch(shape -> shape.tag().toCome() == shape.tag().target().moment().getAsInt() > last);
  }

  @Test
  void zoomMultipliesThePictureOfANarrowerOne() {
    Trace trace = Tales.everything();
    var zoomed =
        SequenceDiagram.of(
            trace, T1, List.of(), Words.english(), SequenceOptions.of(900).zoomed(1.5));
    var plain = SequenceDiagram.of(trace, T1, List.of(), Words.english(), SequenceOptions.of(600));
    assertThat(zoomed.body()).isEqualTo(plain.body().scaled(1.5));
  }

  @Test
  void anEmptyTraceHasHeadsAndDottedLanes() {
    Trace trace = HandMade.with(false).trace();
    SequenceDiagram diagram =
        SequenceDiagram.of(
            trace,
            Optional.empty(),
            List.of(),
            Words.english(),
            SequenceOptions.of(620).atLeast(200));
    assertThat(texts(diagram.heads())).containsExactly("Phone", "Server", "Tablet");
    assertThat(diagram.body().height()).isEqualTo(200);
    assertThat(diagram.body().shapes())
        .hasSize(3)
        .allMatch(
            shape -> shape instanceof Shape.Line line && line.stroke().dash() == Shape.Dash.DOTTED);
  }

  private static List<String> ribbon(SequenceDiagram diagram, double x) {
    return diagram.body().shapes().stream()
        .filter(Shape.Rect.class::isInstance)
        .map(Shape.Rect.class::cast)
        .filter(rect -> rect.bounds().width() == Lanes.RIBBON)
        .filter(rect -> Math.abs(rect.bounds().centerX() - x) < 1)
        .map(SequenceDiagramTest::colour)
        .toList();
  }

  private static String colour(Shape.Rect rect) {
    String edge = rect.border().orElseThrow().role().name();
    boolean hollow = rect.fill().orElseThrow().equals(Role.SURFACE);
    return edge.replace("version", "v").replace(".edge", "") + (hollow ? " hollow" : " solid");
  }

  private static Stream<Shape.Chip> chips(Scene scene) {
    return scene.shapes().stream().filter(Shape.Chip.class::isInstance).map(Shape.Chip.class::cast);
  }

  private static String name(Shape shape) {
    String label =
        shape instanceof Shape.Text text
            ? text.text()
            : shape instanceof Shape.Chip chip ? chip.label() : shape.getClass().getSimpleName();
    return label + " at " + shape.bounds();
  }

  private static List<String> texts(Scene scene) {
    return scene.shapes().stream()
        .filter(Shape.Text.class::isInstance)
        .map(shape -> ((Shape.Text) shape).text())
        .toList();
  }
}
