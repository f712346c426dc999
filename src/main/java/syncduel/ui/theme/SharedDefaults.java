package syncduel.ui.theme;

import com.formdev.flatlaf.util.FontUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.InputMap;
import javax.swing.KeyStroke;
import javax.swing.UIDefaults;
import javax.swing.plaf.FontUIResource;

/**
 * Names the properties file that all three themes share, and adds what a properties file cannot
 * say. FlatLaf finds a file by the name of a class, hence this class.
 */
final class SharedDefaults {
  private static final int BODY_SIZE = 13;

  private SharedDefaults() {}

  /**
   * FlatLaf would derive the body size from the desktop's font; here it is the same everywhere, so
   * that a snapshot does not depend on the machine. Grey antialiasing for the same reason.
   */
  static UIDefaults complete(UIDefaults defaults) {
    Font body = FontUtils.getCompositeFont(Fonts.INTER, Font.PLAIN, BODY_SIZE);
    float size = BODY_SIZE * UIScale.getZoomFactor();
    defaults.put("defaultFont", new FontUIResource(body.deriveFont(size)));
    defaults.put(Scale.KEY, (double) UIScale.getZoomFactor());
    defaults.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    leaveArrowsToTheLesson(defaults);
    leaveLettersInTheirDirection(defaults);
    return defaults;
  }

  /** A scroll pane would take left and right before the window's own keys, even to no effect. */
  private static void leaveArrowsToTheLesson(UIDefaults defaults) {
    InputMap keys = (InputMap) defaults.get("ScrollPane.ancestorInputMap");
    for (String key : List.of("LEFT", "RIGHT", "KP_LEFT", "KP_RIGHT")) {
      keys.remove(KeyStroke.getKeyStroke(key));
    }
  }

  /**
   * A field would take the key of the list of lessons, and write from right to left from then on.
   */
  private static void leaveLettersInTheirDirection(UIDefaults defaults) {
    for (String field : List.of("TextField", "FormattedTextField", "TextArea", "TextPane")) {
      InputMap keys = (InputMap) defaults.get(field + ".focusInputMap");
      keys.remove(KeyStroke.getKeyStroke("ctrl shift O"));
    }
  }
}
