package syncduel.ui.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.Spoken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.StepForm;
import syncduel.view.StepForm.Field;
import syncduel.view.StepForm.Line;
import syncduel.view.StepForm.Option;

/**
 * The lines of a step, one below the other, and what is still wrong with them. Enter does the step,
 * Escape leaves it.
 */
final class StepFormPanel extends GroundPanel {

  private final transient Consumer<Optional<StepForm>> leave;
  private final Map<Field, JComponent> controls = new EnumMap<>(Field.class);
  private final Map<Field, JLabel> labels = new EnumMap<>(Field.class);
  private final RoleLabel problem = new RoleLabel(TextStyle.SMALL, Role.CONFLICT_TEXT);
  private final FaceButton ok = Buttons.accent(Face.of(Texts.of("stepForm.ok")));
  private final FaceButton cancel = Buttons.normal(Face.of(Texts.of("stepForm.cancel")));
  private final ScrolledForm lines = new ScrolledForm();
  private transient StepForm form;

  /**
   * Shows a form as it is.
   *
   * @param leave is told the form as it was filled in; empty when the person changed their mind
   */
  StepFormPanel(StepForm form, Consumer<Optional<StepForm>> leave) {
    super(Role.SURFACE);
    this.form = form;
    this.leave = leave;
    setName("stepForm");
    Scale scale = Scale.current();
    lines.inTwoColumns(true);
    form.lines().forEach(this::addLine);
    setLayout(new BorderLayout());
    add(lines.scrolled(), BorderLayout.CENTER);
    add(foot(scale), BorderLayout.SOUTH);
    Keys.bind(this, "ENTER", this::done);
    Keys.bind(this, "ESCAPE", () -> leave.accept(Optional.empty()));
    check();
  }

  /** What is wrong, and the buttons: always in view. */
  private JComponent foot(Scale scale) {
    problem.setName("stepForm.problem");
    button(ok, "stepForm.ok", this::done);
    button(cancel, "stepForm.cancel", () -> leave.accept(Optional.empty()));
    String edge = scale.px(ScrolledForm.EDGE) + "px ";
    String gap = scale.px(ScrolledForm.GAP) + "px";
    var foot = new GroundPanel(Role.SURFACE);
    foot.setLayout(
        new MigLayout("insets 0 " + edge + edge + edge + ", wrap 1, gap " + gap, "[grow]"));
    foot.add(problem, "growx, wmin 0, h " + scale.px(2.0 * ScrolledForm.EDGE) + "px!");
    foot.add(ok, "split 2, alignx right, gapright " + gap);
    foot.add(cancel);
    return foot;
  }

  private void addLine(Line line) {
    String key = line.field().labelKey();
    JComponent control = line.options().isEmpty() ? field(line, key) : choice(line, key);
    var label = new JLabel(Texts.of(key));
    label.setLabelFor(control);
    controls.put(line.field(), control);
    labels.put(line.field(), label);
    lines.add(label);
    lines.add(control, "wmin 0");
  }

  private JTextField field(Line line, String key) {
    var field = new JTextField(line.value());
    field.setName(key);
    Spoken.name(field, Texts.of(key));
    field.setToolTipText(Texts.of(key + ".tooltip"));
    field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, line.hint());
    field.putClientProperty(FlatClientProperties.SELECT_ALL_ON_FOCUS_POLICY, "always");
    field
        .getDocument()
        .addDocumentListener(
            new RevisionPanel.Changes(() -> changed(line.field(), field.getText())));
    field.addActionListener(enter -> done());
    return field;
  }

  private DropDown<String> choice(Line line, String key) {
    List<Option> options = line.options();
    var box =
        new DropDown<String>(
            key,
            options.stream().map(Option::value).toList(),
            value ->
                options.stream()
                    .filter(one -> one.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElseThrow());
    box.select(line.value());
    box.addActionListener(choosing -> changed(line.field(), box.chosen()));
    return box;
  }

  private static void button(FaceButton button, String name, Runnable act) {
    button.setName(name);
    button.setToolTipText(Texts.of(name + ".tooltip"));
    button.addActionListener(click -> act.run());
  }

  private void changed(Field field, String value) {
    form = form.with(field, value);
    check();
  }

  private void check() {
    Optional<StepForm.Problem> wrong = form.problem();
    for (Line line : form.lines()) {
      controls.get(line.field()).setEnabled(line.enabled());
      labels.get(line.field()).setEnabled(line.enabled());
      boolean here = wrong.filter(one -> one.field() == line.field()).isPresent();
      controls
          .get(line.field())
          .putClientProperty(
              FlatClientProperties.OUTLINE, here ? FlatClientProperties.OUTLINE_ERROR : null);
    }
    problem.setText(wrong.map(StepForm.Problem::sentence).orElse(""));
    ok.setEnabled(wrong.isEmpty());
  }

  private void done() {
    if (form.problem().isEmpty()) {
      leave.accept(Optional.of(form));
    }
  }
}
