package syncduel.ui.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.LogState.Proposal;

/** How the filter can go on, in a list below or above it; the field keeps the focus. */
final class LogProposals {
  private static final int WIDTH = 340;
  private static final int ROW = 24;
  private static final int MOST = 9;

  private final Consumer<Proposal> take;
  private final DefaultListModel<Proposal> found = new DefaultListModel<>();
  private final JList<Proposal> list = new JList<>(found);
  private final JScrollPane scroll = new JScrollPane(list);
  private final JPopupMenu popup = new JPopupMenu();
  private List<Proposal> shown = List.of();

  LogProposals(Consumer<Proposal> take) {
    this.take = take;
    list.setName("filter.proposals");
    list.getAccessibleContext().setAccessibleName(Texts.of("log.proposals"));
    list.setCellRenderer(new Cell());
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setFocusable(false);
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            choose();
          }
        });
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setFocusable(false);
    popup.setName("filter.popup");
    popup.setFocusable(false);
    popup.setLayout(new BorderLayout());
    popup.add(scroll);
  }

  void show(List<Proposal> proposals) {
    if (!proposals.equals(shown)) {
      shown = proposals;
      found.clear();
      found.addAll(proposals);
      close();
    }
  }

  boolean isOpen() {
    return popup.isVisible();
  }

  /** With the first one chosen, for Enter and Tab. */
  void open(JComponent below) {
    if (!shown.isEmpty() && below.isShowing() && !isOpen()) {
      Scale scale = Scale.current();
      list.setFixedCellHeight(scale.px(ROW));
      int rows = Math.min(MOST, shown.size());
      scroll.setPreferredSize(new Dimension(scale.px(WIDTH), rows * scale.px(ROW)));
      list.setSelectedIndex(0);
      list.ensureIndexIsVisible(0);
      popup.show(below, 0, fitsBelow(below) ? below.getHeight() : -height());
    }
  }

  /** Else it would be moved over the field in which one types. */
  private boolean fitsBelow(JComponent field) {
    GraphicsConfiguration screen = field.getGraphicsConfiguration();
    int end = screen.getBounds().y + screen.getBounds().height;
    int taken = field.getToolkit().getScreenInsets(screen).bottom;
    return field.getLocationOnScreen().y + field.getHeight() + height() <= end - taken;
  }

  private int height() {
    return popup.getPreferredSize().height;
  }

  /** Opens the list, or goes on in it. */
  void move(JComponent below, int by) {
    if (!isOpen()) {
      open(below);
      return;
    }
    int index = Math.floorMod(list.getSelectedIndex() + by, found.size());
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  void close() {
    popup.setVisible(false);
  }

  /** Whether there was something to take. */
  boolean choose() {
    Proposal proposal = list.getSelectedValue();
    boolean open = isOpen();
    if (open && proposal != null) {
      close();
      take.accept(proposal);
    }
    return open;
  }

  private static final class Cell extends ZoomedPanel implements ListCellRenderer<Proposal> {
    private final RoleLabel label = new RoleLabel(TextStyle.MONO, Role.TEXT);
    private final RoleLabel meaning = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);

    Cell() {
      super(Role.SURFACE, "insets 0 12 0 12, gap 0", "[]12[grow]", "[24!,center]");
      put(label, "");
      put(meaning, "wmin 0, alignx trailing");
    }

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Proposal> list, Proposal one, int index, boolean selected, boolean focus) {
      label.setText(one.label());
      meaning.setText(one.meaning());
      standOn(selected ? Role.ACCENT_TINT : Role.SURFACE);
      getAccessibleContext().setAccessibleName(one.label());
      getAccessibleContext().setAccessibleDescription(one.meaning());
      return this;
    }
  }
}
