package syncduel.ui.presenter;

import java.awt.Color;
import java.awt.Component;
import java.awt.ContainerOrderFocusTraversalPolicy;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import syncduel.trace.Party;
import syncduel.ui.pane.ClientActions;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.theme.Role;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/**
 * All that an audience sees: the sentence of the step, the three panes, the last two exchanges and
 * how far the lesson is. It paints the states that it is shown, in sizes that follow its own size.
 */
public final class PresenterPanel extends GroundPanel {
  private static final int SIDE = 48;
  private static final int TOP = 32;
  private static final int PANES = 27;
  private static final int GAP = 16;
  private static final double SERVER_PART = 624 / 1792.0;
  private static final int AFTER_EXCHANGES = 33;
  private static final int CHAPTERS = 58;
  private static final int BOTTOM = 46;

  private final Narration narration = new Narration();
  private final ClientBoard left;
  private final ServerBoard server;
  private final ClientBoard right;
  private final ExchangeLines exchanges = new ExchangeLines();
  private final ChapterBar chapters = new ChapterBar();
  private boolean black;

  /** Without a state it is an empty ground. */
  public PresenterPanel(Function<Party, ClientActions> actions, Messages words) {
    super(Role.WINDOW);
    setName("presenter");
    setFocusable(true);
    setFocusCycleRoot(true);
    setFocusTraversalPolicy(new Answers());
    left = client(Party.LEFT, actions);
    right = client(Party.RIGHT, actions);
    server = new ServerBoard(words.pictures());
    boards().forEach(this::add);
  }

  private static ClientBoard client(Party party, Function<Party, ClientActions> actions) {
    return new ClientBoard(party, new CardBoard(party.word(), actions.apply(party)));
  }

  private List<Board> boards() {
    return List.of(narration, left, server, right, exchanges, chapters);
  }

  /** Paints this state from now on; nothing but black while the speaker wants that. */
  public void show(WindowState state) {
    Optional<Component> owner = owner();
    List<ClientBoard> asked = asking();
    black = state.presenter().black();
    boards().forEach(board -> board.setVisible(!black));
    RowOrder order = RowOrder.of(state);
    narration.show(state.narration());
    left.show(state.left(), order);
    server.show(state.server(), order);
    right.show(state.right(), order);
    exchanges.show(state.presenter().exchanges());
    chapters.show(state.lessonBar(), state.presenter().progress());
    keepFocus(owner, asked);
    revalidate();
    repaint();
  }

  /** The client on whose card a control is. */
  public Optional<Party> clientOf(Component control) {
    return Stream.of(left, right)
        .filter(client -> SwingUtilities.isDescendingFrom(control, client))
        .map(ClientBoard::party)
        .findFirst();
  }

  /** With two cards open the keys mean the one that asked last, until another is chosen by Tab. */
  private void keepFocus(Optional<Component> owner, List<ClientBoard> asked) {
    List<ClientBoard> asking = asking();
    Optional<ClientBoard> news =
        asking.stream().filter(client -> !asked.contains(client)).findFirst();
    if (asking.size() > 1 && news.isPresent()) {
      news.get().takeFocus();
    } else if (owner.filter(control -> !control.isShowing()).isPresent()) {
      requestFocusInWindow();
    }
  }

  private List<ClientBoard> asking() {
    return Stream.of(left, right).filter(ClientBoard::asks).toList();
  }

  private Optional<Component> owner() {
    return Optional.ofNullable(
            KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
        .filter(control -> SwingUtilities.isDescendingFrom(control, this));
  }

  /** Tab leads to the open cards and to what can be typed into them, round and round. */
  private static final class Answers extends ContainerOrderFocusTraversalPolicy {
    @Override
    protected boolean accept(Component candidate) {
      boolean answers =
          candidate instanceof CardBoard
              || candidate instanceof JTextComponent
              || candidate instanceof AbstractButton;
      return answers && super.accept(candidate);
    }
  }

  /** Paints what is shown as it is when so much time has passed since then. */
  public void at(Elapsed elapsed) {
    left.tint(elapsed.tint());
    right.tint(elapsed.tint());
    server.at(elapsed.tint(), elapsed.travelling());
  }

  @Override
  public void doLayout() {
    Sizes sizes = Sizes.of(getWidth(), getHeight());
    boards().forEach(board -> board.use(sizes));
    int side = sizes.px(SIDE);
    int width = getWidth() - 2 * side;
    int said = narration.heightFor(width, sizes);
    narration.setBounds(side, sizes.px(TOP), width, said);
    int chaptersTop = getHeight() - sizes.px(BOTTOM + CHAPTERS);
    chapters.setBounds(side, chaptersTop, width, sizes.px(CHAPTERS));
    int lines = 2 * sizes.px(ExchangeLines.LINE) + sizes.line(ExchangeLines.RULE);
    int linesTop = chaptersTop - sizes.px(AFTER_EXCHANGES) - lines;
    exchanges.setBounds(side, linesTop, width, lines);
    int panesTop = sizes.px(TOP) + said + sizes.px(PANES);
    layOutPanes(side, panesTop, width, linesTop - sizes.px(GAP) - panesTop, sizes);
  }

  private void layOutPanes(int x, int y, int width, int height, Sizes sizes) {
    int gap = sizes.px(GAP);
    int middle = (int) Math.round((width - 2 * gap) * SERVER_PART);
    int client = (width - 2 * gap - middle) / 2;
    left.setBounds(x, y, client, height);
    server.setBounds(x + client + gap, y, width - 2 * (client + gap), height);
    right.setBounds(x + width - client, y, client, height);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(960, 540);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    graphics.setColor(black ? Color.BLACK : Role.WINDOW.color());
    graphics.fillRect(0, 0, getWidth(), getHeight());
  }
}
