package syncduel.ui.pane;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import syncduel.picture.Scene;
import syncduel.picture.Shape;
import syncduel.picture.WireDiagram;
import syncduel.picture.WireOptions;
import syncduel.picture.Words;
import syncduel.trace.Trace;
import syncduel.ui.paint.ScenePainter;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/** The exchanges of one step, between the pane's edges and the spine in its middle. */
final class WireView extends JComponent {
  private static final int LEAST_HEIGHT = 96;

  private final Words words;
  private Optional<Trace> trace = Optional.empty();
  private int step;
  private boolean narrow;
  private Optional<Laid> laid = Optional.empty();

  /** The scene that was laid out last; laid out anew only when something it depends on changed. */
  private record Laid(Trace trace, int step, int width, int height, double zoom, Scene scene) {
    boolean fits(Trace trace, int step, int width, int height, double zoom) {
      return this.trace == trace
          && this.step == step
          && this.width == width
          && this.height == height
          && this.zoom == zoom;
    }
  }

  WireView(Words words) {
    this.words = words;
    setName("server.wire");
  }

  void show(Trace trace, int step, boolean narrow) {
    this.trace = Optional.of(trace);
    this.step = step;
    this.narrow = narrow;
    repaint();
  }

  int leastHeight() {
    return Scale.current().px(LEAST_HEIGHT);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, leastHeight());
  }

  private Optional<Scene> scene() {
    return getWidth() <= 0 || getHeight() <= 0 ? Optional.empty() : trace.map(this::sceneOf);
  }

  private Scene sceneOf(Trace of) {
    double zoom = Scale.current().factor();
    if (laid.isEmpty() || !laid.get().fits(of, step, getWidth(), getHeight(), zoom)) {
      WireOptions options = WireOptions.of(getWidth(), getHeight()).zoomed(zoom);
      Scene scene = WireDiagram.of(of, step, words, narrow ? options.asCompact() : options);
      laid = Optional.of(new Laid(of, step, getWidth(), getHeight(), zoom, scene));
    }
    return laid.get().scene();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Color ground = Role.SERVER.color();
    graphics.setColor(ground);
    graphics.fillRect(0, 0, getWidth(), getHeight());
    scene().ifPresent(scene -> ScenePainter.paint((Graphics2D) graphics, scene));
  }

  /** Everything that is written on it. */
  private String spoken() {
    return scene().stream()
        .flatMap(scene -> scene.shapes().stream())
        .map(WireView::words)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String words(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return text.text();
    }
    if (shape instanceof Shape.Chip chip) {
      return chip.label();
    }
    return shape instanceof Shape.Badge badge ? badge.label() : "";
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleWire();
    }
    return accessibleContext;
  }

  private final class AccessibleWire extends AccessibleJComponent {
    @Override
    public String getAccessibleName() {
      return spoken();
    }

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.LABEL;
    }
  }
}
