package syncduel.ui.pane;

import syncduel.trace.Party;
import syncduel.view.Command;

/** The commands of one client's buttons. */
record ClientCommands(
    Command refresh, Command pull, Command push, Command goOnline, Command goOffline) {
  static ClientCommands of(Party party) {
    return switch (party) {
      case LEFT ->
          new ClientCommands(
              Command.REFRESH_LEFT,
              Command.PULL_LEFT,
              Command.PUSH_LEFT,
              Command.GO_ONLINE_LEFT,
              Command.GO_OFFLINE_LEFT);
      case RIGHT ->
          new ClientCommands(
              Command.REFRESH_RIGHT,
              Command.PULL_RIGHT,
              Command.PUSH_RIGHT,
              Command.GO_ONLINE_RIGHT,
              Command.GO_OFFLINE_RIGHT);
      case SERVER -> throw new IllegalArgumentException("The server is no client");
    };
  }
}
