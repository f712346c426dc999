package syncduel.ui.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import syncduel.ui.paint.Pen.Box;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/**
 * A sign and a word for what must not be overlooked: refused, held, lost.
 *
 * @param kind the colours and the sign
 * @param word the status, or the state
 */
public record Badge(Kind kind, String word) implements Inline {
  /** What has happened to a message. */
  public enum Kind {
    /** 412, 409, conflict: white on crimson. */
    CONFLICT(Sign.DIAMOND, Role.CONFLICT_FILL),
    /** Waiting in flight: on dark slate. */
    HELD(Sign.PAUSE, Role.HELD),
    /** Never arrived: no ground, only the cross and the word. */
    LOST(Sign.CROSS, null),
    /** A number that should be zero and is not, without a sign. */
    ALARM(null, Role.CONFLICT_FILL);

    private final Sign sign;
    private final Role ground;

    Kind(Sign sign, Role ground) {
      this.sign = sign;
      this.ground = ground;
    }

    private Color ink() {
      return switch (this) {
        case CONFLICT, ALARM -> Color.WHITE;
        case HELD -> Role.HELD_ON.color();
        case LOST -> Role.TEXT.color();
      };
    }
  }

  private static final TextStyle STYLE = TextStyle.CHIP;
  private static final int HEIGHT = 16;
  private static final int PADDING = 5;
  private static final int RADIUS = 3;
  private static final int SIGN = 8;
  private static final int GAP = 4;

  /** For 412, 409 and the word conflict. */
  public static Badge conflict(String word) {
    return new Badge(Kind.CONFLICT, word);
  }

  public static Badge held(String word) {
    return new Badge(Kind.HELD, word);
  }

  public static Badge lost(String word) {
    return new Badge(Kind.LOST, word);
  }

  /** For lost updates, once there are any. */
  public static Badge alarm(int count) {
    return new Badge(Kind.ALARM, Integer.toString(count));
  }

  @Override
  public int width(Scale scale) {
    int width = textStart(scale) + (int) Math.ceil(style().width(word, scale));
    return width + padding(scale);
  }

  @Override
  public int height(Scale scale) {
    return scale.px(HEIGHT);
  }

  @Override
  public int baseline(Scale scale) {
    return style().baseline(height(scale), scale);
  }

  @Override
  public String spoken() {
    return word;
  }

  @Override
  public void paint(Graphics2D g, int x, int y, Scale scale) {
    if (kind.ground != null) {
      g.setColor(kind.ground.color());
      g.fill(new Box(x, y, width(scale), height(scale), scale.px(RADIUS)).shape());
    }
    g.setColor(kind.ink());
    if (kind.sign != null) {
      int size = scale.px(SIGN);
      int top = y + (height(scale) - size) / 2;
      kind.sign.paint(g, x + padding(scale), top, (double) size);
    }
    g.setFont(style().font(scale));
    g.drawString(word, x + textStart(scale), y + baseline(scale));
  }

  /** Lost stands among plain words and is set like them. */
  private TextStyle style() {
    return kind == Kind.LOST ? TextStyle.SMALL_STRONG : STYLE;
  }

  private int padding(Scale scale) {
    return kind.ground == null ? 0 : scale.px(PADDING);
  }

  private int textStart(Scale scale) {
    return padding(scale) + (kind.sign == null ? 0 : scale.px(SIGN) + scale.px(GAP));
  }
}
