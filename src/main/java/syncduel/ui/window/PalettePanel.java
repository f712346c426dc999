package syncduel.ui.window;

import syncduel.view.Palette;
import syncduel.view.Palette.Entry;

/**
 * All that can be done, by typing; a disabled entry stays, and its reason stands below the list.
 */
final class PalettePanel extends SearchPanel<Entry> {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 420;
  private static final int ROW = 28;

  PalettePanel(Palette palette) {
    super(
        new Search<>(
            "palette",
            palette.title(),
            Texts.of("palette.list"),
            palette.prompt(),
            palette.nothing(),
            WIDTH,
            HEIGHT,
            ROW,
            palette::matching,
            new PaletteCell(),
            Entry::hint,
            Entry::enabled,
            entry -> false));
  }
}
