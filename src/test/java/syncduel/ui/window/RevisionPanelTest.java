package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import syncduel.ui.OffscreenPanel;
import syncduel.ui.theme.Theme;
import syncduel.view.LessonDraft;
import syncduel.view.LessonDraft.Expecting;
import syncduel.view.LessonDraft.StepDraft;

class RevisionPanelTest {
  private static final List<Expecting> NOTHING = List.of(Expecting.NOTHING);

  private final LessonDraft draft =
      new LessonDraft(
          "A lesson",
          "An aim.",
          List.of(
              new StepDraft(
                  "Step 1",
                  NOTHING,
                  "",
                  "It is said.",
                  "",
                  OptionalInt.empty(),
                  Expecting.NOTHING)),
          0);
  private final List<Optional<LessonDraft>> left = new ArrayList<>();
  private boolean mayBeLost;
  private int asked;

  private final RevisionPanel panel = GuiActionRunner.execute(this::made);

  private RevisionPanel made() {
    Theme.LIGHT.install(100);
    return new RevisionPanel(
        draft,
        left::add,
        () -> {
          asked++;
          return mayBeLost;
        });
  }

  @Test
  void whatWasTypedIsLostOnlyIfThePersonSaysSo() {
    giveUp();
    assertThat(asked).isZero();
    assertThat(left).containsExactly(Optional.empty());

    write("revise.say", "Something else is said.");
    giveUp();
    assertThat(asked).isEqualTo(1);
    assertThat(left).hasSize(1);

    mayBeLost = true;
    giveUp();
    assertThat(asked).isEqualTo(2);
    assertThat(left).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void anotherTitleIsSomethingThatWasTyped() {
    write("revise.lesson", "Another title");
    giveUp();
    assertThat(asked).isEqualTo(1);

    write("revise.lesson", draft.title());
    giveUp();
    assertThat(asked).isEqualTo(1);
    assertThat(left).hasSize(1);
  }

  private void giveUp() {
    GuiActionRunner.execute(panel::giveUp);
  }

  private void write(String name, String text) {
    JTextComponent field = OffscreenPanel.of(panel, 800, 600).find(JTextComponent.class, name);
    GuiActionRunner.execute(() -> field.setText(text));
  }
}
