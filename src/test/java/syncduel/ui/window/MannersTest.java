package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import syncduel.ui.theme.Theme;
import syncduel.view.BranchComparison;
import syncduel.view.LaboratoryState;
import syncduel.view.Language;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/** What holds for all controls of the window, whatever is shown. */
class MannersTest {
  private static final Dimension USUAL = new Dimension(1280, 768);
  private static final Dimension LEAST = MainPanel.LEAST;
  private static final double READABLE = 4.5;
  static final LaboratoryPanel.Wishes NOTHING =
      new LaboratoryPanel.Wishes() {
        @Override
        public void open(int row) {}

        @Override
        public void save() {}

        @Override
        public void again() {}

        @Override
        public void cancel() {}

        @Override
        public void close() {}
      };
  private static final Map<String, WindowState> ENGLISH = WindowStatesToTry.in(Language.ENGLISH);
  private static final Map<String, WindowState> GERMAN = WindowStatesToTry.in(Language.GERMAN);
  private static final WindowStatesToTry.Sheets ENGLISH_SHEETS =
      WindowStatesToTry.sheets(Language.ENGLISH);
  private static final WindowStatesToTry.Sheets GERMAN_SHEETS =
      WindowStatesToTry.sheets(Language.GERMAN);

  @AfterAll
  static void theUsualLook() {
    GuiActionRunner.execute(() -> Theme.LIGHT.install(100));
  }

