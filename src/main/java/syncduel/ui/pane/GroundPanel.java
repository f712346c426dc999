package syncduel.ui.pane;

import java.awt.Color;
import javax.swing.JPanel;
import syncduel.ui.theme.Role;

/** A panel whose ground is a role of the theme, asked for each time it is painted. */
public class GroundPanel extends JPanel {
  private Role ground;

  /** Null leaves the ground to the look and feel. */
  public GroundPanel(Role ground) {
    super(null);
    this.ground = ground;
  }

  /** On another ground from now on. */
  protected final void standOn(Role other) {
    if (ground != other) {
      ground = other;
      repaint();
    }
  }

  /** Before the constructor has run, the look and feel asks for it already. */
  @Override
  public Color getBackground() {
    return ground == null ? super.getBackground() : ground.color();
  }
}
