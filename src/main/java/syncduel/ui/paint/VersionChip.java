package syncduel.ui.paint;

import java.awt.Graphics2D;
import syncduel.ui.paint.Pen.Box;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.ui.theme.VersionColors;

/**
 * A version as a labelled box of its colour: solid says exactly this version, hollow says edited
 * here and based on it, dashed says that there is none.
 *
 * @param form how it is painted
 * @param version counts from 1; 0 for a dashed one
 * @param word the label
 */
public record VersionChip(Form form, int version, String word) implements Inline {
  /** The ways of painting a chip. */
  public enum Form {
    SOLID,
    HOLLOW,
    DASHED
  }

  private static final TextStyle STYLE = TextStyle.CHIP;
  private static final int HEIGHT = 16;
  private static final int LEAST_WIDTH = 24;
  private static final int PADDING = 5;
  private static final int RADIUS = 4;
  private static final int RING = 2;
  private static final int DASH = 3;

  public VersionChip {
    if ((form == Form.DASHED) != (version == 0) || version < 0) {
      throw new IllegalArgumentException(form + " does not fit version " + version);
    }
  }

  public static VersionChip solid(int version) {
    return new VersionChip(Form.SOLID, version, "v" + version);
  }

  /** Edited here, based on this version. */
  public static VersionChip hollow(int version) {
    return new VersionChip(Form.HOLLOW, version, "v" + version);
  }

  /** No version: "new" for a row that the server has never seen, "none" where none was sent. */
  public static VersionChip dashed(String word) {
    return new VersionChip(Form.DASHED, 0, word);
  }

  @Override
  public int width(Scale scale) {
    int text = (int) Math.ceil(STYLE.width(word, scale));
    return Math.max(scale.px(LEAST_WIDTH), text + 2 * scale.px(PADDING));
  }

  @Override
  public int height(Scale scale) {
    return scale.px(HEIGHT);
  }

  @Override
  public int baseline(Scale scale) {
    return STYLE.baseline(height(scale), scale);
  }

  @Override
  public int overhang(Scale scale) {
    return VersionColors.repeats(version) ? 2 * scale.line(1) : 0;
  }

  @Override
  public String spoken() {
    return word;
  }

  @Override
  public void paint(Graphics2D g, int x, int y, Scale scale) {
    Box box = new Box(x, y, width(scale), height(scale), scale.px(RADIUS));
    switch (form) {
      case SOLID -> paintSolid(g, box, scale);
      case HOLLOW -> paintHollow(g, box, scale);
      case DASHED -> paintDashed(g, box, scale);
    }
  }

  private void paintSolid(Graphics2D g, Box box, Scale scale) {
    VersionColors colors = VersionColors.of(version);
    Pen.bordered(g, box, scale.line(1), colors.edge(), colors.fill());
    paintRing(g, box, colors, scale);
    g.setColor(colors.text());
    paintWord(g, box, scale);
  }

  private void paintHollow(Graphics2D g, Box box, Scale scale) {
    VersionColors colors = VersionColors.of(version);
    Pen.bordered(g, box, scale.line(2), colors.edge(), Role.SURFACE.color());
    paintRing(g, box, colors, scale);
    g.setColor(Role.TEXT.color());
    paintWord(g, box, scale);
  }

  private void paintDashed(Graphics2D g, Box box, Scale scale) {
    Pen.dashed(g, box, scale.line(1), scale.exact(DASH), Role.LINE_STRONG.color());
    g.setColor(Role.TEXT_MUTED.color());
    paintWord(g, box, scale);
  }

  /** From v9 on the colours repeat; a ring at a distance of one line tells them apart. */
  private void paintRing(Graphics2D g, Box box, VersionColors colors, Scale scale) {
    if (VersionColors.repeats(version)) {
      int line = scale.line(1);
      Box ring = box.around(RING * line);
      Pen.frame(g, ring, line, colors.edge());
    }
  }

  private void paintWord(Graphics2D g, Box box, Scale scale) {
    g.setFont(STYLE.font(scale));
    double free = box.width() - STYLE.width(word, scale);
    g.drawString(word, (float) (box.x() + free / 2), box.y() + baseline(scale));
  }
}
