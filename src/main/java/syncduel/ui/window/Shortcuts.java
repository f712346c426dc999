package syncduel.ui.window;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import syncduel.view.Command;
import syncduel.view.PresenterKeys;
import syncduel.view.WindowState;

/**
 * Binds the keys of all commands to a panel, for the whole window. Keys without a modifier are left
 * alone while a text field has the focus; a control that uses such a key itself comes first anyway.
 */
record Shortcuts(JComponent panel, WindowActions actions, Supplier<Optional<WindowState>> state) {
  /** Keys that do the same, for keyboards on which the first one cannot be typed. */
  private static final Map<String, Command> ALSO =
      Map.of(
          "ctrl EQUALS", Command.ZOOM_IN,
          "ctrl shift EQUALS", Command.ZOOM_IN,
          "ctrl ADD", Command.ZOOM_IN,
          "ctrl SUBTRACT", Command.ZOOM_OUT,
          "alt EQUALS", Command.DIAGRAM_LARGER,
          "alt shift EQUALS", Command.DIAGRAM_LARGER,
          "alt ADD", Command.DIAGRAM_LARGER,
          "alt SUBTRACT", Command.DIAGRAM_SMALLER,
          "ctrl Y", Command.REDO);

  void bind() {
    for (Command command : Command.values()) {
      if (!command.shortcut().isEmpty()) {
        bind(Keys.of(command), command);
      }
    }
    for (var key : ALSO.entrySet()) {
      bind(KeyStroke.getKeyStroke(key.getKey()), key.getValue());
    }
  }

  /** The same with the keys that remotes send, which come before the usual ones. */
  void bindForPresenting() {
    bind();
    PresenterKeys.all().forEach((key, command) -> bind(KeyStroke.getKeyStroke(key), command));
  }

  private void bind(KeyStroke key, Command command) {
    if (key == null) {
      throw new IllegalArgumentException("no key is called " + command.shortcut());
    }
    panel.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, key);
    panel.getActionMap().put(key, new Press(command, Keys.isPlain(key)));
  }

  private static boolean isTyping() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner instanceof JTextComponent text && text.isEditable()
        || owner instanceof JTable table && table.isEditing();
  }

  private final class Press extends AbstractAction {
    private final Command command;
    private final boolean plain;

    Press(Command command, boolean plain) {
      this.command = command;
      this.plain = plain;
    }

    /** A key that is not taken here goes on to whoever may want it. */
    @Override
    public boolean isEnabled() {
      boolean can = state.get().filter(now -> now.command(command).enabled()).isPresent();
      return can && !(plain && isTyping());
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      actions.run(command);
    }
  }
}
