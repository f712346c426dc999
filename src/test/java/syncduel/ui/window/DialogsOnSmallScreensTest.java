package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JTextField;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.ui.TestDesktop;
import syncduel.ui.WindowTest;
import syncduel.ui.theme.Theme;
import syncduel.view.Language;

/** Dialogs at a zoom for which the screen of 1280x800 is too small. */
@WindowTest
class DialogsOnSmallScreensTest {
  private static final Rectangle SCREEN = new Rectangle(0, 0, 1280, 800);
  private static final List<String> BUTTONS =
      List.of(
          "film.record",
          "film.close",
          "revise.ok",
          "revise.cancel",
          "stepForm.ok",
          "stepForm.cancel",
          "lab.branch",
          "lab.copy",
          "lab.save",
          "lab.again",
          "lab.close");

  @AfterEach
  void theUsualLook() {
    GuiActionRunner.execute(() -> Theme.LIGHT.install(100));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200, 300})
  void theButtonsAreInViewAndEverythingElseComesIntoItWithTheFocus(int zoom, TestDesktop desktop) {
    GuiActionRunner.execute(() -> Theme.LIGHT.install(zoom));
    FrameFixture over = desktop.show(JFrame::new, SCREEN.width, SCREEN.height);
    var sheets = WindowStatesToTry.sheets(Language.ENGLISH);
    List<Function<Component, Window>> dialogs = new ArrayList<>();
    dialogs.add(frame -> new FilmDialog(frame, sheets.films()));
    dialogs.add(frame -> new RevisionDialog(frame, "revise", sheets.draft(), () -> true));
    sheets.forms().forEach(form -> dialogs.add(frame -> new StepFormDialog(frame, form)));
    dialogs.add(
        frame -> {
          var panel = new LaboratoryPanel(MannersTest.NOTHING);
          panel.show(sheets.laboratory());
          return new SheetDialog(frame, "lab", panel, LaboratoryDialog.WANTED, () -> {});
        });
    Set<String> hidden = new TreeSet<>();
    for (Function<Component, Window> dialog : dialogs) {
      GuiActionRunner.execute(() -> check(dialog.apply(over.target()), hidden));
    }

    assertThat(hidden).isEmpty();
  }

  private static void check(Window dialog, Set<String> hidden) {
    dialog.addNotify();
    for (int rounds = 0; rounds < 3; rounds++) {
      dialog.validate();
    }
    if (!SCREEN.contains(dialog.getBounds())) {
      hidden.add(dialog.getName() + " reaches out of the screen: " + dialog.getBounds());
    }
    int seen = 0;
    for (Component part : Furnished.within(dialog)) {
      if (part instanceof AbstractButton button
          && BUTTONS.contains(String.valueOf(button.getName()))) {
        seen++;
        note(button, dialog, hidden);
      } else if (part instanceof JComponent field && isField(field)) {
        reveal(field);
        note(field, dialog, hidden);
      }
    }
    if (seen < 2) {
      hidden.add(dialog.getName() + " has lost its buttons");
    }
    dialog.dispose();
  }

  private static boolean isField(JComponent control) {
    return control instanceof JTextField
        || control instanceof JComboBox<?>
        || control instanceof JCheckBox;
  }

  /** As if it had got the focus. */
  private static void reveal(JComponent field) {
    var event = new FocusEvent(field, FocusEvent.FOCUS_GAINED);
    for (FocusListener listener : field.getFocusListeners()) {
      listener.focusGained(event);
    }
  }

  private static void note(JComponent control, Window dialog, Set<String> hidden) {
    Rectangle seen = control.getVisibleRect();
    boolean whole = seen.getSize().equals(control.getSize()) && !seen.isEmpty();
    if (!whole) {
      hidden.add(
          "%s: of %s only %s of %s can be seen"
              .formatted(dialog.getName(), control.getName(), seen, control.getBounds()));
    }
  }
}
