package syncduel.ui.pane;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import syncduel.trace.Party;
import syncduel.ui.paint.Pen;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.ClientPaneState;
import syncduel.view.ClientPaneState.Empty;
import syncduel.view.ConflictCardState;
import syncduel.view.Label;
import syncduel.view.MotionState;
import syncduel.view.TodoRowState.Look;

/**
 * One client: its to-dos, what one can do with it, its open conflict and its queue. Showing a state
 * again keeps what is being typed.
 */
public final class ClientPane extends JPanel {
  private static final int TITLE = 36;
  private static final int TOOLS = 40;
  private static final int BANNER = 36;
  private static final int HEADINGS = 24;
  private static final int ROW = 28;
  private static final int MARGIN = 8;
  private static final int RADIUS = 8;
  private static final int USUAL_WIDTH = 416;

  private final Party party;
  private final ClientTitle title;
  private final ClientToolBar tools;
  private final BannerBar banner;
  private final TodoTable table;
  private final JScrollPane rows;
  private final ConflictCard card;
  private final QueueView queue;
  private final HistoryView history;
  private final JPanel emptyPlace = new JPanel(new BorderLayout());
  private Optional<Empty> empty = Optional.empty();
  private final Taken<ClientPaneState> taken = new Taken<>();
  private Optional<ClientPaneState> shown = Optional.empty();
  private boolean bannerRoom;
  private double unfolded = 1;

  /** Names of its controls begin with the party's word, {@code left.push} for example. */
  public ClientPane(Party party, ClientActions actions) {
    super(null);
    this.party = party;
    String owner = party.word();
    title = new ClientTitle(party, actions);
    tools = new ClientToolBar(party, actions);
    banner = new BannerBar(owner, actions::run);
    table = new TodoTable(actions, owner + ".rows");
    rows = RowScroll.of(table);
    card = new ConflictCard(owner, actions);
    queue = new QueueView(owner, actions::select);
    history = new HistoryView(owner, actions);
    setOpaque(false);
    setName(owner + ".pane");
    emptyPlace.setOpaque(false);
    addAll();
  }

  private void addAll() {
    add(title);
    add(tools);
    add(banner);
    add(rows);
    add(emptyPlace);
    add(card);
    add(history);
    add(queue);
  }

  /** Paints this state from now on. */
  public void show(ClientPaneState state) {
    shown = Optional.of(state);
    if (taken.isNew(state)) {
      bind();
    }
  }

  /** Paints it as it is when so much time has passed. */
  public void at(Elapsed elapsed) {
    table.tint(elapsed.tint());
    MotionState.Change change = elapsed.motion().change();
    boolean leaves = shown.flatMap(ClientPaneState::card).isEmpty() && elapsed.changed() < 1;
    Optional<ConflictCardState> leaving =
        Optional.ofNullable(change.closing().get(party)).filter(card -> leaves);
    leaving.ifPresent(last -> card.show(last, Narrow.is(getWidth())));
    card.setVisible(leaving.isPresent() || shown.flatMap(ClientPaneState::card).isPresent());
    double open = change.opening().contains(party) ? elapsed.changed() : 1;
    unfold(leaving.isPresent() ? 1 - elapsed.changed() : open);
  }

  private void unfold(double part) {
    if (part != unfolded) {
      unfolded = part;
      revalidate();
      repaint();
    }
  }

  /** Keeps the room of a banner although there is none, so that the rows of all panes align. */
  public void keepBannerRoom(boolean keep) {
    if (keep != bannerRoom) {
      bannerRoom = keep;
      revalidate();
    }
  }

  private void bind() {
    boolean narrow = Narrow.is(getWidth());
    shown.ifPresent(state -> bind(state, narrow));
    revalidate();
  }

  private void bind(ClientPaneState state, boolean narrow) {
    getAccessibleContext().setAccessibleName(state.name());
    title.show(state, narrow);
    tools.show(state, narrow);
    banner.show(state.banner());
    table.getAccessibleContext().setAccessibleName(Texts.of(Label.TODO_ROWS, state.name()));
    table.narrow(narrow);
    table.show(state.rows());
    card.setVisible(state.card().isPresent());
    state.card().ifPresent(open -> card.show(open, narrow));
    queue.show(state.queue(), narrow);
    history.setVisible(state.history().isPresent());
    state.history().ifPresent(open -> history.show(open, Texts.of(Label.CLOSE_HISTORY)));
    showEmpty(state.empty());
  }

