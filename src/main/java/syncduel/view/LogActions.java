package syncduel.view;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import syncduel.lesson.LogEntry.Outcome;
import syncduel.lesson.LogLine;
import syncduel.lesson.Marks.Mark;
import syncduel.lesson.Marks.Place;
import syncduel.model.RowId;
import syncduel.trace.Party;

/** What a person does to the log: how it is looked at, and what is found in it. UI thread. */
public final class LogActions {
  private final WindowModel model;
  private final WindowPorts ports;

  LogActions(WindowModel model, WindowPorts ports) {
    this.model = model;
    this.ports = ports;
  }

  /**
   * Shows only rows that fulfil this filter; an empty text shows all.
   *
   * @param caret where in the text one types
   */
  public void filter(String text, int caret) {
    look(look().filtered(text, caret));
  }

  /** Opens a row into what it consists of, or closes it. */
  public void toggle(int number) {
    look(look().toggled(number));
  }

  /** Keeps the newest row in view, or stays where one reads. */
  public void follow(boolean wanted) {
    if (wanted == look().paused().isPresent()) {
      look(look().paused(wanted ? OptionalInt.empty() : OptionalInt.of(view().book().size())));
    }
  }

  /** Selects a line of the log, and with it the to-do that it is about. */
  public void selectEntry(int number) {
    view().line(OptionalInt.of(number)).map(LogView::selection).ifPresent(this::select);
  }

  /** Selects an exchange in the diagram or on the wire, and with it its line of the log. */
  public void selectExchange(int exchange) {
    view().book().ofExchange(exchange).map(LogView::selection).ifPresent(this::select);
  }

  /** Selects a to-do, which the diagram then follows, and the latest line of the log about it. */
  public void selectRow(RowId id) {
    select(view().selection(id, line -> true));
  }

  /** Selects a to-do of a client, and the latest line of the log about what that client did. */
  public void selectRow(Party client, RowId id) {
    select(view().selection(id, line -> line.who().equals(Optional.of(client))));
  }

  /** Selects nothing. */
  public void clearSelection() {
    select(Choices.Selection.nothing());
  }

  void run(Command command) {
    LogLook look = look();
    switch (command) {
      case LOG_FILTER -> ports.dialogs().focusFilter();
      case LOG_BODIES -> look(look.inBodies(!look.inBodies()));
      case LOG_ONLY_STEP -> look(look.onlyStep(!look.onlyStep()));
      case LOG_FOLLOW -> follow(look.paused().isPresent());
      case LOG_CLEAR -> look(look.cleared(everything()));
      case LOG_SHOW_ALL -> look(look.showingAll());
      default -> selected().ifPresent(line -> about(line, command));
    }
  }

  private void about(LogLine line, Command command) {
    Mark mark = view().mark(line.number());
    switch (command) {
      case LOG_PIN -> mark(line, mark.pinned(!mark.pinned()));
      case LOG_COMMENT -> comment(line, mark);
      case LOG_COPY ->
          ports
              .dialogs()
              .copy(new LogText(model.session(), model.words()).of(line, mark.comment()));
      case LOG_CURL -> ports.dialogs().copy(curl(line));
      default -> ports.dialogs().showDiagram();
    }
  }

  private String curl(LogLine line) {
    return Curl.of(line.exchanges(), model.session().address(), ports.session().key());
  }

  private void comment(LogLine line, Mark mark) {
    Messages words = model.words();
    ports
        .dialogs()
        .ask(
            words.text("log.comment.title", line.number()),
            words.text("log.comment.question"),
            mark.comment())
        .ifPresent(text -> mark(line, mark.commented(text)));
  }

  private void mark(LogLine line, Mark mark) {
    int branch = model.session().branches().owner(line.step());
    look(look().marked(look().marks().with(new Place(branch, line.number()), mark)));
  }

  private Optional<LogLine> selected() {
    return view().line(model.choices().selection().entry());
  }

  /** Selects the latest line of a party that failed; what hides it is taken away. */
  void showFailure(Party party) {
    find(line -> line.who().filter(party::equals).isPresent() && failed(line.outcome()));
  }

  /** Selects the line of an exchange; what hides it is taken away. */
  public void show(int exchange) {
    find(line -> line.exchanges().stream().anyMatch(sent -> sent.number() == exchange));
  }

  private void find(Predicate<LogLine> wanted) {
    view().book().last(wanted).ifPresent(this::reveal);
  }

  private void reveal(LogLine line) {
    LogLook look = view().shows(line) ? look() : look().showingAll();
    model.look(model.choices().with(look).with(LogView.selection(line)));
  }

  private static boolean failed(Outcome outcome) {
    return switch (outcome) {
      case CONFLICT, ERROR, LOST, LOST_UPDATE -> true;
      case OK, HELD, LOCAL -> false;
    };
  }

  private LogLook.Cleared everything() {
    return new LogLook.Cleared(model.session().branches().shown(), view().book().size());
  }

  private void select(Choices.Selection selection) {
    model.look(model.choices().with(selection));
  }

  private LogLook look() {
    return model.choices().log();
  }

  private LogView view() {
    return model.seen();
  }

  private void look(LogLook other) {
    model.look(model.choices().with(other));
  }
}
