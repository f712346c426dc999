package syncduel.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Step;
import syncduel.trace.Direction;
import syncduel.trace.Party;
import syncduel.view.Palette.Entry;

/** Collects what the palette offers: all commands, and what only lists and menus offer else. */
final class PaletteEntries {
  /** Of no use before there is something to close or to show. */
  private static final Set<Command> ONLY_ENABLED =
      EnumSet.of(
          Command.CLOSE_BANNER_LEFT,
          Command.CLOSE_BANNER_RIGHT,
          Command.CLOSE_BANNER_SERVER,
          Command.CLOSE_HISTORY_LEFT,
          Command.CLOSE_HISTORY_RIGHT,
          Command.SHOW_FAILURE_LEFT,
          Command.SHOW_FAILURE_RIGHT);

  private static final List<String> METHODS = List.of("GET", "POST", "PATCH", "DELETE");
  private static final List<Integer> TIMES = List.of(2, 3);
  private static final int USUAL_ERROR = 500;

  private final WindowModel model;
  private final Dialogs dialogs;
  private final WindowState state;
  private final Messages words;
  private final List<Entry> entries = new ArrayList<>();

  PaletteEntries(WindowModel model, Dialogs dialogs, WindowState state) {
    this.model = model;
    this.dialogs = dialogs;
    this.state = state;
    this.words = model.words();
  }

  Palette palette() {
    for (Command command : Command.values()) {
      if (command != Command.PALETTE) {
        add(command);
      }
    }
    state.lessonBar().lessons().forEach(this::add);
    for (ClientPaneState pane : List.of(state.left(), state.right())) {
      pane.tools().policies().forEach(policy -> add(pane, policy));
      disturbances(pane);
    }
    entries.addAll(new PaletteRows(model.actions(), dialogs, state, words).all());
    return new Palette(
        words.text("palette.title"),
        words.text("palette.prompt"),
        words.text("palette.nothing"),
        entries);
  }

  private void add(Command command) {
    CommandState now = state.command(command);
    if (now.enabled() || !ONLY_ENABLED.contains(command)) {
      entries.add(
          new Entry(
              CommandGroups.of(command, state, words),
              label(command, now),
              now.key(),
              now.enabled(),
              now.selected(),
              now.tooltip(),
              () -> model.run(command)));
    }
  }

  private void add(LessonBarState.LessonChoice lesson) {
    entries.add(
        plain(
            words.text("menu.lesson"),
            words.text("palette.lesson", lesson.label()),
            lesson.current(),
            lesson.tooltip(),
            () -> model.openLesson(lesson.number())));
  }

  private void add(ClientPaneState pane, ClientTools.PolicyChoice policy) {
    entries.add(
        plain(
            pane.name(),
            words.text("palette.policy", policy.label()),
            policy.selected(),
            policy.tooltip(),
            () -> model.actions().usePolicy(pane.party(), policy.name())));
  }

  /** What the menus offer for the next message, here also for several, or for one method only. */
  private void disturbances(ClientPaneState pane) {
    for (FaultKind kind : FaultKind.values()) {
      Command once = command("", kind.word());
      for (int times : TIMES) {
        String label = words.text("palette.times", label(once), times);
        add(pane, once, label, new ClientAction.Fault(kind, USUAL_ERROR, times, Match.any()));
      }
      for (String method : METHODS) {
        String label = words.text("palette.method", label(once), method);
        add(pane, once, label, new ClientAction.Fault(kind, USUAL_ERROR, 1, only(method)));
      }
    }
    for (Direction direction : Direction.values()) {
      Command once = command("HOLD_", direction.word());
      for (String method : METHODS) {
        String label = words.text("palette.method", label(once), method);
        add(pane, once, label, new ClientAction.Hold(direction, only(method)));
      }
    }
  }

  private void add(ClientPaneState pane, Command once, String label, ClientAction action) {
    var step = new Step.AtClient(pane.party(), action);
    entries.add(
        plain(
            pane.name(),
            label,
            false,
            words.text(once.tooltipKey()),
            () -> model.actions().perform(step)));
  }

  private static Command command(String prefix, String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Command.valueOf(prefix + name + "_" + Party.LEFT.name());
  }

  /** A choice among several does not say by itself what is chosen. */
  private String label(Command command, CommandState now) {
    if (CommandStates.theme(command).isPresent()) {
      return words.text("palette.theme", now.label());
    }
    if (CommandStates.language(command).isPresent()) {
      return words.text("palette.language", now.label());
    }
    return CommandStates.speed(command).isPresent()
        ? words.text("palette.speed", now.label())
        : now.label();
  }

  private String label(Command command) {
    return words.text(command.labelKey());
  }

  private static Match only(String method) {
    return new Match(Optional.of(method), Optional.empty());
  }

  private static Entry plain(
      String group, String label, boolean selected, String hint, Runnable run) {
    return new Entry(group, label, "", true, selected, hint, run);
  }
}
