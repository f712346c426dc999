package syncduel.ui.theme;

import java.awt.Color;
import java.util.Locale;
import javax.swing.UIManager;

/**
 * What a colour is for. Never keep the answer of {@link #color()}: it changes with the theme.
 *
 * <p>The same colours can be had in properties and styles as {@code $SyncDuel.conflict.text} and so
 * on.
 */
public enum Role {
  WINDOW,
  SURFACE,
  INSET,
  CONTROL,
  SERVER,
  SERVER_TABLE,
  SERVER_LINE,
  SERVER_INK,
  LINE,
  LINE_BUTTON,
  LINE_STRONG,
  TEXT,
  TEXT_MUTED,
  TEXT_DISABLED,
  ACCENT,
  ACCENT_TEXT,
  ACCENT_ON,
  ACCENT_TINT,
  CONFLICT_TEXT,
  CONFLICT_FILL,
  CONFLICT_TINT,
  CONFLICT_LINE,
  OK,
  HELD,
  HELD_ON;

  private static final String PREFIX = "SyncDuel.";

  /** As in the properties files, without the prefix: {@code conflict.text}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** In the theme that is installed now. */
  public Color color() {
    return named(key());
  }

  /**
   * For drawings whose colours are names: {@code conflict.text}, {@code version3.edge}.
   *
   * @throws IllegalArgumentException if the installed theme has no such colour
   */
  public static Color named(String key) {
    Color color = UIManager.getColor(PREFIX + key);
    if (color == null) {
      throw new IllegalArgumentException("the theme has no colour " + key);
    }
    return color;
  }
}
