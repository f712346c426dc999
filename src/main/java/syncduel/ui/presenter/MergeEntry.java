package syncduel.ui.presenter;

import java.awt.event.ActionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.Spoken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.MergeState;

/**
 * The clashing fields of a merge, one below the other; Up takes the local value, Down the server's,
 * Enter sends, Escape goes back.
 */
final class MergeEntry extends GroundPanel {
  private static final int FIELD = 56;
  private static final int MARGIN = 10;
  private static final int EDGE = 14;

  private final String owner;

  /** They must not throw away what somebody types. */
  private static final List<String> OF_REMOTES = List.of("PAGE_DOWN", "PAGE_UP", "UP", "DOWN");

  private final Consumer<Map<String, Object>> send;
  private final Map<String, JComponent> inputs = new LinkedHashMap<>();
  private List<MergeState.Field> fields = List.of();

  MergeEntry(String owner, Consumer<Map<String, Object>> send, Runnable leave) {
    super(Role.ACCENT_TINT);
    this.owner = owner;
    this.send = send;
    setVisible(false);
    onKey(this, "ENTER", this::send);
    onKey(this, "ESCAPE", leave);
    OF_REMOTES.forEach(key -> onKey(this, key, () -> {}));
  }

  private static void onKey(JComponent control, String key, Runnable run) {
    control.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
    control
        .getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                run.run();
              }
            });
  }

  private void send() {
    Map<String, Object> settled = new LinkedHashMap<>();
    inputs.forEach((column, input) -> settled.put(column, value(input)));
    send.accept(settled);
  }

  private static Object value(JComponent input) {
    return input instanceof JTextField text ? text.getText() : ((JCheckBox) input).isSelected();
  }

  /** What was typed stays as long as the same is asked. */
  void show(Optional<MergeState> merge) {
    List<MergeState.Field> wanted =
        merge.stream()
            .flatMap(state -> state.fields().stream())
            .filter(MergeState.Field::editable)
            .toList();
    setVisible(merge.isPresent());
    if (!wanted.equals(fields)) {
      fields = wanted;
      inputs.clear();
      removeAll();
      wanted.forEach(this::add);
      inputs.values().stream().findFirst().ifPresent(JComponent::requestFocusInWindow);
    }
  }

  private void add(MergeState.Field field) {
    JComponent input =
        field.checkBox()
            ? new JCheckBox(field.column(), Boolean.TRUE.equals(field.value()))
            : new JTextField(field.text());
    input.setName("presenter." + owner + ".merge." + field.column());
    input.setOpaque(input instanceof JTextField);
    Spoken.name(input, field.column());
    inputs.put(field.column(), input);
    add(input);
  }

  int heightFor(Sizes sizes) {
    return inputs.size() * sizes.px(FIELD + MARGIN) + sizes.px(MARGIN);
  }

  void layOut(Sizes sizes) {
    int y = sizes.px(MARGIN);
    int edge = sizes.px(EDGE);
    for (JComponent input : inputs.values()) {
      input.setFont(TextStyle.BODY.font(sizes.card()));
      input.setBounds(edge, y, getWidth() - 2 * edge, sizes.px(FIELD));
      y += sizes.px(FIELD + MARGIN);
    }
  }
}
