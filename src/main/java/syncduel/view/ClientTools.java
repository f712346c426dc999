package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a client pane's buttons and menus offer; menus come in groups with a line between them.
 *
 * @param add the plus beside the field for a new to-do
 * @param network online and offline, faults, holds
 * @param more the menu behind the dots
 * @param policies all of them, in the order of the lesson format
 */
public record ClientTools(
    CommandState add,
    CommandState refresh,
    CommandState pull,
    CommandState push,
    List<List<MenuEntry>> network,
    List<List<MenuEntry>> more,
    List<PolicyChoice> policies) {
  /** Keeps its own copies. */
  public ClientTools {
    network = network.stream().map(List::copyOf).toList();
    more = more.stream().map(List::copyOf).toList();
    policies = List.copyOf(policies);
  }

  /**
   * An entry of the policy drop-down.
   *
   * @param name as in lesson files
   * @param selected whether it is the present one
   */
  public record PolicyChoice(String name, String label, String tooltip, boolean selected) {}

  /** How a command of the menus stands; empty for one that is in none. */
  Optional<CommandState> state(Command command) {
    return Stream.concat(network.stream(), more.stream())
        .flatMap(List::stream)
        .filter(entry -> entry.command() == command)
        .map(MenuEntry::state)
        .findFirst();
  }
}
