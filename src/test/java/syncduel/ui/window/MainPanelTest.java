package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.ui.OffscreenPanel;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.Theme;
import syncduel.view.Command;
import syncduel.view.TutorialStates;
import syncduel.view.WindowModel;
import syncduel.view.WindowState;

class MainPanelTest {
  private final RecordedWindow person = new RecordedWindow();

  @Test
  void theBarTellsWhereTheLessonIs() {
    MainPanel main = panel(TutorialStates.after(6), 1280, 768, 100);

    assertThat(texts(main))
        .contains("Two edits of one row", "Step 6 of 8", "Back", "Next", "Play", "1×");
  }

  @Test
  void panesStayWhereTheyAreFromStepToStep() {
    Set<Integer> lines = new TreeSet<>();
    Set<Integer> tops = new TreeSet<>();
    for (int step = 0; step <= 8; step++) {
      MainPanel main = panel(TutorialStates.after(step), 900, 1400, 200);
      lines.add(named(main, "narration").getHeight());
      tops.add(SwingUtilities.convertPoint(named(main, "left.pane"), 0, 0, main).y);
    }

    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(tops).hasSize(1);
  }

  @Test
  void timelineLogAndDiagramOfAStateCanHaveTheNextFrame() {
    MainPanel main = panel(TutorialStates.after(5), 1280, 768, 100);
    int before = ((JTable) named(main, "log")).getRowCount();
    WindowState next = TutorialStates.after(6);

    GuiActionRunner.execute(() -> main.showFirst(next));
    assertThat(texts(main)).contains(next.narration().text().asText());
    assertThat(texts(main)).contains("Step 5 of 8");
    assertThat(((JTable) named(main, "log")).getRowCount()).isEqualTo(before);
    GuiActionRunner.execute(main::showRest);
    assertThat(texts(main)).contains("Step 6 of 8");

    assertThat(((JTable) named(main, "log")).getRowCount()).isEqualTo(before + 1);
    Pixels whole = Pixels.of(OffscreenPanel.of(unplaced(next, 100), 1280, 768).picture());
    assertThat(Pixels.of(OffscreenPanel.of(main, 1280, 768).picture()).same(whole)).isTrue();
  }

  @Test
  void theFirstStartSaysWhatToTry() {
    MainPanel main = panel(TutorialStates.firstStart(), 1280, 768, 100);

    assertThat(texts(main))
        .contains("Make a conflict in three moves", "Pull on both devices.", "Open lesson 1");
    assertThat(named(main, "BACK").isEnabled()).isFalse();
    assertThat(named(main, "NEXT").isEnabled()).isFalse();
    assertThat(named(main, "filter").isVisible()).isFalse();
  }

  @Test
  void buttonsAskForTheirCommands() {
    MainPanel main = panel(TutorialStates.after(6), 1280, 768, 100);

    for (String name : List.of("BACK", "NEXT", "PLAY", "TO_START", "left.push", "right.pull")) {
      click(main, name);
    }

    assertThat(person.wanted())
        .containsExactly("run BACK", "run NEXT", "run PLAY", "run TO_START", "left run PUSH_LEFT");
  }

  @Test
  void theFirstLessonIsOneClickAway() {
    MainPanel main = panel(TutorialStates.firstStart(), 1280, 768, 100);

    click(main, "LESSON_1");

    assertThat(person.wanted()).containsExactly("run LESSON_1");
  }

  @Test
  void freePlayThatWasLeftIsOneClickAwayToo() {
    MainPanel main = panel(TutorialStates.laterStart(), 1280, 768, 100);

    assertThat(texts(main)).contains("Go on with free play, 8 steps", "Open lesson 1");
    click(main, "RESUME_FREE_PLAY");

    assertThat(person.wanted()).containsExactly("run RESUME_FREE_PLAY");
  }

