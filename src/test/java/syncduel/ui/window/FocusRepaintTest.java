package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.RepaintManager;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.ui.theme.Theme;
import syncduel.view.Language;

/** Whoever shows that it has the focus is painted anew when it gets or loses it. */
class FocusRepaintTest {
  private final RepaintManager usual = RepaintManager.currentManager(null);

  @AfterEach
  void theUsualOne() {
    RepaintManager.setCurrentManager(usual);
  }

  @Test
  void theFocusComesAndGoesBeforeTheEyes() {
    Furnished room =
        Furnished.of(
            WindowStatesToTry.in(Language.ENGLISH).get("01-two-edits-of-one-row after 6"),
            Theme.LIGHT,
            100,
            new Dimension(1280, 800),
            Language.ENGLISH);
    Set<String> stale = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    for (Component control : room.visible()) {
      if (control.isFocusable() && shows(control)) {
        kinds.add(control.getClass().getSimpleName());
        GuiActionRunner.execute(() -> note((JComponent) control, stale));
      }
    }

    assertThat(kinds).contains("Grip", "FaceButton");
    assertThat(stale).isEmpty();
  }

  /** Text fields have a caret, and tables take other colours a moment later: Swing sees to it. */
  private static boolean shows(Component control) {
    return control instanceof JComponent part
        && !(control instanceof JTextComponent)
        && !(control instanceof JTable)
        && part.getInputMap().allKeys() != null;
  }

  private static void note(JComponent control, Set<String> stale) {
    for (int id : new int[] {FocusEvent.FOCUS_GAINED, FocusEvent.FOCUS_LOST}) {
      var painted = new Watching(control);
      RepaintManager.setCurrentManager(painted);
      var event = new FocusEvent(control, id);
      for (FocusListener listener : control.getFocusListeners()) {
        if (id == FocusEvent.FOCUS_GAINED) {
          listener.focusGained(event);
        } else {
          listener.focusLost(event);
        }
      }
      if (!painted.anew) {
        stale.add(Furnished.path(control));
      }
    }
  }

  /** Sees whether a control is to be painted. */
  private static final class Watching extends RepaintManager {
    private final JComponent control;
    private boolean anew;

    Watching(JComponent control) {
      this.control = control;
    }

    @Override
    public void addDirtyRegion(JComponent part, int x, int y, int width, int height) {
      anew |= part == control;
    }
  }
}
