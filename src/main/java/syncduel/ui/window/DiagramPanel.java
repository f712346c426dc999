package syncduel.ui.window;

import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import syncduel.model.RowId;
import syncduel.picture.Words;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.DiagramState;

/** The sequence diagram under its heading; the lanes' names stay while the rest scrolls. */
final class DiagramPanel extends GroundPanel {
  private static final int SCROLL_STEP = 22;

  private final RoleLabel follows = new RoleLabel(TextStyle.CAPTION, Role.TEXT_MUTED);
  private final RoleLabel row = new RoleLabel(TextStyle.MONO_SMALL, Role.TEXT);
  private final RoleLabel part = new RoleLabel(TextStyle.CAPTION, Role.TEXT_MUTED);
  private final FaceButton menu = Buttons.quiet(Face.of(Symbol.MORE, Texts.of("diagram.more")));
  private final AreaHeading heading;
  private final DiagramCanvas canvas;
  private final JScrollPane scroll;
  private final DiagramText text;

  DiagramPanel(WindowActions actions, Words words, List<TabButton> tabs) {
    super(Role.SURFACE);
    setLayout(new BorderLayout());
    setName("diagram.area");
    heading = new AreaHeading(tabs, List.of(follows, row, part), menu, "");
    canvas = new DiagramCanvas(actions, words);
    scroll =
        new JScrollPane(
            canvas,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
    scroll.setColumnHeaderView(canvas.heads());
    menu.setName("diagram.more");
    menu.setToolTipText(Texts.of("diagram.more"));
    menu.addActionListener(click -> popup().show(menu, 0, menu.getHeight()));
    add(heading, BorderLayout.NORTH);
    text = new DiagramText(actions, words);
    add(scroll, BorderLayout.CENTER);
    fit();
  }

  void show(DiagramState state) {
    heading.setTitle(state.title());
    follows.setText(state.follows());
    row.setText(state.followed().map(RowId::value).orElse(""));
    part.setText(state.part());
    menu.setVisible(!state.trace().moments().isEmpty());
    canvas.show(state);
    exchange(state.asText() ? text : scroll);
    if (state.asText()) {
      text.show(state);
    }
  }

  /** Paints it as it is when so much time has passed. */
  void at(Elapsed elapsed) {
    canvas.at(elapsed);
  }

  /** The picture or the text, whichever is wanted. */
  private void exchange(JComponent wanted) {
    if (wanted.getParent() != this) {
      remove(wanted == text ? scroll : text);
      add(wanted, BorderLayout.CENTER);
      revalidate();
      repaint();
    }
  }

  /** Brings the marked line into view. */
  void follow() {
    canvas.follow();
  }

  /** The newest line stays in view when there is less room, or more. */
  @Override
  public void doLayout() {
    int room = scroll.getViewport().getHeight();
    super.doLayout();
    scroll.doLayout();
    if (scroll.getViewport().getHeight() != room) {
      canvas.follow();
    }
  }

  void setTabbed(boolean tabbed) {
    heading.setTabbed(tabbed);
  }

  private JPopupMenu popup() {
    var popup = new JPopupMenu();
    var copy = new JMenuItem(Texts.of("diagram.copy"));
    copy.setName("diagram.copy");
    copy.addActionListener(click -> copy(canvas.text()));
    popup.add(copy);
    return popup;
  }

  private static void copy(Optional<String> text) {
    text.ifPresent(
        words ->
            Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(words), null));
  }

  private void fit() {
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getColumnHeader().setBackground(Role.SURFACE.color());
    scroll.getVerticalScrollBar().setUnitIncrement(Scale.current().px(SCROLL_STEP));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (scroll != null) {
      fit();
    }
  }
}
