package syncduel.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonStep;
import syncduel.lesson.OpenedFile;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.stage.Step;
import syncduel.trace.Party;
import syncduel.view.Lessons.Reading;

/**
 * The only thing that the window's panels talk to: they paint its states and call its methods.
 *
 * <p>UI thread only, the listeners too; what comes from the session's threads is handed over by the
 * executor of {@link WindowPorts}. The first state comes with the session's first state.
 */
public final class WindowModel {
  private final WindowPorts ports;
  private final Playback playback;
  private final Actions actions;
  private final CommandTable table;
  private final StepMarks marks = new StepMarks();
  private final Ahead ahead = new Ahead();
  private final Moments moments;
  private final Filing filing;
  private final Presenting presenting;
  private final LogLens lens;
  private final LogActions log;
  private final RefusalTimer refusal;
  private final Quiz quiz;
  private final FreePlayKeeping keeping;
  private final Restoring restoring = new Restoring();
  private final List<Consumer<WindowState>> listeners = new ArrayList<>();
  private Choices choices;
  private Optional<SessionState> session = Optional.empty();
  private Optional<WindowState> shown = Optional.empty();
  private LogView seen;

  /** Listens to the session from now on. */
  public WindowModel(WindowPorts ports) {
    this.ports = ports;
    this.choices = Choices.of(ports.preferences().load());
    this.playback = new Playback(ports.scheduler(), this::next);
    this.quiz = new Quiz(ports.session()::next, this::show, () -> choices.kept());
    this.actions = new Actions(() -> session.orElseThrow().trace().last(), this::perform);
    this.presenting = new Presenting(ports, this::show);
    this.table = new CommandTable(this, ports);
    this.filing = new Filing(ports);
    this.keeping = new FreePlayKeeping(ports.lessons());
    this.lens = new LogLens(ports.files(), ports.ui(), this::show);
    this.log = new LogActions(this, ports);
    this.refusal = new RefusalTimer(ports.scheduler(), this::closeRefusal);
    this.moments = new Moments(ports.scheduler(), this::words, this::momentPassed);
    ports.session().onChange(state -> ports.ui().execute(() -> accept(state)));
  }

  /** Calls the listener with the present state, if there is one yet, and with each later one. */
  public void onChange(Consumer<WindowState> listener) {
    listeners.add(listener);
    shown.ifPresent(listener);
  }

  /** What is shown now; empty until the session has told its first state. */
  public Optional<WindowState> state() {
    return shown;
  }

  /** The words of the window, for menus and names that no state carries. */
  public Messages words() {
    return ports.words().in(choices.kept().language());
  }

  /** What a person does to clients and server. */
  public Actions actions() {
    return actions;
  }

  /** What a person does to the log. */
  public LogActions log() {
    return log;
  }

  /** Does what a menu item, a button or a key asks for; nothing while it is disabled. */
  public void run(Command command) {
    if (shown.filter(state -> state.command(command).enabled()).isPresent()) {
      choices = choices.withFailure(Optional.empty());
      table.run(command, shown.get());
    }
  }

  /** What is presented to an audience, and in which colours. */
  public Presenting presenting() {
    return presenting;
  }

  /**
   * Looks at a place of the timeline without going there.
   *
   * @param position steps and parts of a step, from 0 to where the session is
   */
  public void lookAt(double position) {
    stopPlaying();
    moments.lookAt(session(), position);
    show();
  }

  /** Looks one moment further, which may be the first of the next step. */
  void nextMoment() {
    stopPlaying();
    if (!moments.next(session())) {
      moments.wantFirst();
      next();
    }
    show();
  }

  /** Looks one moment back. */
  void previousMoment() {
    stopPlaying();
    moments.previous(session());
    show();
  }

  /** Back to the present; whoever asks shows it. */
  void leaveMoment() {
    moments.leave();
  }

  private void momentPassed() {
    if (!moments.animating()) {
      session.ifPresent(this::goOnPlaying);
    }
    show();
  }

  /** Goes to the state after that many steps. */
  public void goTo(int position) {
    moments.leave();
    stopPlaying();
    ports.session().goTo(position);
  }

  /** Shows another branch where it was last looked at. */
  public void switchTo(int branch) {
    stopPlaying();
    ports.session().switchTo(branch);
  }

  /** Opens a bundled lesson. */
  public void openLesson(String number) {
    open(ports.lessons().open(number), Optional.of(number));
  }

  /** Opens the lesson or the session of a file; one that cannot be read is told as a failure. */
  public void openFile(Path file) {
    filing.read(file, this::opened);
  }

  /** Saves the steps of the present branch as a lesson. */
  public void save(Path file) {
    filing.save(file, session(), this::tellFailure);
  }

  /** Saves the session: its lesson, its branches, where it stands, and the marks of the log. */
  public void saveSession(Path file) {
    SavedSession saved = SavedSession.of(session(), choices.log().marks());
    filing.save(file, saved, this::tellFailure);
  }

  /** Writes what happened up to the moment that is looked at in another form. */
  public void export(Exports.Target target) {
    SessionState told = target.form().ofWholeSteps() ? session() : moments.lookedAt(session());
    filing.export(target, told, choices.log().marks(), shown.orElseThrow(), this::tellFailure);
  }

  private void tellFailure(Optional<String> failure) {
    look(choices.withFailure(failure));
  }

  /**
   * Makes a choice on a client's card; nothing where it cannot be made. A merge with a clash opens
   * its line instead.
   */
  public void choose(Party client, Command choice) {
    shown.ifPresent(now -> new Deciding(this).choose(client, choice));
  }

