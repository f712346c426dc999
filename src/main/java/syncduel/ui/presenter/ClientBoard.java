package syncduel.ui.presenter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import syncduel.trace.Party;
import syncduel.ui.paint.CheckIcon;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.Symbol;
import syncduel.ui.paint.TextRun;
import syncduel.ui.paint.VersionChip;
import syncduel.ui.pane.StateText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ClientPaneState;
import syncduel.view.TodoRowState;
import syncduel.view.TodoRowState.Look;

/** A client as the audience sees it: its to-dos, and its open conflict. */
final class ClientBoard extends PaneBoard {
  private static final String USUAL_POLICY = "ask";
  private static final int RADIUS = 14;
  private static final int TEXT = 64;
  private static final int GAP = 14;
  private static final int MARGIN = 14;

  private final Party party;
  private final CardBoard card;
  private Optional<ClientPaneState> shown = Optional.empty();
  private RowOrder order = new RowOrder(java.util.Map.of());
  private double tint = 1;

  ClientBoard(Party party, CardBoard card) {
    super("presenter." + party.word());
    this.party = party;
    this.card = card;
    setLayout(null);
    add(card);
    card.setVisible(false);
  }

  void show(ClientPaneState state, RowOrder rows) {
    shown = Optional.of(state);
    order = rows;
    show(state.banner());
    card.setVisible(state.card().isPresent());
    state.card().ifPresent(card::show);
    speak(spoken(state));
    repaint();
  }

  Party party() {
    return party;
  }

  /** Whether its card is open. */
  boolean asks() {
    return card.isVisible();
  }

  /** From now on the keys mean its card. */
  void takeFocus() {
    card.requestFocusInWindow();
  }

  /** How strong what this step changed is tinted, from 0 to 1. */
  void tint(double strength) {
    if (strength != tint) {
      tint = strength;
      repaint();
    }
  }

  private static String spoken(ClientPaneState state) {
    return state.rows().stream()
        .map(row -> row.text() + " " + row.word() + " " + row.chip().label())
        .collect(Collectors.joining("; ", state.name() + ": ", ""));
  }

  private RowOrder.Shown<TodoRowState> rows(ClientPaneState state) {
    return order.shown(state.rows(), TodoRowState::id, room());
  }

  /** How many rows have room; one has at least. */
  private int room() {
    Sizes sizes = sizes();
    int taken = card.isVisible() ? cardHeight() + 2 * sizes.px(MARGIN) : 0;
    int free = getHeight() - sizes.px(TITLE) - 2 * sizes.line(BORDER) - taken;
    return Math.max(1, (free - bannerHeight(sizes)) / sizes.px(ROW));
  }

  private int cardHeight() {
    return card.heightFor(getWidth() - 2 * sizes().px(MARGIN));
  }

  /** The card stands right below the rows. */
  @Override
  public void doLayout() {
    if (shown.isPresent() && card.isVisible()) {
      Sizes sizes = sizes();
      card.use(sizes);
      RowOrder.Shown<TodoRowState> rows = rows(shown.get());
      int lines = rows.rows().size() + (rows.more() > 0 ? 1 : 0);
      int margin = sizes.px(MARGIN);
      int y = sizes.px(TITLE) + sizes.line(BORDER) + lines * sizes.px(ROW) + margin;
      card.setBounds(margin, y, getWidth() - 2 * margin, cardHeight());
    }
  }

  @Override
  void paint(Graphics2D g, Sizes sizes) {
    int line = sizes.line(BORDER);
    var box = new Pen.Box(0, 0, getWidth(), getHeight(), sizes.px(RADIUS));
    Pen.bordered(g, box, line, Role.LINE_STRONG.color(), Role.SURFACE.color());
    shown.ifPresent(state -> paint(g, state, sizes));
  }

  @Override
  Shape inside(Sizes sizes) {
    int line = sizes.line(BORDER);
    double radius = (double) sizes.px(RADIUS) - line;
    return Pen.box(line, line, getWidth() - 2 * line, getHeight() - 2 * line, radius);
  }

