package syncduel.ui.window;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import syncduel.picture.Arriving;
import syncduel.picture.Box;
import syncduel.picture.Hits;
import syncduel.picture.Scene;
import syncduel.picture.SequenceDiagram;
import syncduel.picture.SequenceOptions;
import syncduel.picture.SequenceText;
import syncduel.picture.Target;
import syncduel.picture.Words;
import syncduel.ui.paint.ScenePainter;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.Command;
import syncduel.view.DiagramState;

/**
 * Paints the diagram of a state in its own width; a click on a message selects it. It is laid out
 * anew only when state, width, height or zoom are others.
 */
final class DiagramCanvas extends JComponent implements Scrollable {
  private static final int SCROLL_STEP = 22;
  private static final int MARGIN = 12;
  private static final int WHOLE = 100;
  private static final int PART_AHEAD = 3;

  /** What a layout was made for. */
  private record Wanted(
      DiagramState state, int width, int height, double zoom, Optional<Arriving> arriving) {
    boolean isSameInWidth(Wanted other) {
      return width == other.width
          && zoom == other.zoom
          && arriving.equals(other.arriving)
          && state.isSameAs(other.state);
    }
  }

  private record Laid(Wanted wanted, SequenceDiagram diagram) {
    /** A height matters only where the diagram has to be drawn out to it. */
    boolean fits(Wanted other) {
      double whole = diagram.body().height();
      boolean drawnOut = whole <= Math.max(wanted.height(), other.height());
      return wanted.isSameInWidth(other) && (wanted.height() == other.height() || !drawnOut);
    }
  }

  private final WindowActions actions;
  private final Words words;
  private final Heads heads = new Heads();
  private Optional<DiagramState> shown = Optional.empty();
  private Optional<Laid> laid = Optional.empty();
  private Optional<Arriving> arriving = Optional.empty();

