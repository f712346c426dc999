package syncduel.ui.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.Spoken;
import syncduel.ui.theme.TextStyle;
import syncduel.view.LogState;
import syncduel.view.LogState.Proposal;
import syncduel.view.Messages;

/** The filter of the log; below it stand the proposals for the word in which one types. */
final class LogFilterField extends JTextField {
  private static final int COLUMNS = 16;

  private final WindowActions actions;
  private final Runnable done;
  private final LogProposals proposals;
  private boolean binding;
  private boolean typed;
  private String told = "";
  private int toldCaret;

  /** What is done when one has typed is to go on to the rows. */
  LogFilterField(WindowActions actions, Messages words, Runnable done) {
    super(COLUMNS);
    this.actions = actions;
    this.done = done;
    proposals = new LogProposals(this::accept);
    String name = words.text("log.filter");
    setName("filter");
    putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, name);
    putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
    putClientProperty(FlatClientProperties.STYLE_CLASS, TextStyle.SMALL.styleClass());
    Spoken.name(this, name);
    setToolTipText(words.text("filter.tooltip"));
    getDocument().addDocumentListener(new Typing());
    addCaretListener(caret -> tell(caret.getDot()));
    bindKeys();
    showIcon();
    describeClearButton();
  }

  /** Tab takes a proposal, and leaves the field when there is none. */
  private void bindKeys() {
    setFocusTraversalKeysEnabled(false);
    bind("DOWN", () -> proposals.move(this, 1));
    bind("UP", () -> proposals.move(this, -1));
    bind("ctrl SPACE", () -> proposals.move(this, 0));
    bind("ENTER", () -> chooseOr(done));
    bind("TAB", () -> chooseOr(this::transferFocus));
    bind("shift TAB", this::transferFocusBackward);
    bind("ESCAPE", this::leave);
  }

  private void bind(String key, Runnable task) {
    getInputMap().put(KeyStroke.getKeyStroke(key), key);
    getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                task.run();
              }
            });
  }

  private void chooseOr(Runnable otherwise) {
    if (!proposals.choose()) {
      otherwise.run();
    }
  }

  private void leave() {
    if (proposals.isOpen()) {
      proposals.close();
    } else if (!getText().isEmpty()) {
      setText("");
    } else {
      done.run();
    }
  }

  void show(LogState log) {
    if (!getText().equals(log.filter())) {
      binding = true;
      setText(log.filter());
      told = log.filter();
      toldCaret = getCaretPosition();
      binding = false;
    }
    boolean problem = log.note().filter(LogState.Note::problem).isPresent();
    putClientProperty(
        FlatClientProperties.OUTLINE, problem ? FlatClientProperties.OUTLINE_ERROR : null);
    proposals.show(log.proposals());
    if (typed && log.begun() && isFocusOwner()) {
      proposals.open(this);
    }
    typed = false;
  }

  private void accept(Proposal proposal) {
    setText(proposal.text());
    setCaretPosition(proposal.caret());
  }

  /** What was typed is shown in a frame that comes later; the proposals open with it. */
  private void typed(int caret) {
    typed |= !binding;
    tell(caret);
  }

  /** Also the caret moves when one types; that is told once. */
  private void tell(int caret) {
    if (!binding && !(getText().equals(told) && caret == toldCaret)) {
      told = getText();
      toldCaret = caret;
      actions.filter(told, caret);
    }
  }

  /** A button that the look and feel made: it takes the text away. */
  private void describeClearButton() {
    for (Component button : getComponents()) {
      Spoken.name((JComponent) button, Texts.of("filter.clear"));
      ((JComponent) button).setToolTipText(Texts.of("filter.clear"));
    }
  }

  private void showIcon() {
    putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Symbol.SEARCH.icon());
  }

  @Override
  public void updateUI() {
    super.updateUI();
    showIcon();
    describeClearButton();
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      typed(event.getOffset() + event.getLength());
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      typed(event.getOffset());
    }

    @Override
    public void changedUpdate(DocumentEvent event) {}
  }
}
