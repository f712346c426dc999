package syncduel.view;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.lesson.SessionState;
import syncduel.trace.Party;
import syncduel.view.ConflictCardState.ChoiceState;

/** Tells how each command stands, from the panes that are already made. */
record CommandStates(
    Scene scene, ClientPaneState left, ClientPaneState right, ServerPaneState server) {
  static final int SMALLEST_ZOOM = 75;
  static final int LARGEST_ZOOM = 300;

  Map<Command, CommandState> all() {
    var states = new EnumMap<Command, CommandState>(Command.class);
    for (Command command : Command.values()) {
      states.put(command, state(command));
    }
    return states;
  }

  /** The card that the keys 1 to 6 act on: the only open one, or that of the focused pane. */
  Optional<ConflictCardState> card() {
    List<ConflictCardState> open =
        Stream.of(left, right).flatMap(pane -> pane.card().stream()).toList();
    return open.size() == 1
        ? Optional.of(open.get(0))
        : open.stream()
            .filter(card -> scene.choices().focus().equals(Optional.of(card.party())))
            .findFirst();
  }

  private CommandState state(Command command) {
    if (command.choice().isPresent()) {
      return choice(command);
    }
    if (command.menu() == Command.Menu.LOG) {
      return ofLog(command);
    }
    return command.party().isPresent() ? ofPane(command, command.party().get()) : ofWindow(command);
  }

  private CommandState ofLog(Command command) {
    LogCommands.Standing standing = new LogCommands(scene).of(command);
    return standing.selected().isPresent() && standing.enabled()
        ? selected(command, standing.selected().get())
        : plain(command, standing.enabled());
  }

  private CommandState choice(Command command) {
    var questions = new Questions(scene);
    if (questions.open().isPresent()) {
      return answer(command, questions);
    }
    Optional<ChoiceState> state =
        card()
            .flatMap(
                card ->
                    card.choices().stream()
                        .filter(known -> known.command() == command)
                        .findFirst());
    String tooltip =
        state
            .map(ChoiceState::reason)
            .map(reason -> reason.isEmpty() ? tooltip(command) : reason)
            .orElseGet(() -> scene.words().text("choice.none"));
    boolean enabled = state.map(ChoiceState::enabled).orElse(false);
    return new CommandState(label(command), key(command), enabled, false, tooltip);
  }

  /** While a question waits the keys of the card answer it. */
  private CommandState answer(Command command, Questions questions) {
    Optional<String> text = questions.answer(command);
    return new CommandState(
        text.orElseGet(() -> label(command)),
        key(command),
        text.isPresent(),
        false,
        text.orElseGet(() -> scene.words().text("question.noAnswer")));
  }

  private CommandState ofPane(Command command, Party party) {
    if (party == Party.SERVER) {
      return ofServer(command);
    }
    ClientPaneState pane = party == Party.LEFT ? left : right;
    ClientTools tools = pane.tools();
    return switch (command) {
      case PULL_LEFT, PULL_RIGHT -> tools.pull();
      case PUSH_LEFT, PUSH_RIGHT -> tools.push();
      case REFRESH_LEFT, REFRESH_RIGHT -> tools.refresh();
      case RELEASE_LEFT, RELEASE_RIGHT -> plain(command, scene.held(party).isPresent());
      case CLOSE_HISTORY_LEFT, CLOSE_HISTORY_RIGHT -> plain(command, pane.history().isPresent());
      case CLOSE_BANNER_LEFT, CLOSE_BANNER_RIGHT ->
          plain(command, pane.banner().flatMap(BannerState::close).isPresent());
      case SHOW_FAILURE_LEFT, SHOW_FAILURE_RIGHT ->
          plain(command, pane.banner().flatMap(BannerState::action).equals(Optional.of(command)));
      default -> tools.state(command).orElseThrow();
    };
  }

  private CommandState ofServer(Command command) {
    return command == Command.CLOSE_BANNER_SERVER
        ? plain(command, server.banner().flatMap(BannerState::close).isPresent())
        : server.menu().stream()
            .filter(entry -> entry.command() == command)
            .map(MenuEntry::state)
            .findFirst()
            .orElseThrow();
  }

  private static boolean hasSteps(SessionState session) {
    return session.branches().all().stream().anyMatch(branch -> !branch.steps().isEmpty());
  }

  /** While all is black these keys end that, also where there is no further step. */
  private boolean showsAgain(Command command) {
    return scene.presentation().black() && (command == Command.NEXT || command == Command.BACK);
  }

  private CommandState ofWindow(Command command) {
    var session = scene.present();
    boolean past = session.position() > 0 && session.canGoBack();
    boolean branched = session.branchedAt().isPresent() && session.canGoBack();
    boolean future = session.upcoming().isPresent();
    boolean shows = showsAgain(command);
    return switch (command) {
      case SAVE, EXPORT, REVISE -> plain(command, !session.steps().isEmpty());
      case SAVE_SESSION -> plain(command, hasSteps(session) && session.canGoBack());
      case LESSONS -> plain(command, !scene.lessons().isEmpty());
      case COMPARE_BRANCHES -> plain(command, session.canGoBack());
      case LABORATORY -> plain(command, !session.steps().isEmpty() && session.canGoBack());
      case RECORD -> plain(command, !session.steps().isEmpty() && session.canGoBack());
      case UNDO, BACK, TO_START -> plain(command, past || shows);
      case REDO -> plain(command, future && wasTakenBack() || shows);
      case NEXT -> plain(command, future || shows);
      case PLAY -> play(future);
      case NEXT_MOMENT -> plain(command, future || scene.moment().isPresent());
      case PREVIOUS_MOMENT -> plain(command, session.position() > 0);
      case TO_PRESENT -> plain(command, scene.moment().isPresent());
      case ASK -> selected(command, scene.choices().kept().asks());
      case REDUCED_MOTION -> selected(command, scene.choices().kept().reducedMotion());
      case DIAGRAM_LARGER -> plain(command, scene.choices().diagram().canGrow());
      case DIAGRAM_SMALLER -> plain(command, scene.choices().diagram().canShrink());
      case DIAGRAM_TEXT -> selected(command, scene.choices().diagram().asText());
      case DIAGRAM_AHEAD -> selected(command, scene.choices().diagram().ahead());
      case RELEASE -> plain(command, !server.held().isEmpty());
      case RETURN_TO_LESSON -> plain(command, branched);
      case FORGET_PROGRESS -> plain(command, !scene.choices().kept().progress().isEmpty());
      case NEXT_BRANCH -> plain(command, session.canGoBack() && several(session));
      case RENAME_BRANCH -> plain(command, several(session));
      case DROP_BRANCH ->
          plain(command, session.canGoBack() && !session.branches().present().isTrunk());
      case PRESENT -> plain(command, !scene.presentation().on());
      case LEAVE_PRESENTATION -> plain(command, scene.presentation().on());
      case BLACK_SCREEN -> presenting(command, scene.presentation().black());
      case SPEAKER_NOTES -> presenting(command, scene.presentation().notes());
      case SHOW_LOST -> plain(command, !server.lamp().lost().isEmpty());
      case LESSON_1 -> plain(command, scene.lessons().stream().anyMatch(CommandStates::first));
      case RESUME_FREE_PLAY -> plain(command, canResume());
      case FREE_PLAY -> selected(command, session.freePlay());
      case ZOOM_IN -> plain(command, scene.choices().kept().zoom() < LARGEST_ZOOM);
      case ZOOM_OUT -> plain(command, scene.choices().kept().zoom() > SMALLEST_ZOOM);
      default -> ofLook(command);
    };
  }

  /** Whether the next step was played before; a lesson's steps that never were are no redo. */
  private boolean wasTakenBack() {
    return scene.furthest().moments().size() > scene.present().trace().moments().size();
  }

  /** Free play that has steps of its own has taken the place of the last one. */
  private boolean canResume() {
    boolean fresh = !scene.session().freePlay() || scene.session().steps().isEmpty();
    return scene.lastFreePlay() > 0 && fresh;
  }

  private static boolean several(SessionState session) {
    return session.branches().all().size() > 1;
  }

  private static boolean first(Lessons.Title title) {
    return title.number().equals("1");
  }

  private CommandState play(boolean future) {
    boolean playing = scene.choices().playing();
    Messages words = scene.words();
    String label = words.text(playing ? "command.pause" : Command.PLAY.labelKey());
    String tooltip = words.text(playing ? "command.pause.tooltip" : Command.PLAY.tooltipKey());
    return new CommandState(
        label,
        key(Command.PLAY),
        playing || future,
        playing,
        playing || future ? tooltip : reason(Command.PLAY));
  }

  private CommandState ofLook(Command command) {
    Preferences.Kept kept = scene.choices().kept();
    return theme(command)
        .map(theme -> selected(command, theme == chosen(kept)))
        .or(() -> speed(command).map(speed -> selected(command, speed == kept.speed())))
        .or(() -> language(command).map(one -> selected(command, one == kept.language())))
        .orElseGet(() -> plain(command, true));
  }

  private Theme chosen(Preferences.Kept kept) {
    return scene.presentation().on() ? scene.presentation().theme() : kept.theme();
  }

  private CommandState presenting(Command command, boolean selected) {
    boolean on = scene.presentation().on();
    CommandState plain = plain(command, on);
    return on
        ? new CommandState(plain.label(), plain.key(), true, selected, plain.tooltip())
        : plain;
  }

  static Optional<Theme> theme(Command command) {
    return Arrays.stream(Theme.values()).filter(theme -> theme.command() == command).findFirst();
  }

  static Optional<Language> language(Command command) {
    return Arrays.stream(Language.values()).filter(one -> one.command() == command).findFirst();
  }

  static Optional<Speed> speed(Command command) {
    return Arrays.stream(Speed.values()).filter(speed -> speed.command() == command).findFirst();
  }

  private CommandState plain(Command command, boolean enabled) {
    String tooltip = enabled ? tooltip(command) : reason(command);
    return new CommandState(label(command), key(command), enabled, false, tooltip);
  }

  /** Why it cannot be done now; what it does, where that says enough. */
  private String reason(Command command) {
    return scene.words().known(command.labelKey() + ".reason").orElseGet(() -> tooltip(command));
  }

  private CommandState selected(Command command, boolean selected) {
    return new CommandState(label(command), key(command), true, selected, tooltip(command));
  }

  private String key(Command command) {
    return KeyHints.of(command, scene.words());
  }

  private String label(Command command) {
    return scene.words().text(command.labelKey());
  }

  private String tooltip(Command command) {
    return scene.words().text(command.tooltipKey());
  }
}