  @Test
  void aSelectedEventShowsItsMessagesAndTextCanBeCopied() {
    MainPanel main = panel(TutorialStates.selectedAfter(6), 1280, 768, 100);

    var details = (JTextComponent) named(main, "details");

    assertThat(details.getText()).contains("PATCH /tables/TodoItem/q1", "If-Match", "412");
    assertThat(details.isEditable()).isFalse();
    assertThat(details.isShowing() || details.isVisible()).isTrue();
  }

  @Test
  void aRowOfTheLogCanBeSelectedAndWhatIsTypedFilters() {
    MainPanel main = unplaced(TutorialStates.after(6), 100);

    GuiActionRunner.execute(
        () -> {
          ((JTable) named(main, "log")).setRowSelectionInterval(2, 2);
          ((JTextComponent) named(main, "filter")).setText("412");
        });

    assertThat(person.wanted()).containsExactly("entry 3", "filter 412");
  }

  @Test
  void keysOfTheTableOfCommandsAreBoundAndDisabledOnesAreLeftAlone() {
    MainPanel main = panel(TutorialStates.firstStart(), 1280, 768, 100);

    press(main, "ctrl 1");
    press(main, "RIGHT");
    press(main, "typed 1");
    press(main, "typed ?");

    assertThat(person.wanted()).containsExactly("run LESSON_1", "run SHORTCUTS");
  }

  @Test
  void aKeyOfTheOpenCardChooses() {
    MainPanel main = panel(TutorialStates.after(6), 1280, 768, 100);

    press(main, "typed 1");
    press(main, "typed 2");
    press(main, "LEFT");

    assertThat(person.wanted())
        .containsExactly("run CHOOSE_LOCAL", "run CHOOSE_SERVER", "run BACK");
  }

  @ParameterizedTest
  @CsvSource({
    "1280,  768, 100",
    "1920, 1048, 100",
    "1024,  668, 100",
    "1536, 1002, 150",
    "1920, 1048, 150",
    "960,   576,  75",
  })
  void noControlIsCutOffAtAnySize(int width, int height, int zoom) {
    MainPanel main = panel(TutorialStates.after(6), width, height, zoom);

    assertThat(clipped(main)).isEmpty();
  }

  @Test
  void everyControlHasAName() {
    List<WindowState> states =
        List.of(
            TutorialStates.firstStart(),
            TutorialStates.after(6),
            TutorialStates.selectedAfter(6),
            TutorialStates.after(8));
    for (WindowState state : states) {
      assertThat(nameless(panel(state, 1280, 768, 100))).isEmpty();
    }
  }

  @Test
  void inALowWindowLogAndDiagramShareOnePlace() {
    MainPanel main = panel(TutorialStates.after(6), 1024, 668, 100);
    assertThat(named(main, "diagram.area").isVisible()).isFalse();

    GuiActionRunner.execute(
        () -> ((AbstractButton) named(named(main, "log.area"), "tab.other")).doClick(0));

    assertThat(named(main, "diagram.area").isVisible()).isTrue();
    assertThat(named(main, "log.area").isVisible()).isFalse();
  }

  @Test
  void thePanesShareTheWidthAsDesigned() {
    MainPanel main = panel(TutorialStates.after(6), 1280, 768, 100);

    assertThat(
            Stream.of("left.pane", "server.pane", "right.pane")
                .map(name -> named(main, name).getWidth()))
        .containsExactly(416, 408, 416);
  }

  @Test
  void theNewestMessageStaysInViewWithLessRoom() {
    MainPanel fresh = panel(TutorialStates.after(6), 1280, 768, 100);
    MainPanel main = panel(TutorialStates.after(6), 1280, 1200, 100);

    OffscreenPanel.of(main, 1280, 768).picture();

    assertThat(named(main, "diagram").getY())
        .isEqualTo(named(fresh, "diagram").getY())
        .isNegative();
  }

  @Test
  void aLargeDiagramFollowsSidewaysToo() {
    JComponent wide = named(largeDiagram(5), "diagram");
    int ofThePhone = wide.getX();

    assertThat(named(largeDiagram(6), "diagram").getX()).isLessThan(ofThePhone);
  }

