package syncduel.ui.window;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;

/**
 * Takes typing back in a text field while it has the focus. The keys are the field's as long as
 * something was typed that was not yet sent off by Enter; else they take steps back, as everywhere.
 */
final class TypingUndo {
  private final UndoManager typed = new UndoManager();

  private TypingUndo() {}

  /** Gives a field its keys; once is enough, and a field that cannot be edited needs none. */
  static void in(JTextComponent field) {
    if (field.isEditable() && field.getClientProperty(TypingUndo.class) == null) {
      var undo = new TypingUndo();
      field.putClientProperty(TypingUndo.class, undo);
      undo.listen(field);
    }
  }

  private void listen(JTextComponent field) {
    field.getDocument().addUndoableEditListener(typed);
    bind(field, "ctrl Z", typed::canUndo, typed::undo);
    bind(field, "ctrl shift Z", typed::canRedo, typed::redo);
    bind(field, "ctrl Y", typed::canRedo, typed::redo);
    // A listener would take Enter from the default button where the field itself does not send.
    boolean sends = field instanceof JTextField line && line.getActionListeners().length > 0;
    if (sends) {
      ((JTextField) field)
          .addActionListener(sent -> SwingUtilities.invokeLater(typed::discardAllEdits));
    }
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            if (!event.isTemporary()) {
              typed.discardAllEdits();
            }
          }
        });
  }

  private void bind(JTextComponent field, String key, BooleanSupplier can, Runnable task) {
    field.getInputMap().put(KeyStroke.getKeyStroke(key), "typing " + key);
    field
        .getActionMap()
        .put(
            "typing " + key,
            new AbstractAction() {
              /** A key that was never needed here goes on to the window. */
              @Override
              public boolean isEnabled() {
                return typed.canUndoOrRedo();
              }

              @Override
              public void actionPerformed(ActionEvent event) {
                if (can.getAsBoolean()) {
                  task.run();
                }
              }
            });
  }
}
