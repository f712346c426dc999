package syncduel.ui.pane;

import syncduel.ui.theme.Scale;

/** When a pane is narrow: in a window below 1200 pixels at 100 %, that is a pane below 388. */
final class Narrow {
  private static final int LIMIT = 388;

  private Narrow() {}

  /** A pane without a size is not narrow. */
  static boolean is(int width) {
    return width > 0 && width < Scale.current().px(LIMIT);
  }
}
