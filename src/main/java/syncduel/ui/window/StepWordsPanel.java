package syncduel.ui.window;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.AbstractDocument;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.Spoken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.LessonDraft.Expecting;
import syncduel.view.LessonDraft.StepDraft;

/** What is said about one step, and what is expected of it. Tells every change. */
final class StepWordsPanel extends GroundPanel {
  private static final int SAY_ROWS = 3;
  private static final int WHY_ROWS = 4;
  private static final int PAUSE_DIGITS = 6;
  private static final int GAP = 8;

  private final transient Consumer<StepDraft> changed;
  private final JTextField chapter = named("revise.chapter", new JTextField());
  private final JTextArea say = named("revise.say", area(SAY_ROWS));
  private final JTextArea why = named("revise.why", area(WHY_ROWS));
  private final JTextField pause = named("revise.pause", new JTextField());
  private final JComboBox<Choice> expecting = named("revise.expect", new JComboBox<>());
  private Optional<StepDraft> shown = Optional.empty();

  /** A choice of the list in words. */
  private record Choice(Expecting expecting) {
    @Override
    public String toString() {
      return switch (expecting) {
        case NOTHING -> Texts.of("revise.expect.nothing");
        case AS_WRITTEN -> Texts.of("revise.expect.asWritten");
        case WHAT_HAPPENED -> Texts.of("revise.expect.whatHappened");
      };
    }
  }

  StepWordsPanel(Consumer<StepDraft> changed) {
    super(Role.SURFACE);
    this.changed = changed;
    String gap = Scale.current().px(GAP) + "px";
    setLayout(
        new MigLayout(
            "fill, insets 0, gap " + gap, "[][grow,fill]", "[][grow,fill][grow,fill][][]"));
    line("revise.chapter", chapter, chapter);
    line("revise.say", say, new JScrollPane(say));
    line("revise.why", why, new JScrollPane(why));
    line("revise.pause", pause, pause);
    line("revise.expect", expecting, expecting);
    for (JTextComponent text : List.of(chapter, say, why, pause)) {
      text.getDocument().addDocumentListener(new RevisionPanel.Changes(this::tell));
    }
    ((AbstractDocument) pause.getDocument()).setDocumentFilter(new Digits());
    for (Component part : expecting.getComponents()) {
      if (part instanceof JButton arrow) {
        named("revise.expect", arrow);
      }
    }
    expecting.addActionListener(choice -> tell());
  }

  private static JTextArea area(int rows) {
    var area = new JTextArea(rows, 0);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    return area;
  }

  private static <T extends JComponent> T named(String key, T control) {
    control.setName(key);
    Spoken.name(control, Texts.of(key));
    control.setToolTipText(Texts.of(key + ".tooltip"));
    return control;
  }

  private void line(String key, JComponent control, JComponent shown) {
    RoleLabel label = RoleLabel.of(Texts.of(key), TextStyle.BODY, Role.TEXT);
    label.setLabelFor(control);
    add(label, "aligny top, gaptop " + Scale.current().px(GAP) + "px");
    add(shown, "wrap, wmin 0, hmin pref");
  }

  /** Shows what is said about a step. */
  void show(StepDraft draft) {
    shown = Optional.empty();
    chapter.setText(draft.chapter());
    say.setText(draft.say());
    why.setText(draft.why());
    pause.setText(draft.pauseMillis().isPresent() ? "" + draft.pauseMillis().getAsInt() : "");
    Choice[] choices = draft.offered().stream().map(Choice::new).toArray(Choice[]::new);
    expecting.setModel(new DefaultComboBoxModel<>(choices));
    expecting.setSelectedItem(new Choice(draft.expecting()));
    expecting.setEnabled(choices.length > 1);
    say.setCaretPosition(0);
    why.setCaretPosition(0);
    shown = Optional.of(draft);
  }

  void focusNarration() {
    say.requestFocusInWindow();
  }

  private void tell() {
    if (shown.isPresent()) {
      Expecting chosen = ((Choice) expecting.getSelectedItem()).expecting();
      changed.accept(
          shown
              .get()
              .saying(chapter.getText(), say.getText(), why.getText(), pause())
              .expecting(chosen));
    }
  }

  private OptionalInt pause() {
    return pause.getText().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(pause.getText()));
  }

  /** Lets nothing but a whole number be typed. */
  private static final class Digits extends DocumentFilter {
    @Override
    public void insertString(FilterBypass document, int at, String text, AttributeSet attributes)
        throws BadLocationException {
      replace(document, at, 0, text, attributes);
    }

    @Override
    public void replace(
        FilterBypass document, int at, int length, String text, AttributeSet attributes)
        throws BadLocationException {
      String typed = text == null ? "" : text;
      int after = document.getDocument().getLength() - length + typed.length();
      if (typed.matches("[0-9]*") && after <= PAUSE_DIGITS) {
        super.replace(document, at, length, typed, attributes);
      }
    }
  }
}