  /** After that many steps of the tutorial, three times as large; the Phone pushes in the fifth. */
  private MainPanel largeDiagram(int steps) {
    WindowModel window = TutorialStates.window(steps);
    for (int press = 0; press < 8; press++) {
      window.run(Command.DIAGRAM_LARGER);
    }
    return panel(window.state().orElseThrow(), 1280, 768, 100);
  }

  private MainPanel panel(WindowState state, int width, int height, int zoom) {
    MainPanel main = unplaced(state, zoom);
    OffscreenPanel.of(main, width, height).picture();
    return main;
  }

  private MainPanel unplaced(WindowState state, int zoom) {
    return GuiActionRunner.execute(
        () -> {
          Theme.LIGHT.install(zoom);
          var panel = new MainPanel(person, TutorialStates.WORDS);
          panel.show(state);
          return panel;
        });
  }

  private static void click(MainPanel main, String name) {
    GuiActionRunner.execute(() -> ((AbstractButton) named(main, name)).doClick(0));
  }

  private static void press(MainPanel main, String key) {
    GuiActionRunner.execute(
        () -> {
          Object binding =
              main.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key));
          Action action = main.getActionMap().get(binding);
          if (action.isEnabled()) {
            action.actionPerformed(new ActionEvent(main, 0, key));
          }
        });
  }

  private static JComponent named(Container root, String name) {
    return all(root)
        .filter(component -> name.equals(component.getName()))
        .map(JComponent.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is named " + name));
  }

  private static Stream<Component> all(Container container) {
    return Arrays.stream(container.getComponents())
        .flatMap(
            child ->
                child instanceof Container inner
                    ? Stream.concat(Stream.of(child), all(inner))
                    : Stream.of(child));
  }

  private static Stream<Component> seen(Container container) {
    return Arrays.stream(container.getComponents())
        .filter(Component::isVisible)
        .flatMap(
            child ->
                child instanceof Container inner
                    ? Stream.concat(Stream.of(child), seen(inner))
                    : Stream.of(child));
  }

  private static List<String> texts(MainPanel main) {
    return seen(main).map(MainPanelTest::text).toList();
  }

  private static String text(Component component) {
    if (component instanceof AbstractButton button) {
      return String.valueOf(button.getText());
    }
    if (component instanceof JLabel label) {
      return String.valueOf(label.getText());
    }
    return component instanceof RichLabel
        ? component.getAccessibleContext().getAccessibleName()
        : "";
  }

  /** Buttons narrower than their words, and controls that stick out of the panel. */
  private static List<String> clipped(MainPanel main) {
    List<String> found = new ArrayList<>();
    int tolerance = Scale.current().px(1);
    seen(main)
        .filter(component -> component instanceof AbstractButton)
        .filter(component -> !isPartOfAScrollBar(component))
        .filter(
            component ->
                component.getWidth() + tolerance < component.getPreferredSize().width
                    || !isInside(component, main))
        .forEach(component -> found.add(component.getName() + " " + component.getBounds()));
    return found;
  }

  private static boolean isInside(Component component, MainPanel main) {
    var place =
        javax.swing.SwingUtilities.convertRectangle(
            component.getParent(), component.getBounds(), main);
    return main.getBounds().contains(place);
  }

  private static List<String> nameless(MainPanel main) {
    return seen(main)
        .filter(MainPanelTest::isControl)
        .filter(MainPanelTest::isNameless)
        .map(component -> component.getClass().getSimpleName() + " " + component.getName())
        .toList();
  }

  private static boolean isControl(Component component) {
    return component instanceof AbstractButton && !isPartOfAScrollBar(component)
        || component instanceof JTextComponent
        || component instanceof JTable
        || component instanceof Timeline
        || component instanceof Grip
        || component instanceof DiagramCanvas;
  }

  private static boolean isPartOfAScrollBar(Component component) {
    return component.getParent() instanceof javax.swing.JScrollBar;
  }

  private static boolean isNameless(Component component) {
    AccessibleContext context = component.getAccessibleContext();
    return context.getAccessibleName() == null || context.getAccessibleName().isBlank();
  }
}
