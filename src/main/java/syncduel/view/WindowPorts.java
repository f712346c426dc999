package syncduel.view;

import java.util.concurrent.Executor;

/**
 * All that the window's model needs of the world around it.
 *
 * @param ui runs tasks on the UI thread, one at a time and in order
 * @param files runs what reads and writes files, beside the UI thread
 * @param words in the language of the system
 */
public record WindowPorts(
    SessionPort session,
    Lessons lessons,
    Exports exports,
    Films films,
    Preferences preferences,
    Scheduler scheduler,
    Dialogs dialogs,
    Trials trials,
    Executor ui,
    Executor files,
    Messages words,
    Platform platform) {
  /** On a machine that stands still, with no stage to try or film anything on. */
  public WindowPorts(
      SessionPort session,
      Lessons lessons,
      Exports exports,
      Preferences preferences,
      Scheduler scheduler,
      Dialogs dialogs,
      Executor ui,
      Executor files,
      Messages words) {
    this(
        session,
        lessons,
        exports,
        Films.none(),
        preferences,
        scheduler,
        dialogs,
        Trials.none(),
        ui,
        files,
        words,
        Platform.still());
  }
}
