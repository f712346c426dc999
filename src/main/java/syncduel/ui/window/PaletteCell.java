package syncduel.ui.window;

import java.awt.Component;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import syncduel.ui.paint.ChipLabel;
import syncduel.ui.paint.KeyHint;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Palette.Entry;

/** A line of the palette: where it stands, what it is, its key. */
final class PaletteCell extends ZoomedPanel implements ListCellRenderer<Entry> {
  private final RoleLabel group = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);
  private final RoleLabel label = new RoleLabel(TextStyle.BODY, Role.TEXT);
  private final RoleLabel mark = new RoleLabel(TextStyle.SMALL, Role.ACCENT_TEXT);
  private final ChipLabel key = new ChipLabel(new KeyHint(""));

  PaletteCell() {
    super(Role.SURFACE, "insets 0 12 0 12, gap 0", "[100!][grow][]8[]", "[28!,center]");
    put(group, "wmin 0");
    put(label, "wmin 0");
    put(mark, "");
    put(key, "");
    mark.setIcon(Symbol.CHECK.icon());
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Entry> list, Entry entry, int index, boolean selected, boolean focused) {
    group.setText(entry.group());
    label.setText(entry.label());
    label.paintIn(entry.enabled() ? Role.TEXT : Role.TEXT_DISABLED);
    mark.setVisible(entry.selected());
    key.setVisible(!entry.key().isEmpty());
    key.show(new KeyHint(entry.key()));
    standOn(selected ? Role.ACCENT_TINT : Role.SURFACE);
    getAccessibleContext().setAccessibleName(Texts.of("palette.row", entry.group(), entry.label()));
    getAccessibleContext().setAccessibleDescription(entry.hint());
    return this;
  }
}
