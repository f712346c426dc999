package syncduel.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static syncduel.trace.Party.LEFT;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.trace.Direction;
import syncduel.trace.Trace;
import syncduel.wire.Request;
import syncduel.wire.Response;

class WireDiagramTest {
  private static final Trace TRACE = Tales.everything();

  private static Scene wire(Trace trace, int step, WireOptions options) {
    return WireDiagram.of(trace, step, Words.english(), options);
  }

  private static List<String> texts(Scene scene) {
    return scene.shapes().stream()
        .filter(Shape.Text.class::isInstance)
        .map(shape -> ((Shape.Text) shape).text())
        .toList();
  }

  @Test
  void aRefusalIsNamedAndTheOtherSideIsQuiet() {
    assertThat(texts(wire(TRACE, 4, WireOptions.of(408, 212))))
        .containsExactly(
            "Phone",
            "Tablet",
            "quiet in this step",
            "PATCH t1",
            "If-Match",
            "ETag",
            "Precondition failed");
  }

  @Test
  void aCompactWireLeavesOutTheHeadersNames() {
    assertThat(texts(wire(TRACE, 4, WireOptions.of(408, 212).asCompact())))
        .doesNotContain("If-Match", "ETag");
  }

  @Test
  void aHeldMessageStaysOnTheWireAndKeepsRoomForItsRelease() {
    Scene scene = wire(TRACE, 12, WireOptions.of(408, 212));
    assertThat(texts(scene)).contains("Held on its way to the server");
    assertThat(new Hits(scene).placeFor(5)).isPresent();
  }

  @Test
  void anInjectedAnswerBeginsWhereTheRequestWasStopped() {
    HandMade made = HandMade.with(true, "t1").push(LEFT);
    made.send(LEFT, Request.of("GET", "/tables/TodoItem/t1"));
    Trace injected = made.inject(1, Response.of(503)).trace();
    var atBegin = new WireOptions.Travelling(1, Direction.RESPONSE, WireOptions.Way.WHOLE, 0);

    Scene over = wire(injected, 1, WireOptions.of(408, 212));
    Scene leaving = wire(injected, 1, WireOptions.of(408, 212).with(atBegin));

    List<Shape.Line> lines = level(over);
    assertThat(texts(over)).containsSubsequence("GET t1", "stopped", "503", "injected");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).x2()).isEqualTo(lines.get(1).x1()).isLessThan(204);
    assertThat(lines.get(1).x2()).isEqualTo(lines.get(0).x1());
    assertThat(texts(leaving)).contains("injected");
    assertThat(level(leaving).get(1).x1()).isEqualTo(lines.get(1).x1());
  }

  /** The lines of messages; those of the heads are thinner. */
  private static List<Shape.Line> level(Scene scene) {
    return scene.shapes().stream()
        .filter(Shape.Line.class::isInstance)
        .map(Shape.Line.class::cast)
        .filter(line -> line.y1() == line.y2() && line.stroke().thickness() > 1)
        .toList();
  }

  @Test
  void aMessageThatGetsLostTravelsToItsCross() {
    HandMade made = HandMade.with(true, "t1").push(LEFT);
    Trace sent = made.send(LEFT, Request.of("GET", "/tables/TodoItem/t1")).trace();
    Trace lost = made.lose(Direction.REQUEST).trace();
    var travelling =
        new WireOptions.Travelling(1, Direction.REQUEST, WireOptions.Way.UNTIL_LOST, 0.9999);

    Scene nearly = wire(sent, 1, WireOptions.of(408, 212).with(travelling));
    Scene over = wire(lost, 1, WireOptions.of(408, 212));

    assertThat(middles(nearly, Shape.Rect.class).max().orElseThrow())
        .isCloseTo(middles(over, Shape.Mark.class).max().orElseThrow(), within(1.0));
  }

  private static DoubleStream middles(Scene scene, Class<? extends Shape> kind) {
    return scene.shapes().stream()
        .filter(kind::isInstance)
        .mapToDouble(shape -> shape.bounds().centerX());
  }

  @Test
  void aStepWithoutExchangesIsQuietOnBothSides() {
    assertThat(texts(wire(TRACE, 1, WireOptions.of(408, 212))))
        .containsExactly("Phone", "Tablet", "quiet in this step", "quiet in this step");
  }

  @Test
  void moreThanFourExchangesLeaveTheLastFourAndANote() {
    HandMade made = HandMade.with(true, "t1").push(LEFT);
    for (int i = 1; i <= 7; i++) {
      made.send(LEFT, Request.of("GET", "/tables/TodoItem/t" + i));
    }
    assertThat(texts(wire(made.trace(), 1, WireOptions.of(408, 300))))
        .contains("GET t4", "GET t5", "GET t6", "GET t7", "3 more in the log")
        .doesNotContain("GET t3");
  }

  @Test
  void aLowWireShowsFewerExchanges() {
    HandMade made = HandMade.with(true, "t1").push(LEFT);
    for (int i = 1; i <= 4; i++) {
      made.send(LEFT, Request.of("GET", "/tables/TodoItem/t" + i));
    }
    assertThat(texts(wire(made.trace(), 1, WireOptions.of(408, 130))))
        .contains("GET t3", "GET t4", "2 more in the log")
        .doesNotContain("GET t2");
  }

  @Test
  void anAnswerIsNotOnTheWireBeforeTheServerGaveIt() {
    int sent = TRACE.of(4).get(2).number();
    assertThat(texts(wire(TRACE, 4, WireOptions.of(408, 212).atMoment(sent))))
        .contains("PATCH t1")
        .doesNotContain("ETag");
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 408, 504, 900})
  void everythingStaysInsideThePicture(int width) {
    for (int step = 0; step <= 9; step++) {
      Scene scene = wire(TRACE, step, WireOptions.of(width, 212));
      assertThat(scene.shapes())
          .map(Shape::bounds)
          .allMatch(box -> box.x() >= 0 && box.right() <= width)
          .allMatch(box -> box.y() >= 0 && box.bottom() <= 212);
    }
  }

  @Test
  void equalTracesGiveEqualScenes() {
    assertThat(wire(Tales.everything(), 7, WireOptions.of(408, 212)))
        .isEqualTo(wire(TRACE, 7, WireOptions.of(408, 212)));
  }
}
