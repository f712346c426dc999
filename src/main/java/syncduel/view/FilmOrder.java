package syncduel.view;

import java.util.Objects;

/**
 * What kind of film a person wants.
 *
 * @param from the first step, from 1, {@code to} the last
 * @param captions whether what is said stands below the window; otherwise in it
 * @param pointer whether a pointer and key caps show what is done
 * @param closeUps whether the camera goes near to messages that matter; needs captions
 * @param encoder who makes a video
 */
public record FilmOrder(
    Form form,
    Size size,
    Theme theme,
    Speed speed,
    int from,
    int to,
    boolean captions,
    boolean pointer,
    boolean closeUps,
    Encoder encoder) {
  /** All is there, and a film has a step. */
  public FilmOrder {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(speed, "speed");
    Objects.requireNonNull(encoder, "encoder");
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("A film goes on: from " + from + " to " + to);
    }
  }

  /** What one gets without asking for anything else. */
  static FilmOrder usual(Theme theme, Speed speed, int steps) {
    return new FilmOrder(
        Form.VIDEO, Size.USUAL, theme, speed, 1, steps, true, true, true, Encoder.AUTO);
  }

  /** The same for other steps; an end before the beginning moves along. */
  public FilmOrder withSteps(int first, int last) {
    return new FilmOrder(
        form,
        size,
        theme,
        speed,
        first,
        Math.max(first, last),
        captions,
        pointer,
        closeUps,
        encoder);
  }

  /** As what it is written. */
  public enum Form {
    VIDEO("film.form.video", "mp4"),
    ANIMATION("film.form.animation", "gif"),
    PICTURES("film.form.pictures", "");

    private final String key;
    private final String ending;

    Form(String key, String ending) {
      this.key = key;
      this.ending = ending;
    }

    /** The message that names it. */
    public String labelKey() {
      return key;
    }

    /** How its files end, without the dot; empty for a folder. */
    public String ending() {
      return ending;
    }
  }

  /** In pixels. */
  public enum Size {
    USUAL(1280, 720),
    LARGE(1920, 1080),
    LARGER(2560, 1440),
    LARGEST(3840, 2160);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    /** As the command line has it: {@code 1280x720}. */
    public String word() {
      return width + "x" + height;
    }

    /** As people read it. */
    public String label() {
      return width + " × " + height;
    }
  }

  /** Who makes a video. */
  public enum Encoder {
    /** ffmpeg where it is there, else jcodec. */
    AUTO("film.encoder.auto"),
    JCODEC("film.encoder.jcodec"),
    FFMPEG("film.encoder.ffmpeg");

    private final String key;

    Encoder(String key) {
      this.key = key;
    }

    /** The message that names it. */
    public String labelKey() {
      return key;
    }
  }
}
