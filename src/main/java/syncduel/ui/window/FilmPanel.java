package syncduel.ui.window;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.FilmDesk;
import syncduel.view.FilmDeskState;
import syncduel.view.FilmDeskState.Phase;
import syncduel.view.FilmOrder;
import syncduel.view.Speed;
import syncduel.view.Theme;

/** What kind of film one wants, and how far it is. Paints the states of a {@link FilmDesk}. */
final class FilmPanel extends GroundPanel {
  private static final int SENTENCE = 36;
  private static final int PARTS = 1_000;

  private final transient FilmDesk desk;
  private final DropDown<FilmOrder.Form> form =
      choice("form", List.of(FilmOrder.Form.values()), one -> Texts.of(one.labelKey()));
  private final DropDown<FilmOrder.Size> size =
      choice("size", List.of(FilmOrder.Size.values()), FilmOrder.Size::label);
  private final DropDown<Theme> theme =
      choice(
          "theme",
          List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR),
          one -> Texts.of(one.command().labelKey()));
  private final DropDown<Speed> speed =
      choice("speed", List.of(Speed.values()), one -> Texts.of(one.command().labelKey()));
  private final DropDown<Integer> from = choice("from", List.of(), String::valueOf);
  private final DropDown<Integer> to = choice("to", List.of(), String::valueOf);
  private final DropDown<FilmOrder.Encoder> encoder =
      choice("encoder", List.of(FilmOrder.Encoder.values()), one -> Texts.of(one.labelKey()));
  private final JCheckBox captions = check("captions");
  private final JCheckBox pointer = check("pointer");
  private final JCheckBox closeUps = check("closeUps");
  private final JProgressBar progress = new JProgressBar(0, PARTS);
  private final JLabel sentence = new JLabel();
  private final FaceButton record = Buttons.accent(Face.of(Texts.of("film.record")));
  private final FaceButton cancel = Buttons.normal(Face.of(Texts.of("film.cancel")));
  private final FaceButton close = Buttons.normal(Face.of(Texts.of("film.close")));
  private final ScrolledForm fields = new ScrolledForm();
  private List<String> steps = List.of();
  private boolean showing;

  /** Of that desk; {@code leave} puts the panel away. */
  FilmPanel(FilmDesk desk, Runnable leave) {
    super(Role.SURFACE);
    this.desk = desk;
    Scale scale = Scale.current();
    fields.inTwoColumns(false);
    setName("film");
    List.of(form, size, theme, speed, from, to, encoder).forEach(this::addLabelled);
    List.of(captions, pointer, closeUps).forEach(one -> fields.add(one, "skip"));
    setLayout(new BorderLayout());
    add(fields.scrolled(), BorderLayout.CENTER);
    add(foot(leave, scale), BorderLayout.SOUTH);
    desk.onChange(this::show);
  }

  private <T> DropDown<T> choice(String name, List<T> values, Function<T, String> label) {
    var box = new DropDown<T>("film." + name, values, label);
    box.addActionListener(choosing -> want());
    return box;
  }

  private JCheckBox check(String name) {
    var box = new JCheckBox(Texts.of("film." + name));
    box.setName("film." + name);
    box.setOpaque(false);
    box.setToolTipText(Texts.of("film." + name + ".tooltip"));
    box.addActionListener(click -> want());
    return box;
  }

  private void addLabelled(JComponent field) {
    var label = new JLabel(Texts.of(field.getName()));
    label.setLabelFor(field);
    fields.add(label);
    fields.add(field, "wmin 0");
  }

  /** How far it is, and the buttons: always in view. */
  private JComponent foot(Runnable leave, Scale scale) {
    progress.setName("film.bar");
    progress.getAccessibleContext().setAccessibleName(Texts.of("film.bar"));
    sentence.setName("sentence");
    sentence.setVerticalAlignment(JLabel.TOP);
    button(record, "film.record", desk::begin);
    button(cancel, "film.cancel", desk::cancel);
    button(close, "film.close", leave);
    String edge = scale.px(ScrolledForm.EDGE) + "px ";
    String gap = scale.px(ScrolledForm.GAP) + "px";
    var foot = new GroundPanel(Role.SURFACE);
    foot.setLayout(
        new MigLayout("insets 0 " + edge + edge + edge + ", wrap 1, gap " + gap, "[grow]"));
    foot.add(progress, "growx, gaptop " + gap);
    foot.add(sentence, "growx, wmin 0, h " + scale.px(SENTENCE) + "px!");
    foot.add(record, "split 3, alignx right, gapright " + gap);
    foot.add(cancel, "gapright " + gap + ", hidemode 3");
    foot.add(close, "hidemode 3");
    return foot;
  }

  private static void button(FaceButton button, String name, Runnable act) {
    button.setName(name);
    button.setToolTipText(Texts.of(name + ".tooltip"));
    button.addActionListener(click -> act.run());
  }

  /** The button that Enter presses. */
  FaceButton usual() {
    return record;
  }

  private void show(FilmDeskState state) {
    showing = true;
    showSteps(state);
    FilmOrder order = state.order();
    form.select(order.form());
    size.select(order.size());
    theme.select(order.theme());
    speed.select(order.speed());
    from.select(order.from());
    to.select(order.to());
    encoder.select(order.encoder());
    captions.setSelected(order.captions());
    pointer.setSelected(order.pointer());
    closeUps.setSelected(order.closeUps());
    List.of(form, size, theme, speed, from, to, captions, pointer, record)
        .forEach(one -> one.setEnabled(state.asks()));
    encoder.setEnabled(state.hasEncoder());
    closeUps.setEnabled(state.canGoNear());
    progress.setVisible(state.phase() != Phase.ASKING && state.phase() != Phase.FAILED);
    progress.setValue((int) Math.round(state.part() * PARTS));
    boolean failed = state.phase() == Phase.FAILED;
    sentence.setForeground((failed ? Role.CONFLICT_TEXT : Role.TEXT).color());
    sentence.setText("<html>" + escaped(state.sentence()) + "</html>");
    sentence.getAccessibleContext().setAccessibleName(state.sentence());
    cancel.setVisible(!state.asks());
    close.setVisible(state.asks());
    showing = false;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void showSteps(FilmDeskState state) {
    if (!state.steps().equals(steps)) {
      steps = state.steps();
      List<Integer> numbers = IntStream.rangeClosed(1, steps.size()).boxed().toList();
      from.offer(numbers, step -> steps.get(step - 1));
      to.offer(numbers, step -> steps.get(step - 1));
    }
  }

  private void want() {
    if (!showing && from.getSelectedIndex() >= 0 && to.getSelectedIndex() >= 0) {
      int first = from.chosen();
      desk.want(
          new FilmOrder(
              form.chosen(),
              size.chosen(),
              theme.chosen(),
              speed.chosen(),
              first,
              Math.max(first, to.chosen()),
              captions.isSelected(),
              pointer.isSelected(),
              closeUps.isSelected(),
              encoder.chosen()));
    }
  }
}
