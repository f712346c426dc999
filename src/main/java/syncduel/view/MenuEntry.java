package syncduel.view;

/** A command in a menu of a pane, as it stands now. */
public record MenuEntry(Command command, CommandState state) {}
