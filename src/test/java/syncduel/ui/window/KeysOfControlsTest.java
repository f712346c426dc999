package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import syncduel.ui.theme.Theme;
import syncduel.view.Command;
import syncduel.view.Language;

/** A key that the window prints on a command is not taken by the control that has the focus. */
class KeysOfControlsTest {
  /** In a text these select and copy, as everywhere. */
  private static final Set<String> OF_TEXT =
      Set.of("ctrl C", "shift LEFT", "shift RIGHT", "shift END");

  @Test
  void noControlTakesTheKeyOfACommand() {
    Set<String> taken = new TreeSet<>();
    var states = WindowStatesToTry.in(Language.ENGLISH).values();
    Furnished room =
        Furnished.of(
            states.iterator().next(), Theme.LIGHT, 100, new Dimension(1280, 768), Language.ENGLISH);
    states.forEach(state -> room.show(state).visible().forEach(control -> note(control, taken)));

    assertThat(taken).isEmpty();
  }

  private static void note(Component part, Set<String> taken) {
    if (part instanceof JComponent control) {
      GuiActionRunner.execute(
          () ->
              Arrays.stream(Command.values())
                  .map(Command::shortcut)
                  .filter(key -> !key.isEmpty() && !isPlain(key))
                  .filter(key -> !(part instanceof JTextComponent && OF_TEXT.contains(key)))
                  .filter(key -> takes(control, KeyStroke.getKeyStroke(key)))
                  .forEach(key -> taken.add(Furnished.path(part) + " takes " + key)));
    }
  }

  /** Space ticks a row and presses a button, and arrows move in a list: everybody expects that. */
  private static boolean isPlain(String key) {
    return !key.contains(" ") || key.startsWith("typed ");
  }

  private static boolean takes(JComponent control, KeyStroke key) {
    if (!control.isFocusable()) {
      return false;
    }
    Object focused = control.getInputMap(JComponent.WHEN_FOCUSED).get(key);
    Object name =
        focused != null
            ? focused
            : control.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(key);
    Action action = name == null ? null : control.getActionMap().get(name);
    return action != null && action.isEnabled();
  }
}
