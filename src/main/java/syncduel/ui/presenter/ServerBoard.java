package syncduel.ui.presenter;

import java.awt.Graphics2D;
import java.util.Optional;
import java.util.stream.Collectors;
import syncduel.picture.Scene;
import syncduel.picture.WireDiagram;
import syncduel.picture.WireOptions;
import syncduel.picture.WireOptions.Travelling;
import syncduel.picture.Words;
import syncduel.ui.paint.Badge;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.ScenePainter;
import syncduel.ui.paint.Symbol;
import syncduel.ui.paint.TextRun;
import syncduel.ui.paint.VersionChip;
import syncduel.ui.pane.StateText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ServerPaneState;
import syncduel.view.ServerPaneState.ServerRow;

/** The server as the audience sees it: its rows, and what goes over the wire in this step. */
final class ServerBoard extends PaneBoard {
  private static final int RULE = 6;
  private static final int GAP = 22;
  private static final int CHECK = 24;
  private static final int LEAST_WIRE = 258;
  private static final double SYMBOL_SIZE = 16;

  private final Words words;
  private Optional<ServerPaneState> shown = Optional.empty();
  private Optional<Travelling> travelling = Optional.empty();
  private RowOrder order = new RowOrder(java.util.Map.of());
  private double tint = 1;

  ServerBoard(Words words) {
    super("presenter.server");
    this.words = words;
  }

  void show(ServerPaneState state, RowOrder rows) {
    shown = Optional.of(state);
    order = rows;
    show(state.banner());
    speak(
        state.rows().stream()
            .map(row -> row.text() + " " + row.deletedWord() + " " + row.chip().label())
            .collect(Collectors.joining("; ", state.name() + ": ", "")));
    repaint();
  }

  /** How strong what this step changed is tinted, and which message is on its way. */
  void at(double strength, Optional<Travelling> message) {
    if (strength != tint || !message.equals(travelling)) {
      tint = strength;
      travelling = message;
      repaint();
    }
  }

  @Override
  void paint(Graphics2D g, Sizes sizes) {
    int line = sizes.line(BORDER);
    g.setColor(Role.SERVER_LINE.color());
    g.fillRect(0, 0, getWidth(), getHeight());
    g.setColor(Role.SERVER.color());
    g.fillRect(line, 0, getWidth() - 2 * line, getHeight() - line);
    g.setColor(Role.SERVER_INK.color());
    g.fillRect(0, 0, getWidth(), sizes.line(RULE));
    shown.ifPresent(state -> paint(g, state, sizes));
  }

  private void paint(Graphics2D g, ServerPaneState state, Sizes sizes) {
    int end = paintTitle(g, Symbol.SERVER.icon(), state.name(), Role.SERVER_INK, sizes);
    paintLost(g, state, end, sizes);
    int line = sizes.line(BORDER);
    int y = sizes.px(TITLE);
    paintRule(g, y, Role.SERVER_LINE, sizes);
    y += line;
    int room = (getHeight() - y - sizes.px(LEAST_WIRE) - bannerHeight(sizes)) / sizes.px(ROW);
    RowOrder.Shown<ServerRow> rows = order.shown(state.rows(), ServerRow::id, Math.max(1, room));
    int ids = rows.rows().stream().mapToInt(row -> id(row, sizes).width()).max().orElse(0);
    for (ServerRow row : rows.rows()) {
      paintRow(g, row, y, ids, sizes);
      y += sizes.px(ROW);
      paintRule(g, y - line, Role.SERVER_LINE, sizes);
    }
    if (rows.more() > 0) {
      paintMore(g, rows.more(), y, sizes);
      y += sizes.px(ROW);
    }
    if (state.rows().isEmpty()) {
      var run = line(state.empty(), TextStyle.BODY, sizes.text(), getWidth());
      paintLine(g, run, (getWidth() - run.width()) / 2, y, Role.TEXT_MUTED, sizes, false);
      y += sizes.px(ROW);
    }
    paintWire(g, state, y, sizes);
    paintBanner(g, sizes);
  }

