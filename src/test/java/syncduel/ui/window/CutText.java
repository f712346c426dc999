package syncduel.ui.window;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;

/** Finds texts that are not shown whole. */
final class CutText {
  private CutText() {}

  /** What a control says. */
  static String of(Component component) {
    if (component instanceof JLabel label) {
      return Optional.ofNullable(label.getText()).orElse("");
    }
    if (component instanceof AbstractButton button) {
      return Optional.ofNullable(button.getText()).orElse("");
    }
    return component instanceof JTextComponent field ? field.getText() : "";
  }

  /** Notes a control whose text has too little room. */
  static void note(Component component, Dimension size, Set<String> cut) {
    GuiActionRunner.execute(
        () -> {
          if (component instanceof JTextField field) {
            noteCutHint(field, size, cut);
          }
          if (!of(component).isBlank() && reachesOut((JComponent) component)) {
            cut.add(
                "%s “%s” reaches out of its pane"
                    .formatted(Furnished.path(component), of(component)));
          }
          String shown = shown(component);
          if (!shown.equals(of(component)) && !isToldInFull(component)) {
            cut.add(
                "%s at %dx%d: “%s” became “%s” (%d of %d)"
                    .formatted(
                        Furnished.path(component),
                        size.width,
                        size.height,
                        of(component),
                        shown,
                        component.getWidth(),
                        component.getPreferredSize().width));
          }
        });
  }

  /** To a side; lists that are longer than their pane scroll. */
  private static boolean reachesOut(JComponent component) {
    var seen = new Rectangle();
    component.computeVisibleRect(seen);
    return !seen.isEmpty() && seen.width < component.getWidth();
  }

  private static void noteCutHint(JTextField field, Dimension size, Set<String> cut) {
    Object hint = field.getClientProperty(FlatClientProperties.PLACEHOLDER_TEXT);
    Insets insets = field.getInsets();
    int room = field.getWidth() - insets.left - insets.right;
    if (hint != null && field.getFontMetrics(field.getFont()).stringWidth(hint.toString()) > room) {
      cut.add("%s at %dx%d: “%s”".formatted(Furnished.path(field), size.width, size.height, hint));
    }
  }

  /** Titles are as long as their writer wants; a title that is cut stands in its tooltip. */
  private static boolean isToldInFull(Component component) {
    String tooltip = ((JComponent) component).getToolTipText();
    return tooltip != null && tooltip.contains(of(component));
  }

  /** What Swing makes of the text in the room that there is. */
  private static String shown(Component component) {
    if (component instanceof JLabel label) {
      return clipped(
          label, label.getText(), label.getIcon(), UIScale.scale(label.getIconTextGap()));
    }
    return component instanceof AbstractButton button
        ? clipped(button, button.getText(), button.getIcon(), button.getIconTextGap())
        : of(component);
  }

  private static String clipped(JComponent of, String text, javax.swing.Icon icon, int gap) {
    Insets insets = of.getInsets();
    var room =
        new Rectangle(
            insets.left,
            insets.top,
            of.getWidth() - insets.left - insets.right,
            of.getHeight() - insets.top - insets.bottom);
    return SwingUtilities.layoutCompoundLabel(
        of,
        of.getFontMetrics(of.getFont()),
        text,
        icon,
        JLabel.CENTER,
        JLabel.LEADING,
        JLabel.CENTER,
        JLabel.TRAILING,
        room,
        new Rectangle(),
        new Rectangle(),
        gap);
  }
}
