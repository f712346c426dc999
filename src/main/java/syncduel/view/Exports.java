package syncduel.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import syncduel.lesson.Marks;
import syncduel.lesson.SessionState;

/** Writes what happened in other forms; called beside the UI thread. */
public interface Exports {
  /**
   * Writes what has been played; one sentence when that failed.
   *
   * @param session up to the moment that is written
   * @param marks of the log of that session
   * @param state what the window shows, for its picture
   */
  Optional<String> write(Target target, SessionState session, Marks marks, WindowState state);

  /** In which form. */
  enum Form {
    HANDOUT("export.handout", "md"),
    ARCHIVE("export.archive", "har"),
    MERMAID("export.mermaid", "mmd"),
    DIAGRAM_SVG("export.diagram.svg", "svg"),
    DIAGRAM_PNG("export.diagram.png", "png"),
    WINDOW_SVG("export.window.svg", "svg"),
    WINDOW_PNG("export.window.png", "png");

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

    /**
     * The form of a file: that which its ending names, or else this one. Endings of pictures name
     * the diagram, unless this is one of the window.
     */
    public Form of(Path file) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (name.endsWith("." + ending)) {
        return this;
      }
      return Arrays.stream(values())
          .filter(form -> name.endsWith("." + form.ending))
          .max(Comparator.comparing(form -> form.ofWindow() == ofWindow()))
          .orElse(this);
    }

    private boolean ofWindow() {
      return this == WINDOW_SVG || this == WINDOW_PNG;
    }

    /** Whether a moment within a step is left out of account: each step is told as a whole. */
    boolean ofWholeSteps() {
      return this == HANDOUT;
    }

    /** How its files end, without the dot. */
    public String ending() {
      return ending;
    }
  }

  /**
   * What a person asked for.
   *
   * @param width of the window in pixels, for its picture, {@code height} likewise
   */
  record Target(Form form, Path file, int width, int height) {
    /** Both are there. */
    public Target {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(file, "file");
    }
  }
}
