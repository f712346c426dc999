package syncduel.ui.pane;

import javax.swing.JComponent;
import syncduel.view.Command;
import syncduel.view.Label;
import syncduel.view.Messages;

/**
 * The words that stand in a pane whatever its state is: headings, hints, names of controls; in the
 * language that components are made in.
 */
final class Texts {
  private Texts() {}

  static String of(Label label, Object... values) {
    return words().text(label.key(), values);
  }

  /** What a command does. */
  static String tooltip(Command command) {
    return words().text(command.tooltipKey());
  }

  private static Messages words() {
    return new Messages(JComponent.getDefaultLocale());
  }
}
