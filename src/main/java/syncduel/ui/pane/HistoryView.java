package syncduel.ui.pane;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.HistoryState;
import syncduel.view.Label;
import syncduel.view.RichText;

/** The values that lost on one client, each with a button that makes it a new edit. */
final class HistoryView extends JPanel {
  private static final int HEAD = 36;
  private static final int ENTRY = 70;
  private static final int MOST = 4;
  private static final int MARGIN = 8;

  private final String owner;
  private final ClientActions actions;
  private final RoleLabel title = new RoleLabel(TextStyle.STRONG, Role.TEXT);
  private final FaceButton close = Buttons.quiet(Face.of(Symbol.CLOSE, "close"));
  private final FittedPanel entries =
      new FittedPanel(Role.SURFACE, "insets 0 12 8 8, gap 0, flowy", "[grow,fill]", "");
  private Optional<HistoryState> shown = Optional.empty();

  HistoryView(String owner, ClientActions actions) {
    super(new BorderLayout());
    this.owner = owner;
    this.actions = actions;
    setName(owner + ".history");
    close.setName(owner + ".history.close");
    close.addActionListener(click -> shown.map(HistoryState::close).ifPresent(actions::run));
    var head = new ZoomedPanel(null, "insets 0 12 0 8, gap 0", "", "[36!,center]");
    head.setOpaque(false);
    head.put(title, "wmin 0, pushx");
    head.put(close, "w 28!, h 28!");
    add(head, BorderLayout.NORTH);
    var scroll = new JScrollPane(entries);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
  }

  void show(HistoryState history, String closing) {
    if (shown.equals(Optional.of(history))) {
      return;
    }
    shown = Optional.of(history);
    title.setText(history.title());
    close.show(Face.of(Symbol.CLOSE, closing));
    close.setToolTipText(closing);
    entries.clear();
    if (!history.nothing().isEmpty()) {
      entries.put(RoleLabel.of(history.nothing(), TextStyle.BODY, Role.TEXT_MUTED), "h 28!");
    }
    history
        .entries()
        .forEach(entry -> entries.put(line(entry, history.restore()), "h 70!, wmin 0"));
    revalidate();
    repaint();
  }

  private ZoomedPanel line(HistoryState.Entry entry, String word) {
    var line =
        new ZoomedPanel(null, "insets 4 0 4 0, gap 0", "[]8[grow,fill]8[]", "[22!][20!][20!]");
    line.setOpaque(false);
    line.setToolTipText(entry.tooltip());
    FaceButton restore = Buttons.normal(Face.of(word));
    restore.setName(owner + ".restore." + entry.number());
    restore.setToolTipText(Texts.of(Label.HISTORY_RESTORE_TOOLTIP));
    restore.addActionListener(click -> actions.restore(entry.number()));
    line.put(RoleLabel.of(entry.row().value(), TextStyle.MONO, Role.TEXT), "h 22!");
    line.put(elastic(entry.lost(), TextStyle.BODY, Role.TEXT), "wmin 0");
    line.put(restore, "spany, h 28!, wrap");
    line.put(elastic(entry.won(), TextStyle.SMALL, Role.TEXT), "skip, wmin 0, wrap");
    line.put(elastic(entry.how(), TextStyle.SMALL, Role.TEXT_MUTED), "skip, wmin 0");
    return line;
  }

  /** Values are as long as somebody wrote them. */
  private static RichLabel elastic(RichText text, TextStyle style, Role ink) {
    var label = new RichLabel(style, 1, ink);
    label.show(StateText.of(text));
    return label;
  }

  /** Up to four entries; more of them scroll. */
  int height() {
    int count = shown.map(history -> history.entries().size()).orElse(0);
    return Scale.current().px(HEAD + ENTRY * Math.max(1, Math.min(MOST, count)) + MARGIN);
  }

  /** Also asked by the constructor of the superclass. */
  @Override
  public Color getBackground() {
    return Role.SURFACE.color();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, 0, getWidth(), Scale.current().line(1));
  }
}
