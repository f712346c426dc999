package syncduel.ui.window;

import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import syncduel.ui.paint.ChipLabel;
import syncduel.ui.paint.KeyHint;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Dialogs.KeyLine;

/** Which keys do what, in two columns that are read downwards. */
final class KeySheet extends JPanel {
  private static final int GAP = 8;
  private static final int BETWEEN = 32;

  KeySheet(List<KeyLine> keys) {
    Scale scale = Scale.current();
    int gap = scale.px(GAP);
    String pair = "[leading]" + scale.px(2.0 * GAP) + "px[leading]";
    setLayout(
        new MigLayout("insets 0, gapy " + gap + "px", pair + scale.px(BETWEEN) + "px" + pair, ""));
    int half = (keys.size() + 1) / 2;
    for (int i = 0; i < half; i++) {
      boolean alone = half + i >= keys.size();
      put(keys.get(i), alone);
      if (!alone) {
        put(keys.get(half + i), true);
      }
    }
  }

  private void put(KeyLine line, boolean last) {
    add(new ChipLabel(new KeyHint(line.key())));
    add(RoleLabel.of(line.label(), TextStyle.BODY, Role.TEXT), last ? "wrap" : "");
  }
}
