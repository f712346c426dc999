package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.event.CaretEvent;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import syncduel.picture.SequenceText;
import syncduel.picture.Target;
import syncduel.picture.Words;
import syncduel.ui.pane.Spoken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.DiagramState;

/**
 * The sequence diagram in words, line by line; it can be read aloud, selected and copied. The line
 * that is marked is in view, and where one puts the caret its message is selected.
 */
final class DiagramText extends JScrollPane {
  private static final int SIDE = 12;
  private static final int TOP = 8;

  private final WindowActions actions;
  private final Words words;
  private final JTextArea lines = new Lines();
  private List<Target> targets = List.of();
  private OptionalInt marked = OptionalInt.empty();
  private boolean newest = true;
  private boolean binding;

  DiagramText(WindowActions actions, Words words) {
    this.actions = actions;
    this.words = words;
    setViewportView(lines);
    lines.setName("diagram.text");
    lines.setEditable(false);
    lines.setLineWrap(true);
    lines.setWrapStyleWord(true);
    lines.setToolTipText(Texts.of("command.diagramText.tooltip"));
    lines.addCaretListener(this::select);
    fit();
  }

  void show(DiagramState state) {
    Spoken.name(lines, state.title());
    String text =
        String.join(
            "\n", SequenceText.of(state.happened(), state.followed(), state.chapters(), words));
    targets = SequenceText.targets(state.happened(), state.followed(), state.chapters());
    OptionalInt line = line(state.moment());
    newest = state.selectedExchange().isEmpty();
    if (!lines.getText().equals(text) || !line.equals(marked)) {
      marked = line;
      binding = true;
      put(text);
      mark();
      binding = false;
    }
  }

  /** That of the moment, or of the latest one before it. */
  private OptionalInt line(OptionalInt moment) {
    for (int at = targets.size() - 1; at >= 0 && moment.isPresent(); at--) {
      OptionalInt its = targets.get(at).moment();
      if (its.isPresent() && its.getAsInt() <= moment.getAsInt()) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private void put(String text) {
    if (!lines.getText().equals(text)) {
      int reading = Math.min(lines.getCaretPosition(), text.length());
      lines.setText(text);
      lines.setCaretPosition(reading);
    }
  }

  /** The caret stays where it is in the marked line, so that one can go on reading from there. */
  private void mark() {
    lines.getHighlighter().removeAllHighlights();
    if (marked.isEmpty()) {
      return;
    }
    try {
      int from = lines.getLineStartOffset(marked.getAsInt());
      int to = lines.getLineEndOffset(marked.getAsInt());
      lines
          .getHighlighter()
          .addHighlight(from, to, new DefaultHighlightPainter(Role.ACCENT_TINT.color()));
      if (lines.getCaretPosition() < from || lines.getCaretPosition() >= to) {
        lines.setCaretPosition(from);
      }
      reveal(from);
    } catch (BadLocationException e) {
      throw new IllegalStateException("A line that is there has a place", e);
    }
  }

  /**
   * The newest line stands near the lower edge; one that was selected moves no more than it must.
   */
  private void reveal(int offset) throws BadLocationException {
    Rectangle2D place = lines.modelToView2D(offset);
    if (place == null) {
      return;
    }
    Rectangle line = place.getBounds();
    int room = getViewport().getHeight();
    if (newest && room > 0) {
      int lowest = Math.max(0, lines.getHeight() - room);
      int top = Math.max(0, Math.min(lowest, line.y + 2 * line.height - room));
      getViewport().setViewPosition(new Point(0, top));
    } else {
      lines.scrollRectToVisible(new Rectangle(0, line.y, 1, 2 * line.height));
    }
  }

  /** One reads on in another message; whoever selects words to copy them selects none. */
  private void select(CaretEvent caret) {
    if (binding || caret.getDot() != caret.getMark() || !lines.isFocusOwner()) {
      return;
    }
    try {
      int line = lines.getLineOfOffset(caret.getDot());
      if (line < targets.size() && !OptionalInt.of(line).equals(marked)) {
        targets.get(line).exchange().ifPresent(actions::selectExchange);
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException("The caret stands in the text", e);
    }
  }

  /** Lines that break elsewhere stand elsewhere. */
  @Override
  public void doLayout() {
    Dimension before = lines.getSize();
    int room = getViewport().getHeight();
    super.doLayout();
    getViewport().doLayout();
    if (!lines.getSize().equals(before) || getViewport().getHeight() != room) {
      mark();
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

  /** Another look and feel brings another highlighter, with nothing marked. */
  private final class Lines extends JTextArea {
    @Override
    public void updateUI() {
      super.updateUI();
      if (lines != null) {
        mark();
      }
    }
  }
}
