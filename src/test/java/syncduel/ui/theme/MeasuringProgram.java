package syncduel.ui.theme;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/**
 * Started in a process of its own: says the body's family, and whether logical fonts have Inter's
 * widths.
 */
final class MeasuringProgram {
  private MeasuringProgram() {}

  public static void main(String[] arguments) {
    Fonts.prepare();
    Theme.LIGHT.install(100);
    FontRenderContext measure = new FontRenderContext(null, true, true);
    double logical = width(new Font(Font.SANS_SERIF, Font.PLAIN, 40), measure);
    double bundled = width(new Font("Inter", Font.PLAIN, 40), measure);
    String family = TextStyle.BODY.font(Scale.ONE).getFamily();
    System.out.println(family + " " + (Math.abs(logical - bundled) < 0.01));
  }

  private static double width(Font font, FontRenderContext measure) {
    return font.getStringBounds("Sync Duel", measure).getWidth();
  }
}
