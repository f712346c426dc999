package syncduel.ui.window;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.LessonPicker.Entry;

/** A lesson of the picker: number, title and how far it was played; its aim below. */
final class LessonPickerCell extends ZoomedPanel implements ListCellRenderer<Entry> {
  private final RoleLabel number = new RoleLabel(TextStyle.STRONG, Role.TEXT);
  private final RoleLabel variant = new RoleLabel(TextStyle.BODY, Role.TEXT_MUTED);
  private final RoleLabel title = new RoleLabel(TextStyle.STRONG, Role.TEXT);
  private final RoleLabel ending = new RoleLabel(TextStyle.BODY, Role.TEXT);
  private final RoleLabel progress = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);
  private final RoleLabel done = new RoleLabel(TextStyle.SMALL, Role.OK);
  private final RoleLabel steps = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);
  private final RoleLabel aim = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);

  private final RoleLabel indent = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);
  private final RoleLabel indentFurther = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);

  LessonPickerCell() {
    super(Role.SURFACE, "insets 6 12 6 16, gap 0", "[24!][28!][grow,fill]", "[20!][20!]");
    done.setIcon(Symbol.CHECK.icon());
    put(number, "");
    put(variant, "");
    put(line(), "wmin 0, wrap");
    put(indent, "");
    put(indentFurther, "");
    put(aim, "wmin 0");
  }

  /** Of two labels of one place only one is seen at a time; a hidden one takes no room. */
  private ZoomedPanel line() {
    var line = new ZoomedPanel(null, "insets 0, gap 0", "[]push[]12[]", "[20!]");
    line.setOpaque(false);
    put(line, title, ending);
    put(line, progress, done);
    line.put(steps, "w 80!, alignx trailing");
    steps.setHorizontalAlignment(JLabel.TRAILING);
    return line;
  }

  private static void put(ZoomedPanel line, RoleLabel one, RoleLabel other) {
    var place = new ZoomedPanel(null, "insets 0, gap 0", "", "[20!]");
    place.setOpaque(false);
    place.put(one, "wmin 0");
    place.put(other, "wmin 0");
    line.put(place, "wmin 0");
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Entry> list, Entry entry, int index, boolean selected, boolean focused) {
    boolean own = !entry.variant();
    number.setText(own ? entry.number() : "");
    variant.setText(own ? "" : entry.number());
    say(title, entry.title(), own);
    say(ending, entry.title(), !own);
    say(progress, entry.progress(), !entry.done());
    say(done, entry.progress(), entry.done());
    steps.setText(entry.steps());
    aim.setText(entry.aim());
    standOn(selected ? Role.ACCENT_TINT : Role.SURFACE);
    getAccessibleContext()
        .setAccessibleName(Texts.of("palette.row", entry.number(), entry.title()));
    getAccessibleContext().setAccessibleDescription(entry.aim());
    return this;
  }

  private static void say(RoleLabel label, String text, boolean visible) {
    label.setText(text);
    label.setVisible(visible && !text.isEmpty());
  }
}
