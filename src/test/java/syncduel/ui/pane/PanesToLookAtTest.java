package syncduel.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.picture.Words;
import syncduel.trace.Party;
import syncduel.ui.OffscreenPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Theme;
import syncduel.view.ClientPaneState;
import syncduel.view.ConflictCardState;
import syncduel.view.ServerPaneState;

/** The pictures are in {@code target/panes}; look at them after a change of the panes. */
class PanesToLookAtTest {
  private static final int WIDE = 1280;
  private static final int NARROW = 1024;
  private static final int HEIGHT = 472;

  @ParameterizedTest
  @CsvSource({
    "LIGHT,100",
    "DARK,100",
    "PROJECTOR,100",
    "LIGHT,75",
    "LIGHT,150",
    "LIGHT,200",
    "LIGHT,300"
  })
  void theConflictIsPaintedInEachThemeAndZoom(Theme theme, int zoom) throws IOException {
    var picture =
        paint(theme, zoom, WIDE, States.phone(), States.server(), States.conflicted(), "conflict");

    assertThat(picture.getRGB(0, 0)).isEqualTo(ground());
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void everyRowStateIsPainted(Theme theme) throws IOException {
    var offline = States.everyRowState();
    var failed = States.with(States.phone(), States.failure());

    var picture = paint(theme, 100, WIDE, offline, States.busyServer(), failed, "states");

    assertThat(picture.getRGB(0, 0)).isEqualTo(ground());
  }

  @ParameterizedTest
  @CsvSource({"LIGHT"})
  void anEmptyStartIsPainted(Theme theme) throws IOException {
    var picture = paint(theme, 100, WIDE, States.empty(), States.server(), States.empty(), "start");

    assertThat(picture.getRGB(0, 0)).isEqualTo(ground());
  }

  @ParameterizedTest
  @CsvSource({"LIGHT"})
  void aNarrowWindowIsPainted(Theme theme) throws IOException {
    var picture =
        paint(theme, 100, NARROW, States.phone(), States.server(), States.conflicted(), "narrow");

    assertThat(picture.getRGB(0, 0)).isEqualTo(ground());
  }

  @Test
  void anOpenEditorIsPaintedOverItsRow() throws IOException {
    var pane = Pane.of(States.phone(), new RecordedActions());
    pane.select("left.rows", 1);
    pane.press("left.rows", "F2");

    var picture = pane.picture();

    save(picture, Theme.LIGHT, 100, "editing");
    assertThat(pane.find(JTextField.class, "left.rows.editor").getText())
        .isEqualTo("Create the mobile service");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,200", "DARK,200"})
  void theCardsArePainted(Theme theme, int zoom) throws IOException {
    var sheet =
        OffscreenPanel.of(
            GuiActionRunner.execute(() -> cards(theme, zoom)), 880 * zoom / 100, 440 * zoom / 100);

    assertThat(save(sheet.picture(), theme, zoom, "cards")).exists();
  }

  private static JPanel cards(Theme theme, int zoom) {
    theme.install(zoom);
    var sheet = new GroundPanel(Role.WINDOW);
    var all =
        new ConflictCardState[] {
          Cards.bothChanged(), Cards.merging(), Cards.deletedAtServer(), Cards.askedAgain()
        };
    for (int i = 0; i < all.length; i++) {
      var card = new ConflictCard("card" + i, new RecordedActions());
      card.show(all[i], false);
      int width = 400 * zoom / 100;
      int x = (20 + 420 * (i % 2)) * zoom / 100;
      int y = (10 + 215 * (i / 2)) * zoom / 100;
      card.setBounds(x, y, width, card.heightFor(width));
      sheet.add(card);
    }
    return sheet;
  }

  private static BufferedImage paint(
      Theme theme,
      int zoom,
      int width,
      ClientPaneState left,
      ServerPaneState server,
      ClientPaneState right,
      String name)
      throws IOException {
    var panel =
        OffscreenPanel.of(
            GuiActionRunner.execute(() -> panes(theme, zoom, left, server, right)),
            width * zoom / 100,
            HEIGHT * zoom / 100);
    var picture = panel.picture();
    save(picture, theme, zoom, name);
    return picture;
  }

  private static JPanel panes(
      Theme theme, int zoom, ClientPaneState left, ServerPaneState server, ClientPaneState right) {
    theme.install(zoom);
    boolean banner = left.banner().isPresent() || right.banner().isPresent();
    var first = new ClientPane(Party.LEFT, new RecordedActions());
    var middle = new ServerPane(new RecordedActions(), Words.english());
    var last = new ClientPane(Party.RIGHT, new RecordedActions());
    first.keepBannerRoom(banner);
    middle.keepBannerRoom(banner);
    last.keepBannerRoom(banner);
    first.show(left);
    middle.show(server);
    last.show(right);
    return sideBySide(first, middle, last);
  }

  private static JPanel sideBySide(JPanel first, JPanel middle, JPanel last) {
    var panes =
        new ZoomedPanel(
            Role.WINDOW,
            "insets 8 12 8 12, gap 8",
            "[320:416,grow,fill][316:408,grow,fill][320:416,grow,fill]",
            "[grow,fill]");
    panes.put(first, "");
    panes.put(middle, "");
    panes.put(last, "");
    return panes;
  }

  private static int ground() {
    return GuiActionRunner.execute(() -> Role.WINDOW.color().getRGB());
  }

  private static Path save(BufferedImage picture, Theme theme, int zoom, String name)
      throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "panes"));
    String file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + zoom + ".png";
    ImageIO.write(picture, "png", folder.resolve(file).toFile());
    return folder.resolve(file);
  }
}
