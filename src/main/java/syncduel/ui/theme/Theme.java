package syncduel.ui.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import java.util.function.Supplier;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;

/** The three looks of the window. Each gives every {@link Role} and every version a colour. */
public enum Theme {
  LIGHT(LightLaf.class, LightLaf::new),
  DARK(DarkLaf.class, DarkLaf::new),
  PROJECTOR(ProjectorLaf.class, ProjectorLaf::new);

  /** Smallest and largest zoom, in percent. */
  public static final int MIN_ZOOM = 75;

  public static final int MAX_ZOOM = 300;

  private final Class<? extends FlatLaf> look;
  private final Supplier<FlatLaf> lookAndFeel;

  Theme(Class<? extends FlatLaf> look, Supplier<FlatLaf> lookAndFeel) {
    this.look = look;
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
    float zoom = zoomPercent / 100f;
    if (isInstalled(zoom)) {
      return;
    }
    Fonts.install();
    UIScale.setZoomFactor(zoom);
    try {
      UIManager.setLookAndFeel(lookAndFeel.get());
    } catch (UnsupportedLookAndFeelException e) {
      throw new IllegalStateException("FlatLaf runs on every platform", e);
    }
    FlatLaf.updateUI();
  }

  /** Painting for a file in the look that a window has already shall not disturb that window. */
  private boolean isInstalled(float zoom) {
    return UIManager.getLookAndFeel().getClass() == look && UIScale.getZoomFactor() == zoom;
  }
}
