package syncduel.ui.theme;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.util.Map;
import javax.swing.UIManager;

/**
 * The type of the window: which font in which size and line for what. Components get the same fonts
 * by the FlatLaf style class {@link #styleClass()}.
 */
public enum TextStyle {
  /** The sentence of a step. */
  NARRATION("narration", 20, 28),
  /** Title of a pane, a lesson, an empty state. */
  TITLE("h3", 15, 20),
  /** Rows, fields, the card. */
  BODY("defaultFont", 13, 20),
  /** Buttons, labels of the card. */
  STRONG("strong", 13, 20),
  /** Log, state words, queue, banner. */
  SMALL("small", 12, 20),
  SMALL_STRONG("smallStrong", 12, 20),
  /** Column headings, footer of the server. */
  CAPTION("mini", 11, 16),
  CAPTION_STRONG("miniStrong", 11, 16),
  /** Requests and ids. */
  MONO("mono", 12, 20),
  MONO_STRONG("monoStrong", 12, 20),
  /** The diagram. */
  MONO_SMALL("monoMini", 11, 16),
  /** Chips, badges, counters. */
  CHIP("chip", 11, 16),
  KEY_HINT("keyHint", 11, 16);

  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final float NARRATION_TRACKING = -0.006f;

  private final String styleClass;
  private final int size;
  private final int lineHeight;

  TextStyle(String styleClass, int size, int lineHeight) {
    this.styleClass = styleClass;
    this.size = size;
    this.lineHeight = lineHeight;
  }

  /** For {@code putClientProperty("FlatLaf.styleClass", ...)}; a component has BODY without it. */
  public String styleClass() {
    return styleClass;
  }

  /** In the size that the zoom makes of it. */
  public Font font(Scale scale) {
    String key = this == BODY ? styleClass : styleClass + ".font";
    Font font = UIManager.getFont(key);
    if (font == null) {
      throw new IllegalStateException("install a theme first; there is no " + key);
    }
    Font sized = font.deriveFont((float) Math.max(1, scale.exact(size)));
    return this == NARRATION
        ? sized.deriveFont(Map.of(TextAttribute.TRACKING, NARRATION_TRACKING))
        : sized;
  }

  /** The heavier companion of the same size; itself where there is none. */
  public TextStyle strong() {
    return switch (this) {
      case BODY -> STRONG;
      case SMALL -> SMALL_STRONG;
      case CAPTION -> CAPTION_STRONG;
      case MONO -> MONO_STRONG;
      default -> this;
    };
  }

  /** From one baseline to the next. */
  public int lineHeight(Scale scale) {
    return scale.px(lineHeight);
  }

  /** Size at 100 %. */
  public int size() {
    return size;
  }

  /** The advance of the text in pixels painted, the same on every machine. */
  public double width(String text, Scale scale) {
    return text.isEmpty() ? 0 : font(scale).getStringBounds(text, MEASURE).getWidth();
  }

  /** Height of the capitals in pixels painted; text is centred by it. */
  public int capHeight(Scale scale) {
    return (int)
        Math.round(font(scale).createGlyphVector(MEASURE, "H").getVisualBounds().getHeight());
  }

  /** Where the baseline is in a box of this height, counted from its top. */
  public int baseline(int height, Scale scale) {
    return (height + capHeight(scale) + 1) / 2;
  }
}
