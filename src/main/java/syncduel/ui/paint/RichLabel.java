package syncduel.ui.paint;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/**
 * Shows a {@link RichText}; assistive technology hears it as plain words. Wraps to its width up to
 * a number of lines; what is cut off is in the tooltip.
 */
public class RichLabel extends JComponent {
  private final TextStyle style;
  private final int maxLines;
  private final Role ink;
  private RichText text = RichText.of("");

  public RichLabel(TextStyle style, int maxLines) {
    this(style, maxLines, Role.TEXT);
  }

  /** In another ink than that of usual text. */
  public RichLabel(TextStyle style, int maxLines, Role ink) {
    this.style = style;
    this.maxLines = maxLines;
    this.ink = ink;
  }

  /** Replaces the text and asks for a new layout. */
  public void show(RichText text) {
    if (!text.equals(this.text)) {
      this.text = text;
      getAccessibleContext().setAccessibleName(text.plain());
      setToolTipText(text.plain());
      revalidate();
      repaint();
    }
  }

  /** Of the text at the present width, at least 1. */
  public int lineCount() {
    return run().lineCount();
  }

  /** Before it has a width: one unbroken line. */
  @Override
  public Dimension getPreferredSize() {
    if (isPreferredSizeSet()) {
      return super.getPreferredSize();
    }
    Insets insets = getInsets();
    int width = TextRun.unbroken(text, style, Scale.current()).width();
    int height = Math.max(style.lineHeight(Scale.current()), run().height());
    return new Dimension(width + insets.left + insets.right, height + insets.top + insets.bottom);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, getPreferredSize().height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Insets insets = getInsets();
    TextRun run = run();
    int room = getHeight() - insets.top - insets.bottom;
    int y = insets.top + Math.max(0, (room - run.height()) / 2);
    run.paint(graphics, insets.left, y, ink.color());
  }

  /** Only where something is cut off. */
  @Override
  public String getToolTipText(MouseEvent event) {
    return isCut(run()) ? text.plain() : null;
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleText();
    }
    return accessibleContext;
  }

  private TextRun run() {
    Insets insets = getInsets();
    int width = getWidth() - insets.left - insets.right;
    return width <= 0
        ? TextRun.unbroken(text, style, Scale.current())
        : TextRun.wrapped(text, style, Scale.current(), width, maxLines);
  }

  private boolean isCut(TextRun run) {
    return !String.join(" ", run.visible()).equals(text.plain());
  }

  private final class AccessibleText extends AccessibleJComponent {
    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.LABEL;
    }
  }
}