  private void showEmpty(Optional<Empty> now) {
    if (!now.equals(empty)) {
      empty = now;
      emptyPlace.removeAll();
      now.ifPresent(it -> emptyPlace.add(new EmptyView(it)));
    }
    emptyPlace.setVisible(now.isPresent());
  }

  /** Words give way when it gets narrow. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean change = Narrow.is(width) != Narrow.is(getWidth());
    super.setBounds(x, y, width, height);
    if (change) {
      bind();
    }
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int border = scale.line(1);
    int width = getWidth() - 2 * border;
    int y = border;
    y = place(title, border, y, width, scale.px(TITLE));
    y = place(tools, border, y, width, scale.px(TOOLS));
    y = place(banner, border, y, width, bannerHeight(scale));
    int bottom = getHeight() - border - queue.height();
    queue.setBounds(border, bottom, width, queue.height());
    int open = history.isVisible() ? Math.min(history.height(), (bottom - y) / 2) : 0;
    history.setBounds(border, bottom - open, width, open);
    placeRows(border, y, width, bottom - open, scale);
  }

  private void placeRows(int x, int top, int width, int bottom, Scale scale) {
    int margin = scale.px(MARGIN);
    int whole = card.isVisible() ? card.heightFor(width - 2 * margin) : 0;
    int cardHeight = (int) Math.round(whole * unfolded);
    int taken = card.isVisible() ? (int) Math.round((whole + 2 * margin) * unfolded) : 0;
    int least = scale.px(HEADINGS + ROW);
    int wanted = scale.px(HEADINGS) + table.getPreferredSize().height;
    int height = Math.max(least, Math.min(wanted, bottom - top - taken));
    rows.setBounds(x, top, width, height);
    rows.doLayout();
    int headings = scale.px(HEADINGS);
    emptyPlace.setBounds(x, top + headings, width, bottom - top - headings);
    card.setBounds(x + margin, top + height + margin, width - 2 * margin, cardHeight);
    revealConflict();
  }

  private static int place(JPanel part, int x, int y, int width, int height) {
    part.setBounds(x, y, width, height);
    return y + height;
  }

  private int bannerHeight(Scale scale) {
    boolean speaks = shown.flatMap(ClientPaneState::banner).isPresent();
    return speaks || bannerRoom ? scale.px(BANNER) : 0;
  }

  /** The conflicted row and its card are always visible together. */
  private void revealConflict() {
    for (int i = 0; card.isVisible() && i < table.getRowCount(); i++) {
      if (table.rowAt(i).look() == Look.CONFLICT) {
        Rectangle row = table.getCellRect(i, 0, true);
        table.scrollRectToVisible(row);
      }
    }
  }

  @Override
  public Dimension getMinimumSize() {
    Scale scale = Scale.current();
    int whole = card.isVisible() ? card.heightFor(cardWidth(scale)) + scale.px(2 * MARGIN) : 0;
    int cardHeight = (int) Math.round(whole * unfolded);
    int fixed = scale.px(TITLE + TOOLS + HEADINGS + ROW) + bannerHeight(scale) + queue.height();
    return new Dimension(scale.px(300), fixed + cardHeight + 2 * scale.line(1));
  }

  /** Before the pane has a width, that of its usual one. */
  private int cardWidth(Scale scale) {
    int width = getWidth() > 0 ? getWidth() : scale.px(USUAL_WIDTH);
    return width - 2 * scale.line(1) - 2 * scale.px(MARGIN);
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
    int line = scale.line(1);
    var inside =
        Pen.box(line, line, getWidth() - 2 * line, getHeight() - 2 * line, scale.px(RADIUS) - line);
    g.setColor(Role.LINE.color());
    g.fill(Pen.box(0, 0, getWidth(), getHeight(), scale.px(RADIUS)));
    g.setColor(Role.SURFACE.color());
    g.fill(inside);
    var foot = new Area(inside);
    foot.intersect(
        new Area(new Rectangle2D.Double(0, queue.getY(), getWidth(), queue.getHeight())));
    g.setColor(Role.INSET.color());
    g.fill(foot);
    g.setColor(Role.LINE.color());
    g.fillRect(line, queue.getY(), getWidth() - 2 * line, line);
  }
}
