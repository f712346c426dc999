package syncduel.ui.theme;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.fonts.jetbrains_mono.FlatJetBrainsMonoFont;
import java.awt.Font;
import java.util.List;

/**
 * The two bundled type families, Inter and JetBrains Mono. Pictures look the same on every machine
 * because of them.
 */
public final class Fonts {
  static final String INTER = FlatInterFont.FAMILY;
  static final String INTER_SEMIBOLD = FlatInterFont.FAMILY_SEMIBOLD;
  static final String MONO = FlatJetBrainsMonoFont.FAMILY;

  private Fonts() {}

  /**
   * Must be the first thing that the program does, before any class of AWT loads. On a machine
   * without fonts Java cannot start its font system at all; there the bundled fonts stand in for
   * the missing ones. Elsewhere nothing happens.
   */
  public static void prepare() {
    new FontlessMachine(System.getProperties(), FontlessMachine.usualFolders()).prepare();
  }

  /** Registers the families; the second call finds them there. Called by {@link Theme#install}. */
  static void install() {
    if (!isInstalled(INTER)) {
      FlatInterFont.installBasic();
    }
    if (!isInstalled(INTER_SEMIBOLD)) {
      FlatInterFont.installStyle(FlatInterFont.STYLE_SEMIBOLD);
    }
    if (!isInstalled(MONO)) {
      FlatJetBrainsMonoFont.install();
    }
    List.of(INTER, INTER_SEMIBOLD, MONO).forEach(Fonts::require);
  }

  private static boolean isInstalled(String family) {
    return new Font(family, Font.PLAIN, 12).getFamily().equals(family);
  }

  private static void require(String family) {
    if (!isInstalled(family)) {
      throw new IllegalStateException("the bundled font " + family + " could not be loaded");
    }
  }
}