  private void paint(Graphics2D g, ClientPaneState state, Sizes sizes) {
    Symbol symbol = party == Party.LEFT ? Symbol.PHONE : Symbol.TABLET;
    int end = paintTitle(g, symbol.icon(), state.name(), Role.TEXT, sizes);
    paintTags(g, state, end, sizes);
    int y = sizes.px(TITLE);
    paintRule(g, y, Role.LINE, sizes);
    y += sizes.line(BORDER);
    RowOrder.Shown<TodoRowState> rows = rows(state);
    for (TodoRowState row : rows.rows()) {
      paintRow(g, row, y, sizes);
      y += sizes.px(ROW);
      paintRule(g, y - sizes.line(BORDER), Role.LINE, sizes);
    }
    if (rows.more() > 0) {
      paintMore(g, rows.more(), y, sizes);
    }
    if (state.rows().isEmpty() && state.empty().isPresent()) {
      String words = state.empty().get().title();
      var run = line(words, TextStyle.BODY, sizes.text(), getWidth() - 2 * sizes.px(SIDE));
      paintLine(g, run, (getWidth() - run.width()) / 2, y, Role.TEXT_MUTED, sizes, false);
    }
    paintBanner(g, sizes);
  }

  /** What makes this client differ from a usual one: offline, its policy, armed faults. */
  private void paintTags(Graphics2D g, ClientPaneState state, int from, Sizes sizes) {
    List<String> tags = new ArrayList<>();
    state.tools().policies().stream()
        .filter(policy -> policy.selected() && !policy.name().equals(USUAL_POLICY))
        .forEach(policy -> tags.add(policy.label()));
    state.armed().forEach(armed -> tags.add(armed.tag()));
    if (!state.online()) {
      tags.add(state.networkLabel());
    }
    int room = getWidth() - from - sizes.px(SIDE) - sizes.px(2 * GAP);
    var run = line(String.join(" · ", tags), TextStyle.CAPTION_STRONG, sizes.chip(), room);
    int y = sizes.px(BORDER) + (sizes.px(TITLE) - run.height()) / 2;
    run.paint(g, getWidth() - sizes.px(SIDE) - run.width(), y, Role.HELD.color());
  }

  private void paintRow(Graphics2D g, TodoRowState row, int y, Sizes sizes) {
    paintGround(g, row, y, sizes);
    int middle = y + sizes.px(ROW) / 2;
    int box = sizes.check().px(16);
    CheckIcon.paint(g, sizes.px(SIDE + 2), middle - box / 2, row.complete(), sizes.check());
    VersionChip chip = StateText.chip(row.chip());
    int over = chip.overhang(sizes.chip());
    int x = getWidth() - sizes.px(SIDE) - over - chip.width(sizes.chip());
    chip.paint(g, x, middle - chip.height(sizes.chip()) / 2, sizes.chip());
    int text = sizes.px(TEXT);
    int end = x - over - sizes.px(GAP);
    int wanted = line(row.text(), TextStyle.BODY, sizes.text(), Integer.MAX_VALUE).width();
    var state = new RowSign(row.look(), row.word());
    boolean words = text + wanted + sizes.px(2 * GAP) + state.width(true, sizes) <= end;
    end -= state.paint(g, end, middle, words, sizes) + sizes.px(GAP);
    TextRun run = line(row.text(), TextStyle.BODY, sizes.text(), end - text);
    Role ink = row.struck() ? Role.TEXT_MUTED : Role.TEXT;
    paintLine(g, run, text, y, ink, sizes, row.struck());
  }

  private void paintGround(Graphics2D g, TodoRowState row, int y, Sizes sizes) {
    boolean conflict = row.look() == Look.CONFLICT;
    if (conflict || row.justChanged()) {
      Color ground =
          conflict
              ? Role.CONFLICT_TINT.color()
              : Pen.mixed(Role.SURFACE.color(), Role.ACCENT_TINT.color(), tint);
      int line = sizes.line(BORDER);
      g.setColor(ground);
      g.fillRect(line, y, getWidth() - 2 * line, sizes.px(ROW));
      paintBar(g, y, conflict ? Role.CONFLICT_FILL : Role.ACCENT_TEXT, sizes);
    }
  }
}
