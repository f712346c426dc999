package syncduel.view;

import java.util.Optional;

/** What the window remembers from one start to the next; called on the UI thread only. */
public interface Preferences {
  /** What was kept, or the defaults. */
  Kept load();

  /** Keeps these instead. */
  void keep(Kept values);

  /**
   * The values.
   *
   * @param zoom in percent
   * @param lastLesson the number or file of the lesson last opened; empty for free play
   */
  record Kept(Theme theme, int zoom, Speed speed, Optional<String> lastLesson) {
    /** What a first start has. */
    public static Kept defaults() {
      return new Kept(Theme.LIGHT, 100, Speed.NORMAL, Optional.empty());
    }
  }
}
