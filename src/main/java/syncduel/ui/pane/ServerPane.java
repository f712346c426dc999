package syncduel.ui.pane;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import syncduel.picture.Words;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Label;
import syncduel.view.ServerPaneState;

/**
 * The server: its table with versions and tombstones, this step's exchanges below it, and another
 * writer who edits in the grid.
 */
public final class ServerPane extends JPanel {
  private static final int RULE = 3;
  private static final int TITLE = 34;
  private static final int TOOLS = 40;
  private static final int BANNER = 36;
  private static final int HEADINGS = 24;
  private static final int ROW = 28;
  private static final int FOOTER = 32;

  private final ServerActions actions;
  private final ServerTitle title;
  private final ServerTools tools;
  private final BannerBar banner;
  private final ServerFooter footer;
  private final WireView wire;
  private final RoleLabel empty = new RoleLabel(TextStyle.BODY, Role.TEXT_MUTED);
  private List<String> columns = List.of();
  private ServerTable table;
  private JScrollPane rows;
  private final Taken<ServerPaneState> taken = new Taken<>(ServerPane::alike);
  private Optional<ServerPaneState> shown = Optional.empty();
  private boolean bannerRoom;

  /** An address that is clicked goes to the desktop's clipboard. */
  public ServerPane(ServerActions actions, Words words) {
    this(actions, words, ServerFooter::copy);
  }

  /** For whoever has a clipboard of another kind. */
  public ServerPane(ServerActions actions, Words words, Consumer<String> clipboard) {
    super(null);
    this.actions = actions;
    this.title = new ServerTitle(actions);
    this.tools = new ServerTools(actions, this::rowMenu);
    this.banner = new BannerBar("server", actions::run);
    this.footer = new ServerFooter(clipboard);
    this.wire = new WireView(words, actions::run);
    setName("server.pane");
    empty.setHorizontalAlignment(RoleLabel.CENTER);
    add(title);
    add(tools);
    add(banner);
    add(empty);
    add(wire);
    add(footer);
    useColumns(columns);
  }

  private void useColumns(List<String> others) {
    if (rows != null) {
      remove(rows);
    }
    columns = List.copyOf(others);
    table = new ServerTable(columns, actions);
    table.getAccessibleContext().setAccessibleName(Texts.of(Label.SERVER_ROWS));
    rows = RowScroll.of(table);
    add(rows, getComponentZOrder(empty));
  }

  private RowMenu rowMenu() {
    return table.currentRow().map(table::menu).orElseGet(() -> RowMenu.of(List.of()));
  }

  /** Paints this state from now on; what is typed into the grid stays. */
  public void show(ServerPaneState state) {
    shown = Optional.of(state);
    if (taken.isNew(state)) {
      bind();
    }
  }

  /** Runs that differ are told apart without comparing what happened in them. */
  private static boolean alike(ServerPaneState one, ServerPaneState other) {
    return one.trace().isSameAs(other.trace()) && one.equals(other);
  }

  /** Paints it as it is when so much time has passed. */
  public void at(Elapsed elapsed) {
    table.tint(elapsed.tint());
    wire.show(elapsed.travelling());
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

  private void bind(ServerPaneState state, boolean narrow) {
    if (!state.columns().equals(columns)) {
      useColumns(state.columns());
    }
    getAccessibleContext().setAccessibleName(state.name());
    title.show(state, narrow);
    tools.show(state, narrow);
    banner.show(state.banner());
    table.narrow(narrow);
    table.fitIds(state.rows());
    table.show(state.rows());
    empty.setText(state.empty());
    empty.setVisible(state.rows().isEmpty());
    wire.show(state.trace(), state.step(), narrow);
    wire.showHeld(state.held());
    footer.show(state.footer(), narrow);
  }

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
    int y = scale.line(RULE);
    y = place(title, border, y, width, headings(scale) - y - scale.px(TOOLS));
    y = place(tools, border, y, width, scale.px(TOOLS));
    y = place(banner, border, y, width, bannerHeight(scale));
    int bottom = getHeight() - border - scale.px(FOOTER);
    footer.setBounds(border, bottom, width, scale.px(FOOTER));
    placeRows(border, y, width, bottom, scale);
  }

  /** Where the client's headings begin, too: the rows of all panes align. */
  private static int headings(Scale scale) {
    return scale.line(1) + scale.px(TITLE + 2) + scale.px(TOOLS);
  }

  private static int place(JPanel part, int x, int y, int width, int height) {
    part.setBounds(x, y, width, height);
    return y + height;
  }

  private void placeRows(int x, int top, int width, int bottom, Scale scale) {
    int heading = scale.px(HEADINGS);
    int emptyRow = empty.isVisible() ? scale.px(ROW) : 0;
    int wanted = heading + Math.max(table.getPreferredSize().height, emptyRow);
    int most = bottom - top - wire.leastHeight();
    int height = Math.max(heading + scale.px(ROW), Math.min(wanted, most));
    rows.setBounds(x, top, width, height);
    rows.doLayout();
    empty.setBounds(x, top + heading, width, scale.px(ROW));
    wire.setBounds(x, top + height, width, Math.max(0, bottom - top - height));
  }

  private int bannerHeight(Scale scale) {
    boolean speaks = shown.flatMap(ServerPaneState::banner).isPresent();
    return speaks || bannerRoom ? scale.px(BANNER) : 0;
  }

  @Override
  public Dimension getMinimumSize() {
    Scale scale = Scale.current();
    int rest = bannerHeight(scale) + wire.leastHeight() + scale.px(FOOTER) + scale.line(1);
    return new Dimension(scale.px(300), headings(scale) + scale.px(HEADINGS + ROW) + rest);
  }

  /** Also asked by the constructor of the superclass. */
  @Override
  public Color getBackground() {
    return Role.SERVER.color();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Scale scale = Scale.current();
    graphics.setColor(Role.SERVER_LINE.color());
    graphics.fillRect(0, 0, getWidth(), getHeight());
    graphics.setColor(Role.SERVER.color());
    int line = scale.line(1);
    graphics.fillRect(line, 0, getWidth() - 2 * line, getHeight() - line);
    graphics.setColor(Role.SERVER_INK.color());
    graphics.fillRect(0, 0, getWidth(), scale.line(RULE));
  }
}
