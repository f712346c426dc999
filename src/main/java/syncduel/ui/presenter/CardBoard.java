package syncduel.ui.presenter;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import syncduel.model.Fields;
import syncduel.ui.paint.KeyHint;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.Sign;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.ClientActions;
import syncduel.ui.pane.SeenFocus;
import syncduel.ui.pane.StateText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ConflictCardState;
import syncduel.view.ConflictCardState.Line;
import syncduel.view.MergeState;

/**
 * An open conflict as the audience sees it: the sides by the fields in which they differ, and what
 * can be chosen by key. As high as its content at its width.
 */
final class CardBoard extends Board {
  private static final int BORDER = 4;
  private static final int RADIUS = 14;
  private static final int HEAD = 58;
  private static final int RULE = 2;
  private static final int EDGE = 14;
  private static final int DIAMOND = 24;
  private static final int GAP = 12;
  private static final int FOOTER = 44;

  private final MergeEntry merge;
  private Optional<ConflictCardState> shown = Optional.empty();

  CardBoard(String owner, ClientActions actions) {
    super("presenter." + owner + ".card");
    merge =
        new MergeEntry(
            owner, settled -> actions.sendMerge(new Fields(settled)), actions::leaveMerge);
    setLayout(null);
    setFocusable(true);
    // With two cards open it says which one the keys mean.
    addFocusListener(new SeenFocus(this));
    add(merge);
  }

  void show(ConflictCardState card) {
    shown = Optional.of(card);
    speak(
        card.lines().stream()
            .map(line -> line.name() + " " + line.chip().label() + " " + words(line))
            .collect(Collectors.joining("; ", card.title() + ": ", "")));
    merge.show(card.merge());
    revalidate();
    repaint();
  }

  private static String words(Line line) {
    return line.cells().stream()
        .map(cell -> cell.text().asText())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" "));
  }

  int heightFor(int width) {
    return shown.map(card -> height(card, width)).orElse(0);
  }

  private int height(ConflictCardState card, int width) {
    Sizes sizes = sizes();
    int inner = width - 2 * sizes.px(BORDER);
    return top(sizes)
        + sides(card, inner).height()
        + (card.merge().isPresent() ? merge.heightFor(sizes) : choices(card).heightFor(inner))
        + (footer(card).pieces().isEmpty() ? 0 : sizes.px(FOOTER))
        + sizes.px(BORDER);
  }

  private int top(Sizes sizes) {
    return sizes.px(BORDER) + sizes.px(HEAD) + sizes.line(RULE);
  }

  private CardSides sides(ConflictCardState card, int inner) {
    return CardSides.of(card, inner, sizes());
  }

  private CardChoices choices(ConflictCardState card) {
    return new CardChoices(card.choices(), sizes());
  }

  /** Only what is news, that the same was asked before; while one merges, what keys do. */
  private static RichText footer(ConflictCardState card) {
    if (card.merge().isPresent()) {
      MergeState merge = card.merge().get();
      return RichText.of(merge.send())
          .then(RichText.of(new KeyHint(merge.sendKey())))
          .then(RichText.of("\u2003" + merge.back()))
          .then(RichText.of(new KeyHint(merge.backKey())));
    }
    return card.askedAgain() ? StateText.of(card.footer()) : RichText.of("");
  }

  @Override
  public void doLayout() {
    if (shown.isPresent() && merge.isVisible()) {
      Sizes sizes = sizes();
      int border = sizes.px(BORDER);
      int inner = getWidth() - 2 * border;
      int y = top(sizes) + sides(shown.get(), inner).height();
      merge.setBounds(border, y, inner, merge.heightFor(sizes));
      merge.layOut(sizes);
    }
  }

  @Override
  void paint(Graphics2D g, Sizes sizes) {
    shown.ifPresent(card -> paint(g, card, sizes));
  }

  private void paint(Graphics2D g, ConflictCardState card, Sizes sizes) {
    int border = sizes.px(BORDER);
    int inner = getWidth() - 2 * border;
    paintGround(g, border, inner, sizes);
    paintHead(g, card, sizes);
    int y = top(sizes);
    CardSides sides = sides(card, inner);
    sides.paint(g, border, y);
    y += sides.height();
    g.setColor(Role.LINE.color());
    g.fillRect(border, y - sizes.line(RULE), inner, sizes.line(RULE));
    if (card.merge().isPresent()) {
      y += merge.heightFor(sizes);
    } else {
      CardChoices choices = choices(card);
      choices.paint(g, border, y, inner);
      y += choices.heightFor(inner);
    }
    int room = inner - 2 * sizes.px(EDGE);
    var run =
        TextRun.wrapped(
            footer(card), TextStyle.CAPTION, sizes.chip(), sizes.chip(), Math.max(1, room), 1);
    run.paint(g, border + sizes.px(EDGE), y, Role.TEXT_MUTED.color());
  }

  private void paintGround(Graphics2D g, int border, int inner, Sizes sizes) {
    double radius = sizes.px(RADIUS);
    g.setColor((isFocusOwner() ? Role.ACCENT_TEXT : Role.CONFLICT_FILL).color());
    g.fill(Pen.box(0, 0, getWidth(), getHeight(), radius));
    var inside = Pen.box(border, border, inner, getHeight() - 2 * border, radius - border);
    g.setColor(Role.SURFACE.color());
    g.fill(inside);
    var head = new Area(inside);
    head.intersect(new Area(new Rectangle2D.Double(0, 0, getWidth(), border + sizes.px(HEAD))));
    g.setColor(Role.CONFLICT_TINT.color());
    g.fill(head);
    g.setColor(Role.CONFLICT_LINE.color());
    g.fillRect(border, border + sizes.px(HEAD), inner, sizes.line(RULE));
  }

  /** That it is a conflict, and who wrote the server's side. */
  private void paintHead(Graphics2D g, ConflictCardState card, Sizes sizes) {
    int border = sizes.px(BORDER);
    int x = border + sizes.px(EDGE);
    int middle = border + sizes.px(HEAD) / 2;
    g.setColor(Role.CONFLICT_TEXT.color());
    Sign.DIAMOND.paintAround(g, x + sizes.px(DIAMOND) / 2.0, middle, sizes.px(DIAMOND));
    x += sizes.px(DIAMOND) + sizes.px(GAP);
    var title = PaneBoard.line(card.title(), TextStyle.STRONG, sizes.card(), getWidth());
    title.paint(g, x, middle - title.height() / 2, Role.CONFLICT_TEXT.color());
    int right = getWidth() - border - sizes.px(EDGE);
    int room = right - x - title.width() - sizes.px(GAP);
    RichText text = StateText.upToLastChip(StateText.of(card.head()));
    var writer =
        TextRun.wrapped(text, TextStyle.BODY, sizes.card(), sizes.chip(), Math.max(1, room), 1);
    writer.paint(g, right - writer.width(), middle - writer.height() / 2, Role.TEXT.color());
  }

  /** The parts in which the sides differ; all where they do not. */
  static List<Integer> differing(ConflictCardState card) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < card.columns().size(); i++) {
      if (!card.columns().get(i).equal()) {
        columns.add(i);
      }
    }
    return columns.isEmpty() && !card.columns().isEmpty() ? List.of(0) : columns;
  }
}
