package syncduel.ui.window;

import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import syncduel.ui.pane.Spoken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/** The sequence diagram in words, line by line; it can be read aloud, selected and copied. */
final class DiagramText extends JScrollPane {
  private static final int SIDE = 12;
  private static final int TOP = 8;

  private final JTextArea lines = new JTextArea();

  DiagramText() {
    setViewportView(lines);
    lines.setName("diagram.text");
    lines.setEditable(false);
    lines.setLineWrap(true);
    lines.setWrapStyleWord(true);
    lines.setToolTipText(Texts.of("command.diagramText.tooltip"));
    fit();
  }

  void show(String title, String text) {
    Spoken.name(lines, title);
    if (!lines.getText().equals(text)) {
      int reading = Math.min(lines.getCaretPosition(), text.length());
      lines.setText(text);
      lines.setCaretPosition(reading);
    }
  }

  private void fit() {
    Scale scale = Scale.current();
    setBorder(BorderFactory.createEmptyBorder());
    lines.setFont(TextStyle.MONO.font(scale));
    lines.setBackground(Role.SURFACE.color());
    lines.setForeground(Role.TEXT.color());
    lines.setBorder(
        BorderFactory.createEmptyBorder(
            scale.px(TOP), scale.px(SIDE), scale.px(TOP), scale.px(SIDE)));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (lines != null) {
      lines.updateUI();
      fit();
    }
  }
}
