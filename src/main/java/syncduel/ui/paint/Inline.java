package syncduel.ui.paint;

import java.awt.Graphics2D;
import syncduel.ui.theme.Scale;

/**
 * A thing that is painted within a line of text: chip, badge, key hint, counter, sign. A value
 * without colours; they come from the theme when it is painted. Its size counts in pixels painted.
 */
public interface Inline {
  int width(Scale scale);

  int height(Scale scale);

  /** Where a text baseline inside it is, from its top, so that it can stand in a sentence. */
  int baseline(Scale scale);

  /** What is told to somebody who cannot see it. */
  String spoken();

  /**
   * With the top left corner at these whole pixels; the graphics have been set up by {@link Pen}.
   */
  void paint(Graphics2D g, int x, int y, Scale scale);

  /** How far it paints outside its size on each side. */
  default int overhang(Scale scale) {
    return 0;
  }
}
