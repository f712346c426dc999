package syncduel.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.swing.JPopupMenu;
import javax.swing.JProgressBar;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JSlider;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.BranchComparison;
import syncduel.view.BranchComparisonState;
import syncduel.view.BranchComparisonState.Phase;
import syncduel.view.LessonBarState.BranchChoice;

/** Which two branches are compared, what each did last, and the way through both. */
final class BranchSteps extends ZoomedPanel {
  private static final int PARTS = 1_000;

  private final transient BranchComparison comparison;
  private final FaceButton left =
      button("compare.left", Face.of(Texts.of("compare.left")), Texts.of("compare.left"));
  private final FaceButton right =
      button("compare.right", Face.of(Texts.of("compare.right")), Texts.of("compare.right"));
  private final RichLabel leftStep = new RichLabel(TextStyle.SMALL, 1);
  private final RichLabel rightStep = new RichLabel(TextStyle.SMALL, 1);
  private final JSlider slider = new JSlider(0, 1, 0);
  private final JProgressBar bar = new JProgressBar(0, PARTS);
  private final FaceButton back =
      button("compare.back", Face.of(Texts.of("compare.back")), Texts.of("compare.back.tooltip"));
  private final FaceButton next =
      button("compare.next", Face.of(Texts.of("compare.next")), Texts.of("compare.next.tooltip"));
  private final FaceButton parting =
      button(
          "compare.parting",
          Face.of(Texts.of("compare.parting")),
          Texts.of("compare.parting.tooltip"));
  private transient BranchComparisonState shown;
  private boolean binding;

  BranchSteps(BranchComparison comparison) {
    super(Role.SURFACE, "insets 16 16 12 16, gap 0, flowy", "[grow,fill]", "[]8[]");
    this.comparison = comparison;
    var branches =
        new ZoomedPanel(
            Role.SURFACE, "insets 0, gap 0", "[grow,sg side]16[grow,sg side]", "[28!]6[20!]");
    branches.put(left, "wmin 0");
    branches.put(right, "wmin 0, wrap");
    branches.put(leftStep, "wmin 0, growx");
    branches.put(rightStep, "wmin 0, growx");
    var way =
        new ZoomedPanel(Role.SURFACE, "insets 0, gap 0", "[]6[]12[grow,fill]12[]", "[32!,center]");
    way.put(back, "");
    way.put(next, "");
    way.put(slider, "wmin 0");
    way.put(bar, "h 6!, wmin 0");
    way.put(parting, "");
    put(branches, "wmin 0");
    put(way, "wmin 0");
    listen();
  }

  private void listen() {
    slider.setName("compare.slider");
    slider.getAccessibleContext().setAccessibleName(Texts.of("compare.slider"));
    slider.setToolTipText(Texts.of("compare.slider.tooltip"));
    slider.setOpaque(false);
    slider.setMajorTickSpacing(1);
    slider.setPaintTicks(true);
    slider.setSnapToTicks(true);
    bar.setName("compare.bar");
    bar.getAccessibleContext().setAccessibleName(Texts.of("compare.bar"));
    slider.addChangeListener(change -> moved());
    left.addActionListener(
        click ->
            choose(left, shown.left(), branch -> comparison.choose(branch, chosen(shown.right()))));
    right.addActionListener(
        click ->
            choose(
                right, shown.right(), branch -> comparison.choose(chosen(shown.left()), branch)));
    back.addActionListener(click -> comparison.move(-1));
    next.addActionListener(click -> comparison.move(1));
    parting.addActionListener(click -> comparison.toParting());
  }

  private static FaceButton button(String name, Face face, String tooltip) {
    FaceButton button = Buttons.normal(face);
    button.setName(name);
    button.setToolTipText(tooltip);
    return button;
  }

  private void moved() {
    if (!binding) {
      comparison.goTo(slider.getValue());
    }
  }

  /** The branches below the button of their side. */
  private void choose(FaceButton side, List<BranchChoice> branches, IntConsumer chosen) {
    var popup = new JPopupMenu();
    for (BranchChoice branch : branches) {
      var item = new JRadioButtonMenuItem(branch.label(), branch.current());
      item.setName(side.getName() + "." + branch.number());
      item.addActionListener(click -> chosen.accept(branch.number()));
      popup.add(item);
    }
    popup.show(side, 0, side.getHeight());
  }

  private static int chosen(List<BranchChoice> branches) {
    return current(branches).map(BranchChoice::number).orElseThrow();
  }

  private static Optional<BranchChoice> current(List<BranchChoice> branches) {
    return branches.stream().filter(BranchChoice::current).findFirst();
  }

  void show(BranchComparisonState state) {
    binding = true;
    shown = state;
    name(left, state.left());
    name(right, state.right());
    leftStep.show(RichText.of(state.leftStep()));
    rightStep.show(RichText.of(state.rightStep()));
    slider.setMaximum(Math.max(1, state.most()));
    slider.setValue(state.position());
    bar.setValue((int) Math.round(state.part() * PARTS));
    boolean ready = state.phase() == Phase.READY;
    slider.setVisible(state.phase() != Phase.RUNNING);
    bar.setVisible(state.phase() == Phase.RUNNING);
    slider.setEnabled(ready);
    back.setEnabled(ready && state.position() > 0);
    next.setEnabled(ready && state.position() < state.most());
    parting.setEnabled(ready && state.common() < state.most());
    binding = false;
  }

  private static void name(FaceButton side, List<BranchChoice> branches) {
    current(branches)
        .ifPresent(branch -> side.show(Face.of(branch.label()).endingIn(Symbol.CHEVRON_DOWN)));
  }
}
