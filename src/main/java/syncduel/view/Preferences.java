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
   * @param lesson the number of the bundled lesson last opened; empty for free play or a file
   */
  record Kept(Theme theme, int zoom, Speed speed, Language language, Optional<String> lesson) {
    /** The same with another theme. */
    public Kept withTheme(Theme other) {
      return new Kept(other, zoom, speed, language, lesson);
    }

    /** The same at another zoom, in percent. */
    public Kept withZoom(int other) {
      return new Kept(theme, other, speed, language, lesson);
    }

    /** The same at another speed. */
    public Kept withSpeed(Speed other) {
      return new Kept(theme, zoom, other, language, lesson);
    }

    /** The same in another language. */
    public Kept withLanguage(Language other) {
      return new Kept(theme, zoom, speed, other, lesson);
    }

    /** The same with another lesson. */
    public Kept withLesson(Optional<String> number) {
      return new Kept(theme, zoom, speed, language, number);
    }

    /** What a first start has. */
    public static Kept defaults() {
      return new Kept(Theme.LIGHT, 100, Speed.NORMAL, Language.SYSTEM, Optional.empty());
    }
  }
}