  @Test
  void everyControlHasANameAndSaysWhatItDoes() {
    Set<String> nameless = new TreeSet<>();
    Furnished room = Furnished.of(first(ENGLISH), Theme.LIGHT, 100, USUAL, Language.ENGLISH);
    inAll(
        ENGLISH,
        (name, state) ->
            room.show(state).visible().stream()
                .filter(MannersTest::isControl)
                .forEach(control -> noteNameless(control, nameless)));

    assertThat(nameless).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyTextCanBeRead(Theme theme) {
    Set<String> faint = new LinkedHashSet<>();
    Furnished room = Furnished.of(first(ENGLISH), theme, 100, USUAL, Language.ENGLISH);
    inAll(
        ENGLISH,
        (name, state) -> {
          Pixels picture = Pixels.of(room.show(state).picture());
          room.visible().forEach(text -> noteFaint(room, text, picture, faint));
        });

    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 75",
    "ENGLISH, 100",
    "ENGLISH, 150",
    "ENGLISH, 200",
    "ENGLISH, 300",
    "GERMAN, 100",
    "GERMAN, 150",
    "GERMAN, 200",
    "GERMAN, 300"
  })
  void noTextIsCutOff(Language language, int zoom) {
    Set<String> cut = new LinkedHashSet<>();
    var states = language == Language.GERMAN ? GERMAN : ENGLISH;
    for (Dimension size : new Dimension[] {USUAL, LEAST}) {
      Furnished room = Furnished.of(first(states), Theme.LIGHT, zoom, size, language);
      inAll(
          states,
          (name, state) ->
              room.show(state).visible().forEach(text -> CutText.note(text, size, cut)));
    }

    assertThat(cut).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 1024, 668", "GERMAN, 1024, 668"})
  void everyCardOfEveryLessonIsWhole(Language language, int width, int height) throws IOException {
    Set<String> cut = new TreeSet<>();
    var states = WindowStatesToTry.cards(language);
    var size = new Dimension(width, height);
    Furnished room = Furnished.of(first(states), Theme.LIGHT, 100, size, language);
    inAll(
        states,
        (name, state) -> {
          room.show(state).visible().stream()
              .filter(part -> String.valueOf(part.getName()).endsWith(".card"))
              .filter(card -> card.getY() + card.getHeight() > queueOf(card).getY())
              .forEach(card -> cut.add(name + " " + card.getBounds()));
        });

    assertThat(cut).isEmpty();
  }

  private static Component queueOf(Component card) {
    return Arrays.stream(card.getParent().getComponents())
        .filter(part -> String.valueOf(part.getName()).endsWith(".queue"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 100", "ENGLISH, 200", "GERMAN, 75", "GERMAN, 150", "GERMAN, 300"})
  void noTextOfASheetInFrontIsCutOff(Language language, int zoom) {
    Set<String> cut = new LinkedHashSet<>();
    for (JComponent sheet : sheets(language, zoom)) {
      Furnished.within(sheet).forEach(text -> CutText.note(text, sheet.getSize(), cut));
    }

    assertThat(cut).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 100", "ENGLISH, 200", "GERMAN, 100", "GERMAN, 150"})
  void noWordOfATableIsWiderThanItsColumn(Language language, int zoom) {
    Set<String> cut = new LinkedHashSet<>();
    for (JComponent sheet : sheets(language, zoom)) {
      Furnished.within(sheet).stream()
          .filter(RichTable.class::isInstance)
          .forEach(table -> GuiActionRunner.execute(() -> cut.addAll(((RichTable) table).cut())));
    }

    assertThat(cut).isEmpty();
  }

  @Test
  void controlsOfASheetInFrontHaveNames() {
    Set<String> nameless = new TreeSet<>();
    for (JComponent sheet : sheets(Language.ENGLISH, 100)) {
      Furnished.within(sheet).stream()
          .filter(MannersTest::isControl)
          .forEach(control -> noteNameless(control, nameless));
    }

    assertThat(nameless).isEmpty();
  }

  /** With all that they offer, in the size that they want. */
  private static List<JComponent> sheets(Language language, int zoom) {
    return GuiActionRunner.execute(
        () -> {
          JComponent.setDefaultLocale(new Messages(Locale.ENGLISH).in(language).locale());
          Theme.LIGHT.install(zoom);
          var shown = language == Language.GERMAN ? GERMAN_SHEETS : ENGLISH_SHEETS;
          List<JComponent> sheets = new ArrayList<>();
          shown.forms().forEach(form -> sheets.add(new StepFormPanel(form, left -> {})));
          sheets.addAll(
              List.of(
                  new PalettePanel(shown.palette()),
                  new LessonPickerPanel(shown.lessons()),
                  new FilmPanel(shown.films(), () -> {}),
                  new KeySheet(shown.keys(), new Dimension(9000, 9000)),
                  laboratory(shown.laboratory(), zoom),
                  branches(shown.branches(), zoom),
                  new RevisionPanel(shown.draft(), revision -> {}, () -> true)));
          JComponent.setDefaultLocale(Locale.ENGLISH);
          for (JComponent sheet : sheets) {
            if (sheet.getWidth() == 0) {
              sheet.setSize(sheet.getPreferredSize());
            }
            sheet.addNotify();
            Furnished.layOut(sheet);
          }
          return sheets;
        });
  }

  private static BranchPanel branches(BranchComparison comparison, int zoom) {
    var panel = new BranchPanel(comparison, () -> {});
    comparison.onChange(panel::show);
    Dimension size = BranchDialog.WANTED;
    panel.setSize(size.width * zoom / 100, size.height * zoom / 100);
    return panel;
  }

  /** In the size of its dialog. */
  private static LaboratoryPanel laboratory(LaboratoryState state, int zoom) {
    var panel = new LaboratoryPanel(NOTHING);
    panel.show(state);
    Dimension size = LaboratoryDialog.WANTED;
    panel.setSize(size.width * zoom / 100, size.height * zoom / 100);
    return panel;
  }

  /** From light to dark, to the projector's and back. */
  @Test
  void aThemeThatIsSwitchedLooksAsIfItHadAlwaysBeenThere() {
    inAll(
        ENGLISH,
        (name, state) -> {
          Furnished switched = Furnished.of(state, Theme.LIGHT, 100, USUAL, Language.ENGLISH);
          Pixels light = Pixels.of(switched.picture());
          for (Theme next : List.of(Theme.DARK, Theme.PROJECTOR)) {
            switched.dress(next, 100);
            Furnished fresh = Furnished.of(state, next, 100, USUAL, Language.ENGLISH);
            requireSame(name, switched, Pixels.of(fresh.picture()));
          }
          switched.dress(Theme.LIGHT, 100);
          requireSame(name, switched, light);
        });
  }

  private static void requireSame(String name, Furnished room, Pixels expected) {
    assertThat(Pixels.of(room.picture()).differences(expected)).as(name).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theFocusCanBeSeenOnEveryControl(Theme theme) {
    Set<String> invisible = new TreeSet<>();
    inAll(
        some("01-two-edits-of-one-row after 0", "after 6", "CHOOSE_MERGE", "HISTORY_LEFT", "08-"),
        (name, state) -> {
          Furnished room = Furnished.of(state, theme, 100, USUAL, Language.ENGLISH);
          for (Component control : room.visible()) {
            boolean reachable = isControl(control) && control.isFocusable() && control.isEnabled();
            if (reachable && looksTheSameWithFocus(room, control)) {
              invisible.add(Furnished.path(control));
            }
          }
        });

    assertThat(invisible).isEmpty();
  }

  private static boolean looksTheSameWithFocus(Furnished room, Component control) {
    Rectangle around = room.area(control);
    Pixels calm = Pixels.of(room.picture(around));
    return calm.same(Pixels.of(Focused.on(control, () -> room.picture(around))));
  }

  @ParameterizedTest
  @EnumSource
  void allGroundsHaveColoursOfTheTheme(Theme theme) {
    Set<String> strange = new TreeSet<>();
    Furnished room = Furnished.of(first(ENGLISH), theme, 100, USUAL, Language.ENGLISH);
    inAll(ENGLISH, (name, state) -> strange.addAll(Grounds.strange(room.show(state).picture())));

    assertThat(strange).isEmpty();
  }

  /** Where another would show the same controls again. */
  private static Map<String, WindowState> some(String... names) {
    Map<String, WindowState> found = new LinkedHashMap<>();
    for (String name : names) {
      ENGLISH.entrySet().stream()
          .filter(state -> state.getKey().contains(name))
          .findFirst()
          .ifPresent(state -> found.put(state.getKey(), state.getValue()));
    }
    assertThat(found).hasSize(names.length);
    return found;
  }

  private static WindowState first(Map<String, WindowState> states) {
    return states.values().iterator().next();
  }

  private static void inAll(
      Map<String, WindowState> states, BiConsumer<String, WindowState> check) {
    states.forEach(check);
  }

  private static boolean isControl(Component component) {
    return component instanceof AbstractButton
        || component instanceof JTextComponent
        || component instanceof JTable
        || component instanceof JComboBox<?>
        || component.isFocusable()
            && component.getFocusTraversalKeysEnabled()
            && hasKeys(component);
  }

  private static boolean hasKeys(Component component) {
    return component instanceof JComponent control && control.getInputMap().size() > 0;
  }

  private static void noteNameless(Component control, Set<String> nameless) {
    GuiActionRunner.execute(
        () -> {
          if (name(control).isBlank()) {
            nameless.add(Furnished.path(control) + " has no name");
          }
          if (control instanceof AbstractButton && description(control).isBlank()) {
            nameless.add(Furnished.path(control) + " has no description");
          }
        });
  }

  private static String name(Component control) {
    Object kept =
        ((JComponent) control).getClientProperty(AccessibleContext.ACCESSIBLE_NAME_PROPERTY);
    return control instanceof JTextComponent
        ? String.valueOf(Optional.ofNullable(kept).orElse(""))
        : Optional.ofNullable(control.getAccessibleContext().getAccessibleName()).orElse("");
  }

  private static String description(Component control) {
    return Optional.ofNullable(control.getAccessibleContext().getAccessibleDescription())
        .orElse("");
  }

  private static void noteFaint(
      Furnished room, Component component, Pixels picture, Set<String> faint) {
    String text = CutText.of(component);
    if (text.isBlank() || !component.isEnabled()) {
      return;
    }
    Rectangle area = room.area(component);
    if (!area.isEmpty()) {
      Color ground = new Color(picture.commonest(area));
      double contrast = Contrast.between(component.getForeground(), ground);
      if (contrast < READABLE) {
        faint.add(
            "%s “%s” has %.1f on %s".formatted(Furnished.path(component), text, contrast, ground));
      }
    }
  }
}
