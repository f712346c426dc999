package syncduel.view;

import java.util.Locale;

/** Under which heading a command stands in the palette and on the sheet of keys. */
final class CommandGroups {
  private CommandGroups() {}

  /** The name of its pane, the conflict card, or its menu. */
  static String of(Command command, WindowState state, Messages words) {
    if (command.choice().isPresent()) {
      return words.text("card.title");
    }
    if (command.party().isPresent()) {
      return switch (command.party().get()) {
        case LEFT -> state.left().name();
        case RIGHT -> state.right().name();
        case SERVER -> words.text("server.title");
      };
    }
    return command.menu() == Command.Menu.NONE
        ? words.text("keys.network")
        : words.text("menu." + command.menu().name().toLowerCase(Locale.ROOT));
  }
}
