package syncduel.view;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What a person does to the presentation, and which colours the window has: those that were chosen,
 * those of the desktop, or while something is presented those of the presentation. UI thread.
 */
public final class Presenting {
  /** Java 17 is not told when the desktop turns dark or light, so it has to ask. */
  static final long ASK_AGAIN_MILLIS = 5_000;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final int SECOND = 1_000;
  private static final int MINUTE = 60;

  private final WindowPorts ports;
  private final Runnable changed;
  private Presentation now = Presentation.none();
  private boolean dark;
  private Optional<Scheduler.Cancel> nextQuestion = Optional.empty();

  /**
   * Nothing is presented yet.
   *
   * @param changed is called when the colours of the desktop have turned out to be others
   */
  Presenting(WindowPorts ports, Runnable changed) {
    this.ports = ports;
    this.changed = changed;
    this.dark = ports.platform().preferredDark();
    followDesktop();
  }

  Presentation now() {
    return now;
  }

  /** The colours to paint in. */
  Theme theme(Theme chosen) {
    return (now.on() ? now.theme() : chosen).on(dark);
  }

  /** Does a command that means the presentation; false for those that mean something else. */
  boolean run(Command command) {
    if (command == Command.PRESENT) {
      now = Presentation.begun(ports.platform().screens() > 1, ports.platform().millis());
      return true;
    }
    Optional<Theme> theme = CommandStates.theme(command);
    return now.on() && theme.map(this::paintIn).orElseGet(() -> steer(command));
  }

  private boolean paintIn(Theme theme) {
    now = now.in(theme);
    followDesktop();
    return true;
  }

  /** While all is black a step would be taken unseen: the first press only shows it again. */
  private boolean steer(Command command) {
    switch (command) {
      case LEAVE_PRESENTATION -> now = Presentation.none();
      case BLACK_SCREEN -> now = now.withBlack(!now.black());
      case SPEAKER_NOTES -> now = now.withNotes(!now.notes());
      case NEXT, BACK, PLAY -> {
        boolean wasBlack = now.black();
        now = now.withBlack(false);
        return wasBlack;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** How long it has been presented, such as {@code 12:34} or {@code 1:02:03}. */
  public String elapsed() {
    long seconds = (ports.platform().millis() - now.since()) / SECOND;
    long hours = seconds / MINUTE / MINUTE;
    String rest = "%02d:%02d".formatted(seconds / MINUTE % MINUTE, seconds % MINUTE);
    return hours == 0 ? rest : hours + ":" + rest;
  }

  /** What time it is, such as {@code 14:05}. */
  public String timeOfDay() {
    return CLOCK.format(ports.platform().timeOfDay());
  }

  /** Where the colours are those of the desktop, asks for them from now on, again and again. */
  void followDesktop() {
    nextQuestion.ifPresent(Scheduler.Cancel::cancel);
    nextQuestion = Optional.empty();
    if (follows()) {
      ask();
    }
  }

  private boolean follows() {
    return ports.preferences().load().theme() == Theme.SYSTEM
        || now.on() && now.theme() == Theme.SYSTEM;
  }

  /** Beside the UI thread, because it takes its time. */
  private void ask() {
    ports
        .files()
        .execute(
            () -> {
              boolean answer = ports.platform().prefersDark();
              ports.ui().execute(() -> heard(answer));
            });
  }

  private void heard(boolean answer) {
    if (follows()) {
      nextQuestion.ifPresent(Scheduler.Cancel::cancel);
      nextQuestion = Optional.of(ports.scheduler().after(ASK_AGAIN_MILLIS, this::ask));
    }
    if (answer != dark) {
      dark = answer;
      changed.run();
    }
  }
}
