package syncduel.ui.pane;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Graphics;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Label;
import syncduel.view.MergeState;
import syncduel.view.MergeState.Field;

/**
 * The line in which a merge is settled: fields for the clashing columns, under those of the grid.
 * Showing it again keeps what was typed.
 */
final class MergeFields extends GroundPanel {
  private static final int ROW = 36;
  private static final int FIELD = 28;
  private static final int FIELD_INSET = 9;
  private static final int EDGE = 8;

  private final String owner;
  private final Runnable send;
  private final RoleLabel name = new RoleLabel(TextStyle.STRONG, Role.ACCENT_TEXT);
  private final List<JComponent> inputs = new ArrayList<>();
  private List<Field> fields = List.of();

  MergeFields(String owner, Runnable send) {
    super(Role.ACCENT_TINT);
    this.owner = owner;
    this.send = send;
  }

  void show(MergeState merge) {
    name.setText(merge.name());
    if (!merge.fields().equals(fields)) {
      Map<String, Object> typed = typed();
      rebuild(merge);
      keep(typed);
    }
  }

  /** Forgets what was typed, when the merge is left. */
  void forget() {
    fields = List.of();
    inputs.clear();
    removeAll();
  }

  private void rebuild(MergeState merge) {
    forget();
    fields = merge.fields();
    add(name);
    for (Field field : fields) {
      JComponent input = field.checkBox() ? checkBox(field) : text(field);
      input.setName(owner + ".merge." + field.column());
      Spoken.name(input, merge.name() + " " + field.column());
      inputs.add(input);
      add(input);
    }
  }

  private static JCheckBox checkBox(Field field) {
    var box = new JCheckBox("", Boolean.TRUE.equals(field.value()));
    box.setOpaque(false);
    box.setToolTipText(Texts.of(Label.MERGE_FIELD_TOOLTIP, field.column()));
    box.setEnabled(field.editable());
    return box;
  }

  private JComponent text(Field field) {
    if (!field.editable()) {
      return RoleLabel.of(field.text(), TextStyle.BODY, Role.TEXT);
    }
    var input = new JTextField(field.text());
    input.putClientProperty(FlatClientProperties.STYLE, "margin: 5,8,5,4");
    input.addActionListener(enter -> send.run());
    input.putClientProperty(
        FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, sides(input, field));
    onKey(input, "UP", field.local());
    onKey(input, "DOWN", field.server());
    name.setLabelFor(input);
    return input;
  }

  /** Takes one side's value over, which can still be changed. */
  private static void onKey(JTextField input, String key, String value) {
    input.getInputMap().put(KeyStroke.getKeyStroke(key), key);
    input
        .getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                input.setText(value);
              }
            });
  }

  private JComponent sides(JTextField input, Field field) {
    JButton sides = Buttons.quiet(Face.of(Symbol.CHEVRON_DOWN, Texts.of(Label.MERGE_TAKE)));
    sides.setName(owner + ".merge." + field.column() + ".sides");
    sides.setToolTipText(Texts.of(Label.MERGE_TAKE));
    sides.setFocusable(false);
    sides.addActionListener(
        click -> {
          var menu = new JPopupMenu();
          menu.add(Texts.of(Label.MERGE_TAKE_LOCAL, field.local()))
              .addActionListener(choice -> input.setText(field.local()));
          menu.add(Texts.of(Label.MERGE_TAKE_SERVER, field.server()))
              .addActionListener(choice -> input.setText(field.server()));
          menu.show(sides, 0, sides.getHeight());
        });
    return sides;
  }

  private void keep(Map<String, Object> typed) {
    for (int i = 0; i < fields.size(); i++) {
      Object before = typed.get(fields.get(i).column());
      if (before instanceof String text && inputs.get(i) instanceof JTextField input) {
        input.setText(text);
      } else if (before instanceof Boolean tick && inputs.get(i) instanceof JCheckBox box) {
        box.setSelected(tick);
      }
    }
  }

  /** By column, what differs from the state that was shown. */
  private Map<String, Object> typed() {
    Map<String, Object> typed = new LinkedHashMap<>(settled());
    fields.forEach(field -> typed.remove(field.column(), shownValue(field)));
    return typed;
  }

  private static Object shownValue(Field field) {
    return field.checkBox() ? Boolean.TRUE.equals(field.value()) : field.text();
  }

  /** By column, what stands in the fields that take input. */
  Map<String, Object> settled() {
    Map<String, Object> settled = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).editable() && inputs.get(i) instanceof JTextField input) {
        settled.put(fields.get(i).column(), input.getText());
      } else if (fields.get(i).editable() && inputs.get(i) instanceof JCheckBox box) {
        settled.put(fields.get(i).column(), box.isSelected());
      }
    }
    return settled;
  }

  /** The first field that takes input. */
  void focusFirst() {
    Optional<JComponent> first = inputs.stream().filter(JTextField.class::isInstance).findFirst();
    first.ifPresent(JComponent::requestFocusInWindow);
  }

  int height() {
    return Scale.current().px(ROW);
  }

  void layOut(CardColumns columns) {
    Scale scale = Scale.current();
    int nameWidth = name.getPreferredSize().width;
    name.setBounds(columns.name(), 0, nameWidth, getHeight());
    for (int i = 0; i < inputs.size(); i++) {
      boolean fits = i < columns.fields().size();
      inputs.get(i).setVisible(fits);
      if (fits) {
        place(inputs.get(i), columns.fields().get(i), scale);
      }
    }
  }

  /** A field's text stands exactly under the texts of the sides. */
  private void place(JComponent input, CardColumns.Span span, Scale scale) {
    int height = scale.px(FIELD);
    int inset = input instanceof JTextField ? scale.px(FIELD_INSET) : 0;
    int right = Math.min(span.x() + span.width() - scale.px(4), getWidth() - scale.px(EDGE));
    int x = span.x() - inset;
    input.setBounds(x, (getHeight() - height) / 2, right - x, height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, 0, getWidth(), Scale.current().line(1));
  }
}
