package syncduel.ui.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import java.util.function.Supplier;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;

/** The three looks of the window. Each gives every {@link Role} and every version a colour. */
public enum Theme {
  LIGHT(LightLaf::new),
  DARK(DarkLaf::new),
  PROJECTOR(ProjectorLaf::new);

  /** Smallest and largest zoom, in percent. */
  public static final int MIN_ZOOM = 75;

  public static final int MAX_ZOOM = 300;

  private final Supplier<FlatLaf> lookAndFeel;

  Theme(Supplier<FlatLaf> lookAndFeel) {
    this.lookAndFeel = lookAndFeel;
  }

  /**
   * Makes this the look of the whole process and repaints all windows. On the event thread, or
   * before the first component exists. A component tree without a window must be updated by its
   * owner ({@code SwingUtilities.updateComponentTreeUI}).
   *
   * @throws IllegalArgumentException if the zoom is outside 75 to 300 percent
   */
  public void install(int zoomPercent) {
    if (zoomPercent < MIN_ZOOM || zoomPercent > MAX_ZOOM) {
      throw new IllegalArgumentException("zoom must be 75 to 300 percent, not " + zoomPercent);
    }
    Fonts.install();
    UIScale.setZoomFactor(zoomPercent / 100f);
    try {
      UIManager.setLookAndFeel(lookAndFeel.get());
    } catch (UnsupportedLookAndFeelException e) {
      throw new IllegalStateException("FlatLaf runs on every platform", e);
    }
    FlatLaf.updateUI();
  }
}
