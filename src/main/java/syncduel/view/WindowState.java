package syncduel.view;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import syncduel.trace.Party;

/**
 * Everything that the window paints at one moment; texts are made, nothing is left to decide.
 *
 * @param title of the window
 * @param commands how each command stands, for menus, buttons and keys
 * @param busy whether a step is being played
 * @param failure one sentence when the world could not go on
 * @param zoom in percent
 * @param motion what moves from the moment on at which this is shown
 * @param language the language that was chosen
 * @param presenter what is shown while presenting
 */
public record WindowState(
    String title,
    LessonBarState lessonBar,
    NarrationState narration,
    ClientPaneState left,
    ClientPaneState right,
    ServerPaneState server,
    LogState log,
    DiagramState diagram,
    Map<Command, CommandState> commands,
    boolean busy,
    Optional<String> failure,
    Theme theme,
    int zoom,
    MotionState motion,
    Language language,
    PresenterState presenter) {
  /** Every command has its state. */
  public WindowState {
    Objects.requireNonNull(failure, "failure");
    commands = Collections.unmodifiableMap(new EnumMap<>(commands));
    if (commands.size() != Command.values().length) {
      throw new IllegalArgumentException("A state for each command");
    }
  }

  /** Whether the card of a client offers a choice that can be made. */
  boolean offers(Party client, Command choice) {
    ClientPaneState pane = client == Party.LEFT ? left : right;
    return pane.card().stream()
        .flatMap(card -> card.choices().stream())
        .anyMatch(offered -> offered.command() == choice && offered.enabled());
  }

  /** How a command stands. */
  public CommandState command(Command command) {
    return commands.get(command);
  }
}
