package syncduel.ui.pane;

import syncduel.ui.paint.InlineIcon;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.Sign;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ConflictCardState;

/** The card's first line: that it is a conflict, of which row, and who wrote the server's side. */
final class CardHead extends GroundPanel {
  private static final int EDGE = 8;
  private static final int GAP = 8;
  private static final double DIAMOND = 12.0 / 9;

  private final RoleLabel title = new RoleLabel(TextStyle.STRONG, Role.CONFLICT_TEXT);
  private final RichLabel id = new RichLabel(TextStyle.MONO_STRONG, 1);
  private final RichLabel writer = new RichLabel(TextStyle.SMALL, 1);
  private RichText whole = RichText.of("");

  CardHead(String owner) {
    super(null);
    setOpaque(false);
    title.setIcon(new InlineIcon(Sign.DIAMOND, DIAMOND));
    title.setName(owner + ".card.title");
    id.setName(owner + ".card.id");
    writer.setName(owner + ".card.writer");
    add(title);
    add(id);
    add(writer);
  }

  void show(ConflictCardState card) {
    title.setText(card.title());
    id.show(RichText.of(card.id().value()));
    whole = StateText.of(card.head());
    writer.setToolTipText(card.head().asText());
    revalidate();
    repaint();
  }

  /** Where it is too narrow for all, the time goes first. */
  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int edge = scale.px(EDGE);
    int titleWidth = title.getPreferredSize().width;
    title.setBounds(edge, 0, titleWidth, getHeight());
    int left = edge + titleWidth + scale.px(GAP);
    int room = getWidth() - edge - left;
    int idWidth = Math.min(id.getPreferredSize().width, room / 2);
    id.setBounds(left, 0, idWidth, getHeight());
    int writerRoom = room - idWidth - scale.px(GAP);
    writer.show(fitting(writerRoom, scale));
    int writerWidth = Math.min(writer.getPreferredSize().width, writerRoom);
    writer.setBounds(getWidth() - edge - writerWidth, 0, writerWidth, getHeight());
  }

  private RichText fitting(int room, Scale scale) {
    int width = TextRun.unbroken(whole, TextStyle.SMALL, scale).width();
    return width <= room ? whole : StateText.upToLastChip(whole);
  }
}
