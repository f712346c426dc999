package syncduel.ui.window;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.Spoken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.LessonDraft;
import syncduel.view.LessonDraft.Expecting;
import syncduel.view.LessonDraft.StepDraft;

/**
 * Title and aim, the list of steps, and beside it what is said about the selected one. Alt with an
 * arrow goes to another step while one types, Ctrl+Enter takes everything over, Escape leaves it.
 */
final class RevisionPanel extends GroundPanel {
  private static final int WIDTH = 860;
  private static final int LIST = 300;
  private static final int LEAST_LIST = 100;
  private static final int LEAST_STEP = 220;
  private static final int GAP = 8;

  private final transient LessonDraft before;
  private final transient Consumer<Optional<LessonDraft>> leave;
  private final transient BooleanSupplier discard;
  private final transient List<StepDraft> drafts;
  private final JTextField title = field("revise.lesson");
  private final JTextField aim = field("revise.aim");
  private final JList<String> steps;
  private final StepWordsPanel step = new StepWordsPanel(this::written);
  private final RoleLabel problem = new RoleLabel(TextStyle.SMALL, Role.CONFLICT_TEXT);
  private final JButton save = button("revise.ok");

  /**
   * Shows what is said now.
   *
   * @param leave is told what is said then; empty when the person changed their mind
   * @param discard asks whether what was typed may be lost
   */
  RevisionPanel(LessonDraft draft, Consumer<Optional<LessonDraft>> leave, BooleanSupplier discard) {
    super(Role.SURFACE);
    this.before = draft;
    this.leave = leave;
    this.discard = discard;
    this.drafts = new ArrayList<>(draft.steps());
    this.steps = new JList<>(drafts.stream().map(StepDraft::label).toArray(String[]::new));
    setName("revision.panel");
    title.setText(draft.title());
    aim.setText(draft.aim());
    prepareSteps(draft.chosen());
    arrange();
    Keys.bind(this, "ctrl ENTER", this::takeOver);
    Keys.bind(this, "ESCAPE", this::giveUp);
    Keys.bind(this, "alt UP", () -> move(-1));
    Keys.bind(this, "alt DOWN", () -> move(1));
    save.addActionListener(click -> takeOver());
    title.getDocument().addDocumentListener(new Changes(this::check));
    check();
  }

  /** Where one writes first. */
  void focusNarration() {
    steps.ensureIndexIsVisible(steps.getSelectedIndex());
    step.focusNarration();
  }

  /** Leaves everything as it was; asks first if something was typed. */
  void giveUp() {
    boolean same =
        before.title().equals(title.getText())
            && before.aim().equals(aim.getText())
            && before.steps().equals(drafts);
    if (same || discard.getAsBoolean()) {
      leave.accept(Optional.empty());
    }
  }

  private void prepareSteps(int chosen) {
    steps.setName("revise.steps");
    Spoken.name(steps, Texts.of("revise.steps"));
    steps.setToolTipText(Texts.of("revise.steps.tooltip"));
    steps.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    steps.addListSelectionListener(change -> selected());
    steps.setSelectedIndex(chosen);
  }

  private void arrange() {
    Scale scale = Scale.current();
    String gap = scale.px(GAP) + "px";
    String edge = scale.px(2.0 * GAP) + "px";
    var words = new ScrolledForm();
    words.setLayout(
        new MigLayout(
            "fill, insets " + edge + " " + edge + " " + gap + " " + edge + ", gap " + gap,
            "[" + scale.px(LEAST_LIST) + "px::]" + edge + "[grow,fill]",
            "[][][grow,fill][]"));
    words.add(label("revise.lesson", title), "split 2, span, sizegroup head");
    words.add(title, "growx, pushx, wmin 0, wrap");
    words.add(label("revise.aim", aim), "split 2, span, sizegroup head");
    words.add(aim, "growx, pushx, wmin 0, wrap");
    var scroll = new JScrollPane(steps);
    words.add(scroll, "grow, width 0:" + scale.px(LIST) + "px:, hmin 0");
    words.add(
        step,
        "grow, width %dpx:%dpx:, wrap".formatted(scale.px(LEAST_STEP), scale.px(WIDTH - LIST)));
    JButton all = button("revise.all");
    all.addActionListener(click -> expectAll());
    all.setEnabled(
        drafts.stream().anyMatch(one -> one.offered().contains(Expecting.WHAT_HAPPENED)));
    words.add(all, "span");
    setLayout(new BorderLayout());
    add(words.scrolled(), BorderLayout.CENTER);
    add(foot(gap, edge), BorderLayout.SOUTH);
  }

  /** What is wrong, and the buttons: always in view. */
  private JComponent foot(String gap, String edge) {
    JButton cancel = button("revise.cancel");
    cancel.addActionListener(click -> giveUp());
    var foot = new GroundPanel(Role.SURFACE);
    foot.setLayout(
        new MigLayout(
            "insets 0 " + edge + " " + edge + " " + edge + ", gap " + gap, "[grow,fill][][]"));
    foot.add(problem, "wmin 0");
    foot.add(save);
    foot.add(cancel);
    return foot;
  }

  private static JTextField field(String key) {
    var field = new JTextField();
    field.setName(key);
    Spoken.name(field, Texts.of(key));
    field.setToolTipText(Texts.of(key));
    return field;
  }

  private static RoleLabel label(String key, JComponent of) {
    RoleLabel label = RoleLabel.of(Texts.of(key), TextStyle.BODY, Role.TEXT);
    label.setLabelFor(of);
    return label;
  }

  private static JButton button(String key) {
    var button = new JButton(Texts.of(key));
    button.setName(key);
    button.setToolTipText(Texts.of(key));
    return button;
  }

  private void move(int by) {
    int index = Math.max(0, Math.min(drafts.size() - 1, steps.getSelectedIndex() + by));
    steps.setSelectedIndex(index);
    steps.ensureIndexIsVisible(index);
  }

  private void selected() {
    if (steps.getSelectedIndex() >= 0) {
      step.show(drafts.get(steps.getSelectedIndex()));
    }
  }

  private void written(StepDraft changed) {
    drafts.set(steps.getSelectedIndex(), changed);
  }

  private void expectAll() {
    drafts.replaceAll(one -> one.expecting(Expecting.WHAT_HAPPENED));
    selected();
  }

  private void check() {
    boolean titled = !title.getText().isBlank();
    problem.setText(titled ? "" : Texts.of("revise.noTitle"));
    save.setEnabled(titled);
  }

  private void takeOver() {
    if (save.isEnabled()) {
      leave.accept(
          Optional.of(
              new LessonDraft(
                  title.getText().strip(),
                  aim.getText().strip(),
                  drafts,
                  Math.max(0, steps.getSelectedIndex()))));
    }
  }

  /** Hears of every change of a text. */
  record Changes(Runnable heard) implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      heard.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      heard.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {}
  }
}
