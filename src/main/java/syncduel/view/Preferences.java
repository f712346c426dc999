package syncduel.view;

import java.util.HashMap;
import java.util.Map;
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
   * @param reducedMotion whether nothing moves by itself
   * @param lesson the number of the bundled lesson last opened; empty for free play or a file
   * @param asks whether a lesson asks what a step will do before it shows that
   * @param progress how many steps of a bundled lesson have been played, by its number
   * @param diagram how the sequence diagram is looked at
   * @param film what was wanted of the last film; its steps belong to another session
   */
  record Kept(
      Theme theme,
      int zoom,
      Speed speed,
      Language language,
      boolean reducedMotion,
      Optional<String> lesson,
      Map<String, Integer> progress,
      boolean asks,
      DiagramLook diagram,
      Optional<FilmOrder> film) {
    /** Keeps its own copy. */
    public Kept {
      progress = Map.copyOf(progress);
    }

    /** Before any lesson was played. */
    public Kept(
        Theme theme,
        int zoom,
        Speed speed,
        Language language,
        boolean reducedMotion,
        Optional<String> lesson) {
      this(
          theme,
          zoom,
          speed,
          language,
          reducedMotion,
          lesson,
          Map.of(),
          true,
          DiagramLook.usual(),
          Optional.empty());
    }

    /** The same with that many steps of a lesson played. */
    public Kept withProgress(String number, int steps) {
      Map<String, Integer> more = new HashMap<>(progress);
      more.put(number, steps);
      return new Kept(
          theme, zoom, speed, language, reducedMotion, lesson, more, asks, diagram, film);
    }

    /** The same before any lesson was played. */
    public Kept withoutProgress() {
      return new Kept(
          theme, zoom, speed, language, reducedMotion, lesson, Map.of(), asks, diagram, film);
    }

    /** The same with another theme. */
    public Kept withTheme(Theme other) {
      return new Kept(
          other, zoom, speed, language, reducedMotion, lesson, progress, asks, diagram, film);
    }

    /** The same at another zoom, in percent. */
    public Kept withZoom(int other) {
      return new Kept(
          theme, other, speed, language, reducedMotion, lesson, progress, asks, diagram, film);
    }

    /** The same at another speed. */
    public Kept withSpeed(Speed other) {
      return new Kept(
          theme, zoom, other, language, reducedMotion, lesson, progress, asks, diagram, film);
    }

    /** The same in another language. */
    public Kept withLanguage(Language other) {
      return new Kept(
          theme, zoom, speed, other, reducedMotion, lesson, progress, asks, diagram, film);
    }

    /** The same with motion or without. */
    public Kept withReducedMotion(boolean other) {
      return new Kept(theme, zoom, speed, language, other, lesson, progress, asks, diagram, film);
    }

    /** The same with questions or without. */
    public Kept withAsks(boolean other) {
      return new Kept(
          theme, zoom, speed, language, reducedMotion, lesson, progress, other, diagram, film);
    }

    /** The same with another look at the diagram. */
    public Kept withDiagram(DiagramLook other) {
      return new Kept(
          theme, zoom, speed, language, reducedMotion, lesson, progress, asks, other, film);
    }

    /** The same with other wishes for a film. */
    public Kept withFilm(FilmOrder order) {
      return new Kept(
          theme,
          zoom,
          speed,
          language,
          reducedMotion,
          lesson,
          progress,
          asks,
          diagram,
          Optional.of(order));
    }

    /** The same with another lesson. */
    public Kept withLesson(Optional<String> number) {
      return new Kept(
          theme, zoom, speed, language, reducedMotion, number, progress, asks, diagram, film);
    }

    /** What a first start has. */
    public static Kept defaults() {
      return new Kept(Theme.LIGHT, 100, Speed.NORMAL, Language.SYSTEM, false, Optional.empty());
    }
  }
}
