package syncduel.ui.window;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the window was and how it was divided, to be the same at the next start.
 *
 * @param x of its left edge on the screen, in pixels, like the other three
 * @param maximized whether it filled the screen; the others are then those of before
 * @param dividers positions as parts of the whole, in the order of the window; empty where nobody
 *     has moved them
 * @param columns of the log
 */
public record WindowPlace(
    int x,
    int y,
    int width,
    int height,
    boolean maximized,
    List<OptionalDouble> dividers,
    LogColumns columns) {
  /** Keeps its own copy. */
  public WindowPlace {
    dividers = List.copyOf(dividers);
  }

  /** Remembers it from one start to the next. On the event thread, so it may not wait. */
  public interface Memory {
    /** What was kept; empty at the first start. */
    java.util.Optional<WindowPlace> load();

    /** Keeps this instead. */
    void keep(WindowPlace place);
  }
}
