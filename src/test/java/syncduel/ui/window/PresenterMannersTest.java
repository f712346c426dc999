package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import syncduel.ui.OffscreenPanel;
import syncduel.ui.presenter.NotesPanel;
import syncduel.ui.presenter.PresenterPanel;
import syncduel.ui.theme.Theme;
import syncduel.view.Language;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/** What holds for all that an audience and its speaker see, whatever is shown. */
class PresenterMannersTest {
  private static final Dimension SCREEN = new Dimension(1920, 1080);
  private static final Dimension NOTES = new Dimension(1280, 720);
  private static final Dimension HALF = new Dimension(960, 540);
  private static final Map<String, WindowState> ENGLISH = WindowStatesToTry.in(Language.ENGLISH);
  private static final Map<String, WindowState> GERMAN = WindowStatesToTry.in(Language.GERMAN);
  private static final int LEAST_TYPE = 24;
  private static final double READABLE = 4.5;

  @AfterAll
  static void theUsualLook() {
    GuiActionRunner.execute(() -> Theme.LIGHT.install(100));
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "GERMAN"})
  void noTypeIsSmallerThan24PixelsOnAUsualProjector(Language language) {
    Set<String> small = new LinkedHashSet<>();
    inAll(
        language,
        (name, state) -> {
          OffscreenPanel panel = audience(state, Theme.PROJECTOR, SCREEN, language);
          for (PaintedTexts.Text text : texts(panel, SCREEN)) {
            if (text.size() < LEAST_TYPE) {
              small.add(name + ": “" + text.words() + "” has " + text.size());
            }
          }
        });

    assertThat(small).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 1920, 1080",
    "GERMAN,  1920, 1080",
    "ENGLISH, 1280,  800",
    "GERMAN,  1024,  768"
  })
  void noTextOfTheAudienceIsCutOff(Language language, int width, int height) {
    var size = new Dimension(width, height);
    Set<String> cut = new LinkedHashSet<>();
    inAll(
        language,
        (name, state) -> {
          OffscreenPanel panel = audience(state, Theme.PROJECTOR, size, language);
          noteCut(name, texts(panel, size), cut);
        });

    assertThat(cut).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 1280, 720", "GERMAN, 640, 480", "GERMAN, 1920, 1050"})
  void noTextOfTheNotesIsCutOff(Language language, int width, int height) {
    var size = new Dimension(width, height);
    Set<String> cut = new LinkedHashSet<>();
    inAll(
        language,
        (name, state) -> {
          List<PaintedTexts.Text> texts = texts(notes(state, Theme.PROJECTOR, size), size);
          noteCut(name, texts, cut);
          texts.stream()
              .filter(text -> text.area().y + text.area().height > height)
              .forEach(text -> cut.add(name + ": “" + text.words() + "” is below the window"));
        });

    assertThat(cut).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyTextCanBeRead(Theme theme) {
    Set<String> faint = new LinkedHashSet<>();
    inAll(
        Language.ENGLISH,
        (name, state) -> {
          noteFaint(name, audience(state, theme, HALF, Language.ENGLISH), HALF, faint);
          noteFaint(name, notes(state, theme, HALF), HALF, faint);
        });

    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void allGroundsHaveColoursOfTheTheme(Theme theme) {
    Set<String> strange = new TreeSet<>();
    inAll(
        Language.ENGLISH,
        (name, state) ->
            Stream.of(audience(state, theme, HALF, Language.ENGLISH), notes(state, theme, HALF))
                .forEach(panel -> strange.addAll(Grounds.strange(panel.picture()))));

    assertThat(strange).isEmpty();
  }

  @Test
  void allPartsSayWhatTheyShow() {
    Set<String> silent = new TreeSet<>();
    inAll(
        Language.ENGLISH,
        (name, state) -> {
          OffscreenPanel panel = audience(state, Theme.PROJECTOR, HALF, Language.ENGLISH);
          for (String part :
              List.of("narration", "left", "server", "right", "chapters", "exchanges")) {
            String words = spoken(panel.find(JComponent.class, "presenter." + part));
            boolean quiet = part.equals("exchanges") && state.presenter().exchanges().isEmpty();
            if (words.isBlank() && !quiet) {
              silent.add(name + ": " + part);
            }
          }
        });

    assertThat(silent).isEmpty();
  }

  @Test
  void theCardSaysItsSidesAndTheNotesTheNextStep() {
    WindowState state = ENGLISH.get("01-two-edits-of-one-row after 6");

    JComponent card =
        audience(state, Theme.PROJECTOR, SCREEN, Language.ENGLISH)
            .find(JComponent.class, "presenter.right.card");
    JComponent notes = notes(state, Theme.PROJECTOR, NOTES).find(JComponent.class, "notes.board");

    assertThat(spoken(card))
        .isEqualTo(
            "Conflict: Base v1 Complete the quickstart; Local v1 Complete the quickstart now;"
                + " Server v2 Complete the quickstart later");
    assertThat(spoken(notes))
        .contains("Step 6 of 9", "Next step", "The Tablet uses its local row.");
  }

  private static String spoken(JComponent part) {
    return GuiActionRunner.execute(() -> part.getAccessibleContext().getAccessibleName());
  }

  private static void inAll(Language language, BiConsumer<String, WindowState> check) {
    (language == Language.GERMAN ? GERMAN : ENGLISH).forEach(check);
  }

  private static OffscreenPanel audience(
      WindowState state, Theme theme, Dimension size, Language language) {
    JPanel made =
        GuiActionRunner.execute(
            () -> {
              Messages words = new Messages(Locale.ENGLISH).in(language);
              JComponent.setDefaultLocale(words.locale());
              theme.install(100);
              var panel = new PresenterPanel(new NoActions()::client, words);
              panel.show(state);
              return panel;
            });
    return OffscreenPanel.of(made, size.width, size.height);
  }

  private static OffscreenPanel notes(WindowState state, Theme theme, Dimension size) {
    JPanel made =
        GuiActionRunner.execute(
            () -> {
              theme.install(100);
              var panel = new NotesPanel();
              panel.show(state);
              panel.tellTime("1:02:03", "14:05");
              return panel;
            });
    return OffscreenPanel.of(made, size.width, size.height);
  }

  private static List<PaintedTexts.Text> texts(OffscreenPanel panel, Dimension size) {
    return PaintedTexts.of(size.width, size.height, panel::paint);
  }

  private static void noteCut(String name, List<PaintedTexts.Text> texts, Set<String> cut) {
    texts.stream()
        .filter(text -> text.words().endsWith("…"))
        .forEach(text -> cut.add(name + ": “" + text.words() + "”"));
  }

  private static void noteFaint(
      String name, OffscreenPanel panel, Dimension size, Set<String> faint) {
    Pixels picture = Pixels.of(panel.picture());
    for (PaintedTexts.Text text : texts(panel, size)) {
      Color ground = new Color(picture.commonest(text.area()));
      double contrast = Contrast.between(text.ink(), ground);
      if (contrast < READABLE) {
        faint.add("%s: “%s” has %.1f on %s".formatted(name, text.words(), contrast, ground));
      }
    }
  }
}
