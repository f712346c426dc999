package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.Arrays;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import syncduel.ui.OffscreenPanel;
import syncduel.ui.theme.Theme;
import syncduel.view.TutorialStates;

/** The columns of the log are arranged by the menu as by the mouse. */
class LogColumnMenuTest {
  private final LogColumnLayout layout = GuiActionRunner.execute(LogColumnMenuTest::shown);

  private static LogColumnLayout shown() {
    Theme.LIGHT.install(100);
    var main = new MainPanel(new NoActions(), TutorialStates.WORDS);
    main.show(TutorialStates.after(6));
    return OffscreenPanel.of(main, 1280, 768).find(LogTable.class, "log").columnLayout();
  }

  private void choose(LogColumn column, String item) {
    GuiActionRunner.execute(
        () -> {
          JMenu menu = (JMenu) named(layout.items(), "arrange." + column.name());
          named(Arrays.asList(menu.getMenuComponents()), item).doClick(0);
        });
  }

  private static JMenuItem named(List<? extends Component> items, String name) {
    return items.stream()
        .filter(item -> name.equals(item.getName()))
        .map(JMenuItem.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aColumnMovesPastTheNextThatIsSeen() {
    List<LogColumn> before = layout.shown();
    LogColumn second = before.get(1);

    choose(second, "left");
    assertThat(layout.shown().get(0)).isEqualTo(second);
    choose(second, "right");

    assertThat(layout.shown()).isEqualTo(before);
  }

  @Test
  void aColumnGetsWiderAndNarrower() {
    int before = layout.present(LogColumn.WHO);

    choose(LogColumn.WHO, "wider");
    assertThat(layout.present(LogColumn.WHO)).isEqualTo(before + 20);
    choose(LogColumn.WHO, "narrower");

    assertThat(layout.present(LogColumn.WHO)).isEqualTo(before);
  }

  @Test
  void theFirstGoesNoFurtherLeftAndTheLastNoFurtherRight() {
    LogColumn first = layout.shown().get(0);
    LogColumn last = layout.shown().get(layout.shown().size() - 1);

    GuiActionRunner.execute(
        () -> {
          assertThat(item(first, "left").isEnabled()).isFalse();
          assertThat(item(first, "right").isEnabled()).isTrue();
          assertThat(item(last, "right").isEnabled()).isFalse();
        });
  }

  private JMenuItem item(LogColumn column, String name) {
    JMenu menu = (JMenu) named(layout.items(), "arrange." + column.name());
    return named(Arrays.asList(menu.getMenuComponents()), name);
  }

  @Test
  void aColumnForWhichThereIsNoRoomSaysSo() {
    assertThat(layout.shown()).doesNotContain(LogColumn.DURATION);
    JMenuItem took = named(layout.items(), "column.DURATION");

    assertThat(took.getText()).isEqualTo("Took (no room)");
    assertThat(took.getToolTipText()).isEqualTo("It comes where the log is wider.");
    assertThat(named(layout.items(), "column.WHO").getText()).isEqualTo("Who");
  }

  @Test
  void aHiddenColumnIsOfferedToBeSeenAgainButNotToBeArranged() {
    GuiActionRunner.execute(() -> named(layout.items(), "column.ETAG").doClick(0));

    assertThat(layout.items())
        .extracting(Component::getName)
        .contains("column.ETAG")
        .doesNotContain("arrange.ETAG");
  }
}
