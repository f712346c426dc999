package syncduel.ui.window;

import java.awt.Graphics;
import java.util.List;
import javax.swing.JComponent;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/** The line above the log or the diagram: its title, or the tabs of both where room is scarce. */
final class AreaHeading extends ZoomedPanel {
  private final RoleLabel title = new RoleLabel(TextStyle.STRONG, Role.TEXT);
  private final List<TabButton> tabs;

  /** The size is a further constraint of what stands at the end, or nothing. */
  AreaHeading(
      List<TabButton> tabs, List<? extends JComponent> beside, JComponent atTheEnd, String size) {
    super(Role.SURFACE, "insets 1 12 1 12, gap 0", "", "[30!,center]");
    this.tabs = List.copyOf(tabs);
    put(title, "");
    for (TabButton tab : tabs) {
      put(tab, "h 30!, gapright 16");
    }
    for (JComponent part : beside) {
      put(part, "gapleft 8, wmin 0");
    }
    put(atTheEnd, "pushx, alignx trailing" + size);
    setTabbed(false);
  }

  void setTitle(String text) {
    title.setText(text);
  }

  void setTabbed(boolean tabbed) {
    title.setVisible(!tabbed);
    tabs.forEach(tab -> tab.setVisible(tabbed));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    int line = Scale.current().line(1);
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, 0, getWidth(), line);
    graphics.fillRect(0, getHeight() - line, getWidth(), line);
  }
}
