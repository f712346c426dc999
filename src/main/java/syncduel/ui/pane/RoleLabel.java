package syncduel.ui.pane;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/**
 * A label in a type and a colour of the theme, both asked for when they are needed. Its words are
 * as wide as they are measured on every screen: Swing measures whole pixels and paints, on a screen
 * of 125 %, letters that are a little wider than that, and so the last one would be cut off.
 */
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
    if (role != this.role) {
      this.role = role;
      repaint();
    }
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

  /** Never narrower than its words are on a screen of any scale. */
  @Override
  public Dimension getPreferredSize() {
    Dimension size = super.getPreferredSize();
    if (style != null && getText() != null && !isPreferredSizeSet()) {
      int exact = (int) Math.ceil(style.width(getText(), Scale.current()));
      size.width += Math.max(0, exact - getFontMetrics(getFont()).stringWidth(getText()));
    }
    return size;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    var exact = (Graphics2D) graphics.create();
    exact.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    super.paintComponent(exact);
    exact.dispose();
  }

  @Override
  public Color getForeground() {
    return role == null ? super.getForeground() : role.color();
  }
}
