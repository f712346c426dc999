package syncduel.app;

import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import syncduel.ui.window.Desktop;
import syncduel.view.Platform;

/** The machine that the program runs on. */
final class Machine implements Platform {
  private final DesktopColours colours;
  private volatile boolean preferredDark;

  Machine(DesktopColours colours) {
    this.colours = colours;
  }

  @Override
  public long millis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  @Override
  public LocalTime timeOfDay() {
    return LocalTime.now();
  }

  @Override
  public int screens() {
    return Desktop.screens();
  }

  @Override
  public boolean prefersDark() {
    preferredDark = colours.preferDark();
    return preferredDark;
  }

  @Override
  public boolean preferredDark() {
    return preferredDark;
  }
}
