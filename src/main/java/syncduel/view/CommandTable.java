package syncduel.view;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.lesson.Lesson;
import syncduel.lesson.SessionState;
import syncduel.trace.Party;

/** Does what commands ask for; which of them are enabled was decided before. */
final class CommandTable {
  private static final int ZOOM_STEP = 25;
  private static final int ZOOM = 100;
  private final WindowModel model;
  private final WindowPorts ports;
  private final BranchCommands branches;
  private final FilmDesks films;

  CommandTable(WindowModel model, WindowPorts ports) {
    this.model = model;
    this.ports = ports;
    this.branches = new BranchCommands(model, ports);
    this.films = new FilmDesks(model, ports);
  }

  void run(Command command, WindowState state) {
    if (model.presenting().run(command)) {
      model.look(model.choices());
    } else if (command.step().isPresent()) {
      step(command, state);
    } else if (command.menu() == Command.Menu.LOG) {
      model.log().run(command);
    } else if (command.choice().isPresent()) {
      choose(command, state);
    } else if (command.party().isPresent()) {
      inPane(command, command.party().get(), state);
    } else {
      inWindow(command, state);
    }
  }

  private void step(Command command, WindowState state) {
    int dropped =
        switch (command) {
          case PURGE_FORCED_LEFT -> state.left().queue().count();
          case PURGE_FORCED_RIGHT -> state.right().queue().count();
          default -> 0;
        };
    String title = state.command(command).label();
    String question = model.words().count("purge.question", dropped);
    if (dropped == 0 || ports.dialogs().confirm(title, question)) {
      model.actions().perform(command.step().orElseThrow());
    }
  }

  /** Of two held messages, that of the focused pane or else the one that began first. */
  private void release(WindowState state) {
    List<ServerPaneState.Held> held = state.server().held();
    held.stream()
        .filter(message -> model.choices().focus().equals(Optional.of(message.party())))
        .findFirst()
        .or(() -> held.stream().findFirst())
        .ifPresent(message -> step(message.command(), state));
  }

  /** A question that waits comes before the cards. */
  private void choose(Command choice, WindowState state) {
    Optional<QuestionState> question = state.narration().question().filter(QuestionState::open);
    if (question.isPresent()) {
      question.get().answers().stream()
          .filter(answer -> answer.command() == choice)
          .findFirst()
          .ifPresent(answer -> model.answer(answer.number()));
      return;
    }
    var panes = Stream.of(state.left(), state.right()).filter(pane -> pane.card().isPresent());
    var parties = panes.map(ClientPaneState::party).toList();
    Optional<Party> only =
        parties.size() == 1 ? Optional.of(parties.get(0)) : model.choices().focus();
    only.ifPresent(party -> model.choose(party, choice));
  }

  private void inPane(Command command, Party party, WindowState state) {
    switch (command) {
      case HISTORY_LEFT, HISTORY_RIGHT -> showHistory(Optional.of(party));
      case CLOSE_HISTORY_LEFT, CLOSE_HISTORY_RIGHT -> showHistory(Optional.empty());
      case PULL_WITH_LEFT, PULL_WITH_RIGHT -> fill(StepForm.Kind.PULL, party, state);
      case PURGE_WITH_LEFT, PURGE_WITH_RIGHT -> fill(StepForm.Kind.PURGE, party, state);
      case FAULT_WITH_LEFT, FAULT_WITH_RIGHT -> fill(StepForm.Kind.FAULT, party, state);
      case HOLD_WITH_LEFT, HOLD_WITH_RIGHT -> fill(StepForm.Kind.HOLD, party, state);
      case SHOW_FAILURE_LEFT, SHOW_FAILURE_RIGHT -> model.log().showFailure(party);
      default -> closeBanner(party, state);
    }
  }

  private void fill(StepForm.Kind kind, Party party, WindowState state) {
    ClientPaneState pane = party == Party.LEFT ? state.left() : state.right();
    Stream<String> known =
        Stream.concat(
            pane.rows().stream().map(row -> row.id().value()),
            state.server().rows().stream().map(row -> row.id().value()));
    var client = new StepForm.Client(party, pane.name(), known.distinct().toList());
    model.stopPlaying();
    ports
        .dialogs()
        .fill(StepForm.of(kind, client, model.words()))
        .flatMap(StepForm::step)
        .ifPresent(model.actions()::perform);
  }

  private void showHistory(Optional<Party> client) {
    model.look(model.choices().withHistory(client));
  }

  private void closeBanner(Party party, WindowState state) {
    Optional<BannerState> banner =
        switch (party) {
          case LEFT -> state.left().banner();
          case RIGHT -> state.right().banner();
          case SERVER -> state.server().banner();
        };
    if (banner.filter(shown -> shown.kind() == BannerState.Kind.FAILURE).isPresent()) {
      model.closeFailure(party);
    } else {
      model.closeRefusal();
    }
  }

