package syncduel.ui.window;

import java.awt.Color;
import java.awt.Graphics;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/** A tab of the narrow form; the open one is underlined. */
final class TabButton extends JButton {
  private static final int UNDERLINE = 2;

  private final boolean open;

  TabButton(String text, boolean open, Runnable choose) {
    super(text);
    this.open = open;
    setName("tab." + (open ? "open" : "other"));
    setContentAreaFilled(false);
    addActionListener(click -> choose.run());
    fit();
  }

  private void fit() {
    setBorder(BorderFactory.createEmptyBorder());
    setFont((open ? TextStyle.STRONG : TextStyle.BODY).font(Scale.current()));
  }

  @Override
  public Color getForeground() {
    return (open || isFocusOwner() ? Role.TEXT : Role.TEXT_MUTED).color();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    fit();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (open || isFocusOwner()) {
      int line = Scale.current().line(UNDERLINE);
      graphics.setColor((open ? Role.ACCENT_TEXT : Role.LINE_STRONG).color());
      graphics.fillRect(0, getHeight() - line, getWidth(), line);
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJButton() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.PAGE_TAB;
            }
          };
    }
    return accessibleContext;
  }
}
