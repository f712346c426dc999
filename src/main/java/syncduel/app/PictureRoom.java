package syncduel.app;

import picocli.CommandLine.Model.CommandSpec;
import syncduel.ui.window.PictureSize;

/** Whether pictures are as large as the window needs them at a zoom in percent. */
record PictureRoom(PictureSize size, int zoom, PictureSize needed) {
  /** Says in one line that the window is painted smaller than it was asked for, where it is. */
  void tell(CommandSpec spec) {
    if (!size.holds(needed)) {
      spec.commandLine()
          .getErr()
          .printf(
              "sync-duel: --zoom %d needs a --size of %s or more; in %s all is painted smaller%n",
              zoom, needed.word(), size.word());
    }
  }
}
