package syncduel.view;

import java.util.List;

/**
 * What a client pane's buttons and menus offer.
 *
 * @param add the plus beside the field for a new to-do
 * @param goOnline enabled while offline, and {@code goOffline} while online
 * @param more the menu behind the dots
 */
public record ClientTools(
    CommandState add,
    CommandState refresh,
    CommandState pull,
    CommandState push,
    CommandState goOnline,
    CommandState goOffline,
    List<More> more) {
  /** Keeps its own copy. */
  public ClientTools {
    more = List.copyOf(more);
  }

  /** An entry of the menu behind the dots. */
  public record More(Command command, CommandState state) {}
}
