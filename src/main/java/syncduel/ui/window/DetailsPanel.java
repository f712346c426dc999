package syncduel.ui.window;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.Spoken;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.LogState.Details;
import syncduel.view.LogState.Message;

/** The messages of the selected event in full; its text can be selected and copied. */
final class DetailsPanel extends GroundPanel {
  private final RoleLabel title = new RoleLabel(TextStyle.SMALL_STRONG, Role.TEXT);
  private final JTextPane text = new JTextPane();
  private final JScrollPane scroll = new JScrollPane(text);
  private Optional<Details> shown = Optional.empty();

  DetailsPanel(Runnable close) {
    super(Role.SURFACE);
    setLayout(new BorderLayout());
    var head = new ZoomedPanel(Role.INSET, "insets 0 12 0 4, gap 0", "[grow]4[]", "[24!,center]");
    head.put(title, "wmin 0");
    FaceButton cross = Buttons.quiet(Face.of(Symbol.CLOSE, Texts.of("details.close")));
    cross.setName("details.close");
    cross.setToolTipText(Texts.of("details.close.tooltip"));
    cross.addActionListener(click -> close.run());
    head.put(cross, "w 22!, h 22!");
    text.setEditable(false);
    text.setName("details");
    Spoken.name(text, Texts.of("details.name"));
    add(head, BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
    fit();
  }

  void show(Details details) {
    if (!shown.equals(Optional.of(details))) {
      shown = Optional.of(details);
      title.setText(details.title());
      title.setToolTipText(details.title());
      write(details);
    }
  }

  private void write(Details details) {
    text.setText("");
    boolean first = true;
    for (Message message : details.messages()) {
      append((first ? "" : "\n") + message.title() + "\n", TextStyle.CAPTION, Role.TEXT_MUTED);
      append(message.line() + "\n", TextStyle.MONO_STRONG, Role.TEXT);
      for (String header : message.headers()) {
        append(header + "\n", TextStyle.MONO, Role.TEXT_MUTED);
      }
      if (!message.body().isEmpty()) {
        append(message.body() + "\n", TextStyle.MONO, Role.TEXT);
      }
      first = false;
    }
    text.setCaretPosition(0);
  }

  private void append(String words, TextStyle style, Role ink) {
    var look = new SimpleAttributeSet();
    var font = style.font(Scale.current());
    StyleConstants.setFontFamily(look, font.getFamily());
    StyleConstants.setFontSize(look, font.getSize());
    StyleConstants.setBold(look, font.isBold());
    StyleConstants.setForeground(look, ink.color());
    StyledDocument document = text.getStyledDocument();
    try {
      document.insertString(document.getLength(), words, look);
    } catch (BadLocationException e) {
      throw new IllegalStateException("a document ends where it ends", e);
    }
  }

  private void fit() {
    Scale scale = Scale.current();
    text.setBorder(
        BorderFactory.createEmptyBorder(scale.px(6), scale.px(12), scale.px(8), scale.px(8)));
    text.setBackground(Role.SURFACE.color());
    scroll.setBorder(BorderFactory.createEmptyBorder());
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (text != null) {
      text.updateUI();
      fit();
      shown.ifPresent(this::write);
    }
  }

  @Override
  protected void paintChildren(Graphics graphics) {
    super.paintChildren(graphics);
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, 0, Scale.current().line(1), getHeight());
  }
}