  DiagramCanvas(WindowActions actions, Words words) {
    this.actions = actions;
    this.words = words;
    setName("diagram");
    setToolTipText("");
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            select(event);
          }
        });
    addMouseWheelListener(this::turned);
  }

  /** The lanes' names, to be shown above. */
  JComponent heads() {
    return heads;
  }

  void show(DiagramState state) {
    boolean moved = shown.filter(state::isSameAs).isEmpty();
    shown = Optional.of(state);
    getAccessibleContext().setAccessibleName(state.title());
    if (moved) {
      revalidate();
      repaint();
      heads.revalidate();
      heads.repaint();
      getAccessibleContext()
          .firePropertyChange(AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY, false, true);
      follow();
    }
  }

  /** The colours of versions that just came run down the lanes. */
  void at(Elapsed elapsed) {
    boolean runs = elapsed.motion().change().recolours() && elapsed.changed() < 1;
    OptionalInt before = elapsed.motion().before();
    Optional<Arriving> now =
        runs && before.isPresent()
            ? Optional.of(new Arriving(before.getAsInt(), elapsed.changed()))
            : Optional.empty();
    if (!now.equals(arriving)) {
      arriving = now;
      repaint();
    }
  }

  /** The diagram in words, for the clipboard and for those who cannot see it. */
  Optional<String> text() {
    return shown.map(
        state ->
            String.join(
                "\n",
                SequenceText.of(state.happened(), state.followed(), state.chapters(), words)));
  }

  /**
   * Brings the line that is marked into view. The newest stands near the lower edge, wherever one
   * came from, or somewhat higher where what is still to come is shown below it; a line that was
   * selected moves no further than it must.
   */
  void follow() {
    OptionalDouble line = marked();
    if (line.isEmpty()) {
      return;
    }
    layOutFirst();
    int reach = Scale.current().px(SCROLL_STEP + MARGIN);
    int below = (int) line.getAsDouble() + reach;
    Rectangle seen = getVisibleRect();
    boolean newest = shown.filter(state -> state.selectedExchange().isEmpty()).isPresent();
    int height = newest ? Math.max(seen.height, 2 * reach) : 2 * reach;
    boolean ahead = shown.filter(state -> state.present().isPresent()).isPresent();
    int after = newest && ahead ? seen.height / PART_AHEAD : 0;
    int top = newest ? Math.max(0, below - height + after) : below - height;
    Span across = across(seen);
    scrollRectToVisible(new Rectangle(across.from, top, across.width, height));
  }

  /** From where to where, in pixels. */
  private record Span(int from, int width) {}

  /** All of the marked message, or its middle where it is wider than what is seen. */
  private Span across(Rectangle seen) {
    OptionalInt moment = shown.map(DiagramState::moment).orElse(OptionalInt.empty());
    Optional<Box> extent =
        moment.isEmpty()
            ? Optional.empty()
            : diagram().flatMap(all -> new Hits(all.body()).extentOf(moment.getAsInt()));
    return extent
        .map(
            box -> {
              int width = (int) Math.ceil(Math.min(box.width(), seen.width));
              return new Span((int) Math.floor(box.centerX() - width / 2.0), width);
            })
        .orElse(new Span(seen.x, 1));
  }

  /**
   * Gives a diagram that became shorter its new place: a viewport would do so while it scrolls, and
   * then scroll by what the old place asked for.
   */
  private void layOutFirst() {
    Container scroll = SwingUtilities.getAncestorOfClass(JScrollPane.class, this);
    if (scroll != null) {
      scroll.validate();
    }
  }

  private OptionalDouble marked() {
    Optional<Scene> body = diagram().map(SequenceDiagram::body);
    OptionalInt moment = shown.map(DiagramState::moment).orElse(OptionalInt.empty());
    return body.isEmpty() || moment.isEmpty()
        ? OptionalDouble.empty()
        : new Hits(body.get()).verticalOf(Target.ofMoment(moment.getAsInt()));
  }

  /** With Ctrl it zooms, else it scrolls as everywhere. */
  private void turned(MouseWheelEvent event) {
    if (event.isControlDown() && event.getWheelRotation() != 0) {
      boolean up = event.getWheelRotation() < 0;
      actions.run(up ? Command.DIAGRAM_LARGER : Command.DIAGRAM_SMALLER);
    } else {
      getParent().dispatchEvent(SwingUtilities.convertMouseEvent(this, event, getParent()));
    }
  }

  private double zoom() {
    return shown.map(DiagramState::zoom).orElse(WHOLE) / (double) WHOLE;
  }

  private void select(MouseEvent event) {
    Optional<Target> hit =
        diagram().flatMap(all -> new Hits(all.body()).at(event.getX(), event.getY()));
    if (hit.isEmpty()) {
      return;
    }
    if (hit.get().exchange().isPresent()) {
      actions.selectExchange(hit.get().exchange().getAsInt());
    } else {
      hit.get().row().ifPresent(actions::selectRow);
    }
  }

  private Optional<SequenceDiagram> diagram() {
    if (shown.isEmpty() || getWidth() <= 0) {
      return Optional.empty();
    }
    var wanted =
        new Wanted(
            shown.get(), getWidth(), roomBelow(), Scale.current().factor() * zoom(), arriving);
    if (laid.filter(old -> old.fits(wanted)).isEmpty()) {
      laid = Optional.of(new Laid(wanted, layOut(wanted)));
    }
    return laid.map(Laid::diagram);
  }

  private int roomBelow() {
    return getParent() == null ? 0 : getParent().getHeight();
  }

  private SequenceDiagram layOut(Wanted wanted) {
    DiagramState state = wanted.state();
    var options =
        SequenceOptions.of(wanted.width())
            .atLeast(wanted.height())
            .zoomed(wanted.zoom())
            .with(wanted.arriving());
    if (state.moment().isPresent()) {
      options = options.atMoment(state.moment().getAsInt());
    }
    if (state.present().isPresent()) {
      options = options.greyAfter(state.present().getAsInt());
    }
    return SequenceDiagram.of(state.trace(), state.followed(), state.chapters(), words, options);
  }

  /** A new width is a new layout, and another height. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean change = width != getWidth();
    super.setBounds(x, y, width, height);
    if (change) {
      follow();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    int height = diagram().map(all -> (int) Math.ceil(all.body().height())).orElse(1);
    return new Dimension(wide() ? (int) (room() * zoom()) : 1, height);
  }

  /** Larger than usual it is wider than its place, and scrolls. */
  private boolean wide() {
    return zoom() > 1;
  }

  private int room() {
    return getParent() == null ? 1 : getParent().getWidth();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    graphics.setColor(Role.SURFACE.color());
    graphics.fillRect(0, 0, getWidth(), getHeight());
    diagram().ifPresent(all -> ScenePainter.paint((Graphics2D) graphics, all.body()));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return Scale.current().px(SCROLL_STEP);
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return !wide();
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return roomBelow() > getPreferredSize().height;
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessiblePicture();
    }
    return accessibleContext;
  }

  private final class AccessiblePicture extends AccessibleJComponent {
    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.CANVAS;
    }

    /** Told only to who asks: it is long. */
    @Override
    public String getAccessibleDescription() {
      return text().orElse("");
    }
  }

  /** The names above the lanes. */
  private final class Heads extends JComponent {
    @Override
    public Dimension getPreferredSize() {
      int height = diagram().map(all -> (int) Math.ceil(all.heads().height())).orElse(1);
      return new Dimension(wide() ? DiagramCanvas.this.getWidth() : 1, height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      graphics.setColor(Role.SURFACE.color());
      graphics.fillRect(0, 0, getWidth(), getHeight());
      diagram().ifPresent(all -> ScenePainter.paint((Graphics2D) graphics, all.heads()));
    }
  }
}