  /** Nothing while nothing was lost. */
  private void paintLost(Graphics2D g, ServerPaneState state, int from, Sizes sizes) {
    if (state.lostUpdates() > 0) {
      var text = RichText.of(state.lostLabel()).then(RichText.of(Badge.alarm(state.lostUpdates())));
      int room = getWidth() - from - sizes.px(SIDE + GAP);
      var run = TextRun.wrapped(text, TextStyle.SMALL, sizes.small(), Math.max(1, room), 1);
      int y = sizes.px(BORDER) + (sizes.px(TITLE) - run.height()) / 2;
      run.paint(g, getWidth() - sizes.px(SIDE) - run.width(), y, Role.CONFLICT_TEXT.color());
    }
  }

  private TextRun id(ServerRow row, Sizes sizes) {
    return line(row.id().value(), TextStyle.MONO, sizes.small(), getWidth() / 3);
  }

  private void paintRow(Graphics2D g, ServerRow row, int y, int ids, Sizes sizes) {
    paintGround(g, row, y, sizes);
    int middle = y + sizes.px(ROW) / 2;
    paintLine(g, id(row, sizes), sizes.px(SIDE), y, Role.TEXT, sizes, false);
    VersionChip chip = StateText.chip(row.chip());
    int over = chip.overhang(sizes.chip());
    int x = getWidth() - sizes.px(SIDE) - over - chip.width(sizes.chip());
    chip.paint(g, x, middle - chip.height(sizes.chip()) / 2, sizes.chip());
    int end = x - over - sizes.px(GAP);
    if (row.tombstone()) {
      var word = line(row.deletedWord(), TextStyle.SMALL, sizes.small(), getWidth() / 3);
      paintLine(g, word, end - word.width(), y, Role.TEXT_MUTED, sizes, false);
      end -= word.width() + sizes.px(GAP);
    }
    if (row.complete()) {
      var part = new Scale(CHECK * sizes.factor() / SYMBOL_SIZE);
      int size = sizes.px(CHECK);
      Symbol.CHECK.icon().paint(g, end - size, middle - size / 2, Role.TEXT.color(), part);
      end -= size + sizes.px(GAP);
    }
    int text = sizes.px(SIDE + GAP) + ids;
    TextRun run = line(row.text(), TextStyle.BODY, sizes.text(), end - text);
    Role ink = row.tombstone() ? Role.TEXT_MUTED : Role.TEXT;
    paintLine(g, run, text, y, ink, sizes, row.tombstone());
  }

  private void paintGround(Graphics2D g, ServerRow row, int y, Sizes sizes) {
    int line = sizes.line(BORDER);
    g.setColor(
        row.justChanged()
            ? Pen.mixed(Role.SERVER_TABLE.color(), Role.ACCENT_TINT.color(), tint)
            : Role.SERVER_TABLE.color());
    g.fillRect(line, y, getWidth() - 2 * line, sizes.px(ROW));
    if (row.justChanged()) {
      paintBar(g, y, Role.ACCENT_TEXT, sizes);
    }
  }

  private void paintWire(Graphics2D graphics, ServerPaneState state, int top, Sizes sizes) {
    int height = getHeight() - sizes.line(BORDER) - bannerHeight(sizes) - top;
    if (height > 0 && getWidth() > 0) {
      WireOptions plain =
          WireOptions.of(getWidth(), height).zoomed(sizes.chip().factor()).onStage();
      WireOptions options = travelling.map(plain::with).orElse(plain);
      Scene scene = WireDiagram.of(state.trace(), state.step(), words, options);
      Graphics2D g = Pen.on(graphics);
      try {
        g.translate(0, top);
        ScenePainter.paint(g, scene);
      } finally {
        g.dispose();
      }
    }
  }
}
