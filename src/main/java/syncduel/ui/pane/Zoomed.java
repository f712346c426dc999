package syncduel.ui.pane;

import java.util.regex.Pattern;
import syncduel.ui.theme.Scale;

/** Layout constraints that are written in pixels at 100 %. */
final class Zoomed {
  private static final Pattern PIXELS = Pattern.compile("\\d+");

  private Zoomed() {}

  /**
   * The same with every number multiplied by the zoom of the installed theme. The unit is named,
   * because the layout's own unit grows with the font.
   */
  static String constraints(String atFullSize) {
    Scale scale = Scale.current();
    return PIXELS
        .matcher(atFullSize)
        .replaceAll(match -> scale.px(Integer.parseInt(match.group())) + "px");
  }
}
