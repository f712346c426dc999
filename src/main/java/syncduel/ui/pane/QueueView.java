package syncduel.ui.pane;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import syncduel.model.RowId;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.QueueState;
import syncduel.view.QueueState.Operation;

/**
 * What a client has not pushed yet: a line with the first operation, and below it one for each
 * further one, which scroll from the fifth operation on.
 */
final class QueueView extends GroundPanel {
  private static final int HEAD = 32;
  private static final int LINE = 24;
  private static final int MOST_LINES = 3;

  private final Consumer<RowId> select;
  private final QueueHead head;
  private final GroundPanel lines = new GroundPanel(Role.INSET);
  private final JScrollPane scroll;
  private List<Operation> further = List.of();

  /**
   * Of an empty queue.
   *
   * @param select is told the row of an operation that is clicked
   */
  QueueView(String owner, Consumer<RowId> select) {
    super(null);
    this.select = select;
    head = new QueueHead(owner, select);
    setOpaque(false);
    setName(owner + ".queue");
    scroll =
        new JScrollPane(
            lines,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    lines.setLayout(new QueueLines());
    add(head);
    add(scroll);
  }

  void show(QueueState queue, boolean narrow) {
    head.show(queue, narrow);
    List<Operation> operations = queue.operations();
    List<Operation> now =
        operations.isEmpty() ? List.of() : operations.subList(1, operations.size());
    if (!now.equals(further)) {
      further = List.copyOf(now);
      lines.removeAll();
      further.forEach(operation -> lines.add(new OperationLine(operation, select)));
      lines.revalidate();
    }
    scroll.setVisible(!further.isEmpty());
  }

  /** For the pane, which keeps it at its lower edge. */
  int height() {
    Scale scale = Scale.current();
    return scale.px(HEAD) + Math.min(MOST_LINES, further.size()) * scale.px(LINE) + bottom(scale);
  }

  /** The last line keeps away from the pane's round corners. */
  private int bottom(Scale scale) {
    return further.isEmpty() ? 0 : scale.px(4);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(head.getPreferredSize().width, height());
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int headHeight = scale.px(HEAD);
    head.setBounds(0, 0, getWidth(), headHeight);
    scroll.setBounds(0, headHeight, getWidth(), getHeight() - headHeight - bottom(scale));
  }

  /** Lines of one height below each other, over the whole width. */
  private static final class QueueLines implements LayoutManager {
    @Override
    public void layoutContainer(Container parent) {
      int height = Scale.current().px(LINE);
      for (int i = 0; i < parent.getComponentCount(); i++) {
        parent.getComponent(i).setBounds(0, i * height, parent.getWidth(), height);
      }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      return new Dimension(0, parent.getComponentCount() * Scale.current().px(LINE));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return preferredLayoutSize(parent);
    }

    @Override
    public void addLayoutComponent(String name, Component line) {
      // Lines are placed by their order alone.
    }

    @Override
    public void removeLayoutComponent(Component line) {
      // Nothing was kept.
    }
  }
}
