package syncduel.ui.presenter;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.Optional;
import javax.swing.JComponent;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.SymbolIcon;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.BannerState;
import syncduel.view.Messages;

/** What the three panes have in common: a title, rows below each other, a sentence at the foot. */
abstract class PaneBoard extends Board {
  static final int TITLE = 62;
  static final int ROW = 56;
  static final int SIDE = 20;
  static final int BORDER = 2;
  private static final int TITLE_TEXT = 66;
  private static final int SYMBOL = 32;
  private static final double SYMBOL_SIZE = 16;
  private static final int BAR = 7;
  private static final int BANNER_PADDING = 12;
  private static final int BANNER_LINES = 5;

  private Optional<BannerState> banner = Optional.empty();

  PaneBoard(String name) {
    super(name);
  }

  final void show(Optional<BannerState> other) {
    banner = other;
  }

  /** Returns where the name ends. */
  final int paintTitle(Graphics2D g, SymbolIcon symbol, String name, Role ink, Sizes sizes) {
    int height = sizes.px(TITLE);
    int size = sizes.px(SYMBOL);
    Scale part = new Scale(SYMBOL * sizes.factor() / SYMBOL_SIZE);
    symbol.paint(g, sizes.px(SIDE), (height - size) / 2 + sizes.px(BORDER), ink.color(), part);
    int left = sizes.px(TITLE_TEXT);
    var run = line(name, TextStyle.TITLE, sizes.text(), getWidth() - left - sizes.px(SIDE));
    run.paint(g, left, (height - run.height()) / 2 + sizes.px(BORDER), ink.color());
    return left + run.width();
  }

  /** One line of words that ends in an ellipsis where it has no room. */
  static TextRun line(String text, TextStyle style, Scale scale, int room) {
    return TextRun.wrapped(RichText.of(text), style, scale, Math.max(1, room), 1);
  }

  /** Paints it in the middle of a row's height; returns where it ends. */
  static int paintLine(
      Graphics2D g, TextRun run, int x, int y, Role ink, Sizes sizes, boolean struck) {
    int top = y + (sizes.px(ROW) - run.height()) / 2;
    run.paint(g, x, top, ink.color());
    if (struck) {
      g.setColor(ink.color());
      g.fillRect(x, y + sizes.px(ROW) / 2, run.width(), sizes.line(2));
    }
    return x + run.width();
  }

  /** The ground of a row that this step changed, and the bar before it. */
  final void paintBar(Graphics2D g, int y, Role bar, Sizes sizes) {
    g.setColor(bar.color());
    g.fillRect(sizes.line(BORDER), y, sizes.px(BAR), sizes.px(ROW));
  }

  final void paintRule(Graphics2D g, int y, Role role, Sizes sizes) {
    int line = sizes.line(BORDER);
    g.setColor(role.color());
    g.fillRect(line, y, getWidth() - 2 * line, line);
  }

  final void paintMore(Graphics2D g, int more, int y, Sizes sizes) {
    var words = new Messages(JComponent.getDefaultLocale()).count("presenter.more", more);
    var run = line(words, TextStyle.CAPTION, sizes.chip(), getWidth() - 2 * sizes.px(SIDE));
    paintLine(g, run, sizes.px(SIDE), y, Role.TEXT_MUTED, sizes, false);
  }

  /** As high as its sentence, or nothing. */
  final int bannerHeight(Sizes sizes) {
    return banner
        .map(state -> bannerText(state, sizes).height() + 2 * sizes.px(BANNER_PADDING))
        .orElse(0);
  }

  private TextRun bannerText(BannerState state, Sizes sizes) {
    var words = RichText.of(state.bold(), RichText.Tone.STRONG).then(RichText.of(state.rest()));
    int room = getWidth() - 2 * sizes.px(SIDE);
    return TextRun.wrapped(words, TextStyle.CAPTION, sizes.chip(), Math.max(1, room), BANNER_LINES);
  }

  /** All within the border. */
  Shape inside(Sizes sizes) {
    int line = sizes.line(BORDER);
    return new Rectangle(line, line, getWidth() - 2 * line, getHeight() - 2 * line);
  }

  final void paintBanner(Graphics2D g, Sizes sizes) {
    if (banner.isPresent()) {
      BannerState state = banner.get();
      int line = sizes.line(BORDER);
      int height = bannerHeight(sizes);
      int y = getHeight() - line - height;
      boolean failure = state.kind() == BannerState.Kind.FAILURE;
      var ground = new Area(inside(sizes));
      ground.intersect(new Area(new Rectangle(0, y, getWidth(), height)));
      g.setColor((failure ? Role.CONFLICT_TINT : Role.INSET).color());
      g.fill(ground);
      paintRule(g, y, failure ? Role.CONFLICT_LINE : Role.LINE, sizes);
      bannerText(state, sizes)
          .paint(g, sizes.px(SIDE), y + sizes.px(BANNER_PADDING), Role.TEXT.color());
    }
  }
}
