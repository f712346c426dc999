package syncduel.ui.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.List;
import javax.swing.UIDefaults;

/** White cards on a cool grey; its colours are in the properties file of the same name. */
class LightLaf extends FlatLightLaf {
  @Override
  public String getName() {
    return "Sync Duel light";
  }

  /** Later files win: FlatLaf's own, what the themes share, this theme's colours. */
  @Override
  protected List<Class<?>> getLafClassesForDefaultsLoading() {
    return List.of(FlatLaf.class, FlatLightLaf.class, SharedDefaults.class, LightLaf.class);
  }

  @Override
  public UIDefaults getDefaults() {
    return SharedDefaults.complete(super.getDefaults());
  }
}
