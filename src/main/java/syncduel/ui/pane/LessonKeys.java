package syncduel.ui.pane;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;

/** Keys that belong to the lesson and to the log, wherever the focus is. */
public final class LessonKeys {
  private static final String NOTHING = "none";
  private static final List<String> KEYS =
      List.of("HOME", "LEFT", "RIGHT", "shift LEFT", "shift RIGHT", "shift END", "ctrl C");

  private LessonKeys() {}

  /**
   * Lets a table, which would walk through its columns with them, leave them to the window.
   *
   * @param further keys that the table leaves to the window too
   */
  public static void pass(JTable table, String... further) {
    Stream.concat(KEYS.stream(), Stream.of(further))
        .map(KeyStroke::getKeyStroke)
        .forEach(
            key ->
                table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, NOTHING));
    table.getActionMap().put(NOTHING, null);
  }
}
