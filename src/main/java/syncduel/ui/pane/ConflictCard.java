package syncduel.ui.pane;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import syncduel.model.Fields;
import syncduel.ui.paint.Pen;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.ConflictCardState;
import syncduel.view.Label;
import syncduel.view.MergeState;

/**
 * One open conflict: the three sides by field, and what can be chosen. It is as high as its content
 * at the width that it gets, so nothing of it is ever cut off.
 */
public final class ConflictCard extends JPanel {
  private static final int BORDER = 2;
  private static final int RADIUS = 8;
  private static final int HEAD = 31;

  private final CardHead head;
  private final ConflictGrid grid;
  private final Choices choices;
  private final MergeFields fields;
  private final MergeButtons mergeButtons;
  private Optional<ConflictCardState> shown = Optional.empty();

  /** Names of its controls begin with the owner's, {@code right.choose.local} for example. */
  public ConflictCard(String owner, ClientActions actions) {
    super(null);
    head = new CardHead(owner);
    grid = new ConflictGrid(owner);
    choices = new Choices(owner, actions);
    fields = new MergeFields(owner, () -> send(actions));
    mergeButtons = new MergeButtons(owner, () -> send(actions), actions::leaveMerge);
    setOpaque(false);
    setName(owner + ".card");
    add(head);
    add(grid);
    add(fields);
    add(choices);
    add(mergeButtons);
    leaveByEscape(actions);
  }

  private void send(ClientActions actions) {
    actions.sendMerge(new Fields(fields.settled()));
  }

  private void leaveByEscape(ClientActions actions) {
    getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke("ESCAPE"), "leaveMerge");
    getActionMap()
        .put(
            "leaveMerge",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                actions.leaveMerge();
              }

              @Override
              public boolean isEnabled() {
                return merge().isPresent();
              }
            });
  }

  /** Paints this conflict from now on; what was typed for its merge stays. */
  public void show(ConflictCardState card, boolean narrow) {
    boolean another = !shown.map(ConflictCardState::id).equals(Optional.of(card.id()));
    boolean opened = card.merge().isPresent() && (another || merge().isEmpty());
    shown = Optional.of(card);
    getAccessibleContext().setAccessibleName(Texts.of(Label.CARD, card.id()));
    head.show(card);
    grid.show(card, narrow);
    choices.show(card);
    if (opened || merge().isEmpty()) {
      fields.forget();
    }
    merge().ifPresent(fields::show);
    merge().ifPresent(mergeButtons::show);
    fields.setVisible(merge().isPresent());
    mergeButtons.setVisible(merge().isPresent());
    choices.setVisible(merge().isEmpty());
    if (opened) {
      fields.focusFirst();
    }
    revalidate();
    repaint();
  }

  private Optional<MergeState> merge() {
    return shown.flatMap(ConflictCardState::merge);
  }

  /** The height that it needs at this width, border included. */
  public int heightFor(int width) {
    Scale scale = Scale.current();
    int inner = inner(width, scale);
    return 2 * scale.line(BORDER)
        + scale.px(HEAD)
        + grid.heightFor(inner)
        + scale.line(1)
        + footHeight(inner);
  }

  private int footHeight(int inner) {
    return merge().isPresent()
        ? fields.height() + mergeButtons.getPreferredSize().height
        : choices.heightFor(inner);
  }

  private static int inner(int width, Scale scale) {
    return Math.max(1, width - 2 * scale.line(BORDER));
  }

  @Override
  public Dimension getPreferredSize() {
    int width = getWidth() > 0 ? getWidth() : Scale.current().px(400);
    return new Dimension(width, heightFor(width));
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int border = scale.line(BORDER);
    int inner = inner(getWidth(), scale);
    int y = place(head, border, border, inner, scale.px(HEAD) - scale.line(1)) + scale.line(1);
    y = place(grid, border, y, inner, grid.heightFor(inner)) + scale.line(1);
    if (merge().isPresent()) {
      y = place(fields, border, y, inner, fields.height());
      grid.columns(inner).ifPresent(fields::layOut);
      place(mergeButtons, border, y, inner, mergeButtons.getPreferredSize().height);
    } else {
      place(choices, border, y, inner, choices.heightFor(inner));
    }
  }

  private static int place(JComponent part, int x, int y, int width, int height) {
    part.setBounds(x, y, width, height);
    return y + height;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Pen.on(graphics);
    try {
      paintCard(g, Scale.current());
    } finally {
      g.dispose();
    }
  }

  private void paintCard(Graphics2D g, Scale scale) {
    int border = scale.line(BORDER);
    int inner = inner(getWidth(), scale);
    var inside =
        Pen.box(border, border, inner, getHeight() - 2 * border, scale.px(RADIUS) - border);
    g.setColor(Role.CONFLICT_FILL.color());
    g.fill(Pen.box(0, 0, getWidth(), getHeight(), scale.px(RADIUS)));
    g.setColor(Role.SURFACE.color());
    g.fill(inside);
    int headBottom = head.getY() + head.getHeight();
    var top = new Area(inside);
    top.intersect(new Area(new Rectangle2D.Double(0, 0, getWidth(), headBottom)));
    g.setColor(Role.CONFLICT_TINT.color());
    g.fill(top);
    g.setColor(Role.CONFLICT_LINE.color());
    g.fillRect(border, headBottom, inner, scale.line(1));
    g.setColor(Role.LINE.color());
    g.fillRect(border, grid.getY() + grid.getHeight(), inner, scale.line(1));
  }
}
