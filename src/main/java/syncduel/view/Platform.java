package syncduel.view;

import java.time.LocalTime;

/** What the window asks of the machine that it runs on; tests put one of their own behind it. */
public interface Platform {
  /** Milliseconds on a clock that only goes forward; of use as a difference only. UI thread. */
  long millis();

  /** What a clock on the wall shows. UI thread. */
  LocalTime timeOfDay();

  /** How many screens there are now. UI thread. */
  int screens();

  /** Whether the desktop prefers dark windows; may take its time, so never on the UI thread. */
  boolean prefersDark();

  /** What {@link #prefersDark} answered last, at once; false before it was asked. Any thread. */
  boolean preferredDark();

  /** One screen without wishes, on which no time passes: for pictures. */
  static Platform still() {
    return new Platform() {
      @Override
      public long millis() {
        return 0;
      }

      @Override
      public LocalTime timeOfDay() {
        return LocalTime.MIDNIGHT;
      }

      @Override
      public int screens() {
        return 1;
      }

      @Override
      public boolean prefersDark() {
        return false;
      }

      @Override
      public boolean preferredDark() {
        return false;
      }
    };
  }
}
