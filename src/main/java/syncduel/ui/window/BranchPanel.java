package syncduel.ui.window;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.paint.RichText;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.ui.window.RichTable.Width;
import syncduel.view.BranchComparison;
import syncduel.view.BranchComparisonState;
import syncduel.view.BranchComparisonState.Phase;

/**
 * Two branches side by side: on the left what they came to, on the right what they sent; one slider
 * goes through both.
 */
final class BranchPanel extends GroundPanel {
  private final transient BranchComparison comparison;
  private final BranchSteps steps;
  private final RichTable states =
      new RichTable(
          "compare.states",
          List.of(Width.fixed(34), Width.fixed(104), new Width(100, 1), new Width(100, 1)));
  private final RichTable exchanges =
      new RichTable(
          "compare.exchanges",
          List.of(Width.fixed(34), Width.fixed(60), new Width(100, 1), new Width(100, 1)));
  private final JPanel tables = new JPanel(new GridLayout(1, 2, 1, 0));
  private final ZoomedPanel alone =
      new ZoomedPanel(Role.SURFACE, "insets 24, gap 0, flowy", "[grow,center]", "push[]8[]0[]push");
  private final RichLabel told = new RichLabel(TextStyle.SMALL, 1);
  private final JCheckBox only = new JCheckBox(Texts.of("compare.only"));
  private final FaceButton again =
      button("compare.again", Texts.of("compare.again"), Texts.of("compare.again.tooltip"));
  private final FaceButton cancel =
      button("compare.cancel", Texts.of("lab.cancel"), Texts.of("compare.cancel.tooltip"));
  private final FaceButton close =
      button("compare.close", Texts.of("lab.close"), Texts.of("lab.close.tooltip"));

  BranchPanel(BranchComparison comparison, Runnable closing) {
    super(Role.SURFACE);
    this.comparison = comparison;
    this.steps = new BranchSteps(comparison);
    setName("compare");
    setLayout(new BorderLayout());
    add(steps, BorderLayout.NORTH);
    tables.add(scroll(states, Texts.of("compare.states")));
    tables.add(scroll(exchanges, Texts.of("compare.exchanges")));
    add(tables, BorderLayout.CENTER);
    add(foot(), BorderLayout.SOUTH);
    again.addActionListener(click -> comparison.play());
    cancel.addActionListener(click -> comparison.cancel());
    close.addActionListener(click -> closing.run());
    only.addActionListener(click -> comparison.showOnlyDifferences(only.isSelected()));
    Keys.bind(this, "LEFT", () -> comparison.move(-1));
    Keys.bind(this, "RIGHT", () -> comparison.move(1));
    Keys.bind(this, "HOME", () -> comparison.goTo(0));
    Keys.bind(this, "END", () -> comparison.goTo(Integer.MAX_VALUE));
  }

  private static JScrollPane scroll(RichTable table, String name) {
    table.getAccessibleContext().setAccessibleName(name);
    table.setToolTipText(name);
    var scroll = new JScrollPane(table);
    scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 1, Role.LINE.color()));
    return scroll;
  }

  private ZoomedPanel foot() {
    told.setName("compare.told");
    only.setName("compare.only");
    only.setToolTipText(Texts.of("compare.only.tooltip"));
    only.setOpaque(false);
    var foot =
        new ZoomedPanel(
            Role.SURFACE, "insets 12 16 12 16, gap 0", "[]16[grow,fill]16[]6[]6[]", "[28!,center]");
    foot.put(only, "");
    foot.put(told, "wmin 0");
    foot.put(again, "");
    foot.put(cancel, "");
    foot.put(close, "");
    return foot;
  }

  private static FaceButton button(String name, String label, String tooltip) {
    FaceButton button = Buttons.normal(Face.of(label));
    button.setName(name);
    button.setToolTipText(tooltip);
    return button;
  }

  void show(BranchComparisonState state) {
    if (!state.empty().isEmpty()) {
      showAlone(state.empty());
    }
    boolean running = state.phase() == Phase.RUNNING;
    boolean ready = state.phase() == Phase.READY && state.empty().isEmpty();
    steps.show(state);
    states.show(state.states());
    exchanges.show(state.exchanges());
    exchanges.revealLast();
    only.setSelected(state.onlyDifferences());
    only.setEnabled(ready);
    only.setVisible(state.empty().isEmpty());
    told.show(RichText.of(told(state)));
    cancel.setVisible(running);
    again.setVisible(!running && !ready && state.empty().isEmpty());
  }

  private static String told(BranchComparisonState state) {
    return state.failure().orElse(state.progress().isEmpty() ? state.verdict() : state.progress());
  }

  private void showAlone(List<String> lines) {
    if (alone.getComponentCount() == 0) {
      steps.setVisible(false);
      remove(tables);
      alone.put(RoleLabel.of(lines.get(0), TextStyle.TITLE, Role.TEXT), "");
      for (String line : lines.subList(1, lines.size())) {
        alone.put(RoleLabel.of(line, TextStyle.BODY, Role.TEXT_MUTED), "");
      }
      add(alone, BorderLayout.CENTER);
    }
  }
}