  /** Sends the merge whose line is open, with the clashing columns settled like this. */
  public void mergeWith(Party client, Fields settled) {
    if (choices.merging().equals(Optional.of(client))) {
      actions.resolve(client, Choice.MERGE, settled);
    }
  }

  /** Closes the merge line without a choice. */
  public void leaveMerge() {
    look(choices.withMerging(Optional.empty()));
  }

  /** Names the pane that has the focus: with two cards open, keys act on its card. */
  public void focus(Party client) {
    look(choices.withFocus(Optional.of(client)));
  }

  Choices choices() {
    return choices;
  }

  /** Looks at the same session in another way. */
  void look(Choices other) {
    choices = other;
    session.ifPresent(state -> keeping.after(state, choices.log().marks()));
    show();
  }

  /** Remembers these for the next start. */
  void prefer(Preferences.Kept kept) {
    ports.preferences().keep(kept);
    look(choices.withKept(kept));
  }

  private void remember(Preferences.Kept further) {
    ports.preferences().keep(further);
    choices = choices.withKept(further);
  }

  void freePlay() {
    open(ports.lessons().freePlay(), Optional.empty());
  }

  void resumeFreePlay() {
    SavedSession last = ports.lessons().lastFreePlay().orElseThrow();
    leaveFor(Optional.empty());
    keeping.resume();
    comeBack(last);
  }

  /** Plays the upcoming step, or asks first what it will do. */
  void next() {
    quiz.next(session());
  }

  /** Answers the question that waits. */
  void answer(int choice) {
    quiz.answer(choice);
  }

  void startPlaying() {
    choices = choices.withPlaying(true);
    playback.begin(session());
    next();
    show();
  }

  void stopPlaying() {
    playback.stop();
    look(choices.withPlaying(false));
  }

  void closeFailure(Party client) {
    Banners.ended(session().trace(), client)
        .ifPresent(moment -> look(choices.with(choices.closed().withFailure(moment))));
  }

  void closeRefusal() {
    look(choices.with(choices.closed().withRefusal(true)));
  }

  SessionState session() {
    return session.orElseThrow();
  }

  private void perform(Step step) {
    moments.leave();
    playback.stop();
    choices = choices.acting();
    boolean asTheLesson =
        session().upcoming().map(LessonStep::step).equals(Optional.of(step)) && !session().busy();
    if (asTheLesson) {
      ports.session().next();
    } else {
      ports.session().perform(step);
    }
  }

  private void opened(Reading reading) {
    reading.file().ifPresentOrElse(this::open, () -> tellFailure(Optional.of(reading.failure())));
  }

  private void open(OpenedFile file) {
    file.session().ifPresentOrElse(this::restore, () -> open(file.lesson(), Optional.empty()));
  }

  /** Goes on with a session that was saved. */
  public void restore(SavedSession saved) {
    leaveFor(Optional.empty());
    comeBack(saved);
  }

  private void comeBack(SavedSession saved) {
    restoring.begin(saved);
    ports.session().restore(saved);
  }

  private void open(Lesson lesson, Optional<String> number) {
    leaveFor(number);
    ports.session().open(lesson);
  }

  private void leaveFor(Optional<String> number) {
    playback.stop();
    quiz.forget();
    restoring.forget();
    keeping.leave();
    Preferences.Kept kept = choices.kept().withLesson(number);
    ports.preferences().keep(kept);
    choices = Choices.of(kept).withFocus(choices.focus());
  }

  private void accept(SessionState state) {
    choices = choices.with(restoring.look(choices.log(), state));
    boolean moved = session.map(old -> old.position() != state.position()).orElse(true);
    moments.follow(session, state, choices.kept());
    session = Optional.of(state);
    quiz.moved(state);
    if (moved) {
      choices = choices.movedTo(state.trace().moments().size());
    }
    new LessonProgress(choices.kept())
        .after(state, ports.lessons().bundled())
        .ifPresent(this::remember);
    keeping.after(state, choices.log().marks());
    timeRefusal(state);
    goOnPlaying(state);
    show();
  }

  private void timeRefusal(SessionState state) {
    if (state.refusal().isPresent()) {
      refusal.refused();
    } else {
      refusal.gone();
      choices = choices.with(choices.closed().withRefusal(false));
    }
  }

  private void goOnPlaying(SessionState state) {
    if (choices.playing() && !state.busy() && !moments.animating()) {
      choices = choices.withPlaying(playback.goesOn(state, choices.kept().speed()));
    }
  }

  private void show() {
    if (session.isPresent()) {
      SessionState present = session.get();
      Optional<Stop> at = moments.at();
      SessionState looked = at.map(stop -> present.at(stop.moment())).orElse(present);
      seen = lens.see(looked, choices.log(), words());
      var scene =
          new Scene(
              looked,
              present,
              ahead.of(present),
              at.filter(stop -> !moments.animating()),
              moments.motion(present, choices.kept()),
              choices,
              words(),
              ports.lessons().bundled(),
              ports.lessons().lastFreePlay().map(last -> last.steps().size()).orElse(0),
              seen,
              marks.of(present, words()),
              presenting.now(),
              presenting.theme(choices.kept().theme()),
              quiz.standing());
      WindowState state = new WindowStates(scene).state();
      shown = Optional.of(state);
      List.copyOf(listeners).forEach(listener -> listener.accept(state));
    }
  }

  /** The log as it is seen, after the first state. */
  LogView seen() {
    return seen;
  }
}
