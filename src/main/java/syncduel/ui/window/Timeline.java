package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.ui.window.TimelineTrack.Segment;
import syncduel.view.LessonBarState;
import syncduel.view.LessonBarState.StepMark;
import syncduel.view.StepSign;

/** Chapters and steps of a lesson on a track; a click or the dragged knob goes to a step. */
final class Timeline extends JComponent {
  /** How far the knob reaches over the ends of the track, in pixels at 100 %. */
  static final int OVERHANG = 7;

  private static final int HEIGHT = 40;
  private static final int NAME = 10;
  private static final int TRACK = 28;
  private static final int THICKNESS = 4;
  private static final int GAP = 6;
  private static final int NOTCH = 2;
  private static final int LEAST_STEP = 4;
  private static final int LEAST_NAME = 12;
  private static final double SIGNS = 36;

  private final IntConsumer goTo;
  private final DoubleConsumer lookAt;
  private Optional<LessonBarState> shown = Optional.empty();
  private boolean narrow;
  private double behind;

  /**
   * Tells what a person wants.
   *
   * @param goTo a position, by a click or the dragged knob
   * @param lookAt a place between positions, where the knob is dragged with Shift
   */
  Timeline(IntConsumer goTo, DoubleConsumer lookAt) {
    this.goTo = goTo;
    this.lookAt = lookAt;
    setName("timeline");
    setToolTipText("");
    var mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
  }

  void show(LessonBarState state, boolean narrow) {
    this.narrow = narrow;
    shown = Optional.of(state);
    getAccessibleContext().setAccessibleName(Texts.of("timeline.name", state.progress()));
    repaint();
  }

  /** Paints the knob that part of a step behind its place. */
  void lag(double steps) {
    if (steps != behind) {
      behind = steps;
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(getWidth(), Scale.current().px(HEIGHT));
  }

  /** The step under the pointer, with its narration. */
  @Override
  public String getToolTipText(MouseEvent event) {
    int step = track().stepAt(event.getX());
    return shown
        .filter(state -> step >= 1 && step <= state.steps().size())
        .map(state -> state.steps().get(step - 1).tooltip())
        .orElse(null);
  }

  TimelineTrack track() {
    Scale scale = Scale.current();
    int overhang = scale.px(OVERHANG);
    return TimelineTrack.of(
        shown.map(LessonBarState::chapters).orElse(List.of()),
        overhang,
        getWidth() - 2.0 * overhang,
        scale.px(GAP));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Pen.on(graphics);
    try {
      shown.ifPresent(state -> paint(g, state, Scale.current()));
    } finally {
      g.dispose();
    }
  }

  private void paint(Graphics2D g, LessonBarState state, Scale scale) {
    TimelineTrack track = track();
    for (Segment segment : track.segments()) {
      paintName(g, segment, scale);
      paintSteps(g, segment, scale);
      paintSigns(g, segment, state, scale);
    }
    if (!track.segments().isEmpty()) {
      paintKnob(g, track.x(Math.max(0, state.knob() - behind)), scale);
    }
  }

  private void paintName(Graphics2D g, Segment segment, Scale scale) {
    boolean current = segment.chapter().current();
    if (narrow && !current) {
      return;
    }
    TextStyle style = current ? TextStyle.CAPTION_STRONG : TextStyle.CAPTION;
    double room = narrow ? getWidth() : segment.right() - segment.left();
    if (room < scale.px(LEAST_NAME)) {
      return;
    }
    RichText name = RichText.of(segment.chapter().title());
    TextRun run = TextRun.wrapped(name, style, scale, (int) room, 1);
    double left = Math.min(segment.left(), getWidth() - scale.px(OVERHANG) - run.width());
    int x = (int) Math.round(narrow ? left : segment.left());
    int y = scale.px(NAME) - run.height() / 2;
    run.paint(g, x, y, (current ? Role.TEXT : Role.TEXT_MUTED).color());
  }

  private void paintSteps(Graphics2D g, Segment segment, Scale scale) {
    if (segment.step(1) - segment.step(0) < scale.px(LEAST_STEP)) {
      paintWhole(g, segment, scale);
      return;
    }
    int steps = segment.chapter().steps();
    double half = scale.px(NOTCH) / 2.0;
    int thickness = scale.px(THICKNESS);
    int y = scale.px(TRACK) - thickness / 2;
    for (int step = 1; step <= steps; step++) {
      double from = Math.round(segment.step(step - 1) + (step == 1 ? 0 : half));
      double to = Math.round(segment.step(step) - (step == steps ? 0 : half));
      g.setColor((step <= segment.chapter().done() ? Role.ACCENT : Role.LINE_STRONG).color());
      g.fill(Pen.box(from, y, Math.max(1, to - from), thickness, thickness / 4.0));
    }
  }

  /** Of so many steps that no notch can be seen between them, what is done is one piece. */
  private static void paintWhole(Graphics2D g, Segment segment, Scale scale) {
    int thickness = scale.px(THICKNESS);
    int y = scale.px(TRACK) - thickness / 2;
    double done = Math.round(segment.step(segment.chapter().done()));
    g.setColor(Role.LINE_STRONG.color());
    g.fill(Pen.box(segment.left(), y, segment.right() - segment.left(), thickness, 1));
    g.setColor(Role.ACCENT.color());
    g.fill(Pen.box(segment.left(), y, done - segment.left(), thickness, 1));
  }

  /** The same signs are not painted again where they would cover each other. */
  private static void paintSigns(Graphics2D g, Segment segment, LessonBarState bar, Scale scale) {
    int first = segment.chapter().firstStep();
    double least = scale.exact(LEAST_STEP);
    double last = Double.NEGATIVE_INFINITY;
    List<StepSign> signs = List.of();
    for (int step = 1; step <= segment.chapter().steps(); step++) {
      double middle = (segment.step(step - 1) + segment.step(step)) / 2;
      StepMark mark = bar.steps().get(first + step - 2);
      boolean hidden = middle - last < least && signs.equals(mark.signs());
      if (!hidden && !mark.signs().isEmpty()) {
        TimelineSigns.paint(g, mark, middle, scale.exact(SIGNS), scale);
        last = middle;
        signs = mark.signs();
      }
    }
  }

  private static void paintKnob(Graphics2D g, double x, Scale scale) {
    double outer = scale.exact(OVERHANG);
    double inner = outer - scale.line(1);
    double y = scale.px(TRACK);
    g.setColor(Role.SURFACE.color());
    g.fill(new Ellipse2D.Double(x - outer, y - outer, 2 * outer, 2 * outer));
    g.setColor(Role.ACCENT.color());
    g.fill(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.SLIDER;
            }
          };
    }
    return accessibleContext;
  }

  private final class Mouse extends MouseAdapter {
    private int asked = -1;

    @Override
    public void mousePressed(MouseEvent event) {
      asked = shown.map(LessonBarState::position).orElse(0);
      ask(event);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      ask(event);
    }

    private void ask(MouseEvent event) {
      if (event.isShiftDown()) {
        lookAt.accept(track().place(event.getX()));
        return;
      }
      int wanted = track().nearest(event.getX());
      if (wanted != asked && isEnabled()) {
        asked = wanted;
        goTo.accept(wanted);
      }
    }
  }
}