  private void inWindow(Command command, WindowState state) {
    switch (command) {
      case OPEN -> ports.dialogs().fileToOpen().ifPresent(model::openFile);
      case SAVE -> fileToSave(command, state, title()).ifPresent(model::save);
      case SAVE_SESSION ->
          fileToSave(command, state, title() + ".session").ifPresent(model::saveSession);
      case EXPORT -> ports.dialogs().fileToExport(title()).ifPresent(model::export);
      case LABORATORY -> ports.dialogs().showLaboratory(laboratory());
      case REVISE -> revise();
      case RECORD -> films.open(model.session(), state, model.words(), title());
      case EXIT -> exit();
      case FREE_PLAY -> model.freePlay();
      case RESUME_FREE_PLAY -> model.resumeFreePlay();
      case RELEASE -> release(state);
      case DIAGRAM_LARGER -> look(model.choices().diagram().larger());
      case DIAGRAM_SMALLER -> look(model.choices().diagram().smaller());
      case DIAGRAM_TEXT -> look(model.choices().diagram().toText());
      case DIAGRAM_AHEAD -> look(model.choices().diagram().lookingAhead());
      case PALETTE ->
          ports.dialogs().showPalette(new PaletteEntries(model, ports.dialogs(), state).palette());
      case RESET_LAYOUT -> ports.dialogs().resetLayout();
      case SHORTCUTS -> showKeys(state);
      case NEXT_BRANCH, RENAME_BRANCH, DROP_BRANCH, COMPARE_BRANCHES, SHOW_LOST ->
          branches.run(command, state);
      case LESSONS ->
          ports.dialogs().showLessons(LessonPicker.of(model, ports.lessons().bundled()));
      case LESSON_1 -> model.openLesson("1");
      case UNDO, BACK, TO_START, REDO, NEXT, PLAY, RETURN_TO_LESSON -> move(command);
      case NEXT_MOMENT -> model.nextMoment();
      case PREVIOUS_MOMENT -> model.previousMoment();
      case TO_PRESENT -> {
        model.leaveMoment();
        model.look(model.choices());
      }
      default -> prefer(command);
    }
  }

  private PolicyLaboratory laboratory() {
    SessionState session = model.session();
    Lesson lesson = session.lesson().withSteps(session.steps());
    model.stopPlaying();
    String heading = BranchWords.heading(session, model.words());
    return new PolicyLaboratory(ports, model.words(), lesson, heading, title() + "-policies");
  }

  private void revise() {
    model.stopPlaying();
    ports
        .dialogs()
        .revise(LessonDraft.of(model.session(), model.words()))
        .map(LessonDraft::revision)
        .ifPresent(ports.session()::revise);
  }

  /** A film that is being made would be lost. */
  private void exit() {
    Messages words = model.words();
    String title = words.text("film.exit.title");
    if (!films.records() || ports.dialogs().confirm(title, words.text("film.exit.question"))) {
      ports.dialogs().exit();
    }
  }

  private void look(DiagramLook diagram) {
    model.prefer(model.choices().kept().withDiagram(diagram));
  }

  private void showKeys(WindowState state) {
    String title = state.command(Command.SHORTCUTS).label();
    ports.dialogs().showKeys(title, new KeyLines(state, model.words()).all());
  }

  private void move(Command command) {
    model.leaveMoment();
    if (command == Command.NEXT || command == Command.REDO) {
      model.next();
      return;
    }
    boolean playing = model.choices().playing();
    model.stopPlaying();
    switch (command) {
      case UNDO, BACK -> ports.session().back();
      case TO_START -> ports.session().toStart();
      case RETURN_TO_LESSON -> ports.session().returnToLesson();
      default -> {
        if (!playing) {
          model.startPlaying();
        }
      }
    }
  }

  private void prefer(Command command) {
    Preferences.Kept kept = model.choices().kept();
    CommandStates.theme(command).ifPresent(theme -> model.prefer(kept.withTheme(theme)));
    CommandStates.speed(command).ifPresent(speed -> model.prefer(kept.withSpeed(speed)));
    CommandStates.language(command).ifPresent(one -> model.prefer(kept.withLanguage(one)));
    switch (command) {
      case ASK -> model.prefer(kept.withAsks(!kept.asks()));
      case REDUCED_MOTION -> model.prefer(kept.withReducedMotion(!kept.reducedMotion()));
      case ZOOM_IN -> model.prefer(kept.withZoom(kept.zoom() + ZOOM_STEP));
      case ZOOM_OUT -> model.prefer(kept.withZoom(kept.zoom() - ZOOM_STEP));
      case FORGET_PROGRESS -> model.prefer(kept.withoutProgress());
      case ZOOM_RESET -> model.prefer(kept.withZoom(ZOOM));
      default -> {}
    }
    model.presenting().followDesktop();
  }

  private Optional<Path> fileToSave(Command command, WindowState state, String name) {
    return ports.dialogs().fileToSave(state.command(command).label(), name + ".json");
  }

  /** The title in plain letters, such as {@code two-edits-of-one-row}. */
  private String title() {
    String title = model.session().lesson().title();
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String name = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "session" : name;
  }
}
