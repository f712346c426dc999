package syncduel.ui.pane;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import syncduel.picture.Box;
import syncduel.picture.Scene;
import syncduel.picture.Shape;
import syncduel.picture.WireDiagram;
import syncduel.picture.WireOptions;
import syncduel.picture.WireOptions.Travelling;
import syncduel.picture.Words;
import syncduel.trace.Party;
import syncduel.trace.Trace;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.ScenePainter;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.Command;
import syncduel.view.ServerPaneState.Held;

/** The exchanges of one step, between the pane's edges and the spine in its middle. */
final class WireView extends JComponent {
  private static final int LEAST_HEIGHT = 96;

  private final Words words;
  private final Consumer<Command> run;
  private List<Held> held = List.of();
  private Optional<Trace> trace = Optional.empty();
  private int step;
  private boolean narrow;
  private Optional<Travelling> travelling = Optional.empty();
  private Optional<Laid> laid = Optional.empty();

  /** The scene that was laid out last; laid out anew only when something it depends on changed. */
  private record Laid(
      Trace trace,
      int step,
      Optional<Travelling> travelling,
      int width,
      int height,
      double zoom,
      Scene scene) {
    boolean fits(
        Trace trace, int step, Optional<Travelling> message, int width, int height, double zoom) {
      return this.trace == trace
          && this.step == step
          && this.travelling.equals(message)
          && this.width == width
          && this.height == height
          && this.zoom == zoom;
    }
  }

  WireView(Words words, Consumer<Command> run) {
    this.words = words;
    this.run = run;
    setName("server.wire");
    setLayout(null);
  }

  void show(Trace trace, int step, boolean narrow) {
    this.trace = Optional.of(trace);
    this.step = step;
    this.narrow = narrow;
    repaint();
  }

  /** A message that is on its way, or none. */
  void show(Optional<Travelling> message) {
    if (!message.equals(travelling)) {
      travelling = message;
      repaint();
    }
  }

  /** A button for each held message, where the picture keeps room for it. */
  void showHeld(List<Held> messages) {
    if (!messages.equals(held)) {
      held = List.copyOf(messages);
      removeAll();
      held.forEach(message -> add(button(message)));
    }
    revalidate();
  }

  private FaceButton button(Held message) {
    var state = message.state();
    FaceButton button = Buttons.normal(Face.of(state.label()).withKey(state.key()));
    button.setName(message.party().word() + ".release");
    button.setToolTipText(state.tooltip());
    button.addActionListener(click -> run.accept(message.command()));
    return button;
  }

  /** The left client's message is in the left half. */
  @Override
  public void doLayout() {
    for (int i = 0; i < held.size(); i++) {
      Component button = getComponent(i);
      boolean left = held.get(i).party() == Party.LEFT;
      Optional<Box> room = room(left);
      button.setVisible(room.isPresent());
      room.ifPresent(box -> place(button, box, left));
    }
  }

  /** Its words decide how wide it is; it grows away from the pane's edge. */
  private static void place(Component button, Box room, boolean left) {
    int width = button.getPreferredSize().width;
    double x = left ? room.x() : room.x() + room.width() - width;
    button.setBounds(
        (int) Math.round(x), (int) Math.round(room.y()), width, (int) Math.round(room.height()));
  }

  private Optional<Box> room(boolean left) {
    return scene().stream()
        .flatMap(scene -> scene.shapes().stream())
        .filter(Shape.Place.class::isInstance)
        .map(place -> ((Shape.Place) place).bounds())
        .filter(box -> box.x() < getWidth() / 2.0 == left)
        .findFirst();
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
    if (laid.isEmpty() || !laid.get().fits(of, step, travelling, getWidth(), getHeight(), zoom)) {
      WireOptions plain = WireOptions.of(getWidth(), getHeight()).zoomed(zoom);
      WireOptions options = travelling.map(plain::with).orElse(plain);
      Scene scene = WireDiagram.of(of, step, words, narrow ? options.asCompact() : options);
      laid = Optional.of(new Laid(of, step, travelling, getWidth(), getHeight(), zoom, scene));
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
