package syncduel.ui.pane;

import java.awt.Color;
import java.awt.Font;
import javax.swing.JLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/** A label in a type and a colour of the theme, both asked for when they are needed. */
public final class RoleLabel extends JLabel {
  private final TextStyle style;
  private Role role;

  /** Without words yet. */
  public RoleLabel(TextStyle style, Role role) {
    this.style = style;
    this.role = role;
    updateUI();
  }

  /** With words that stay. */
  public static RoleLabel of(String text, TextStyle style, Role role) {
    var label = new RoleLabel(style, role);
    label.setText(text);
    return label;
  }

  /** In another colour from now on. */
  public void paintIn(Role role) {
    this.role = role;
    repaint();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (style != null) {
      fitZoom();
    }
  }

  /** For a label that only stamps cells: no change of the look and feel reaches it. */
  void fitZoom() {
    Font wanted = style.font(Scale.current());
    if (!wanted.equals(getFont())) {
      setFont(wanted);
    }
  }

  @Override
  public Color getForeground() {
    return role == null ? super.getForeground() : role.color();
  }
}
