package syncduel.ui.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import java.util.List;
import javax.swing.UIDefaults;

/** Light text on slate; its colours are in the properties file of the same name. */
class DarkLaf extends FlatDarkLaf {
  @Override
  public String getName() {
    return "Sync Duel dark";
  }

  /** Later files win: FlatLaf's own, what the themes share, this theme's colours. */
  @Override
  protected List<Class<?>> getLafClassesForDefaultsLoading() {
    return List.of(FlatLaf.class, FlatDarkLaf.class, SharedDefaults.class, DarkLaf.class);
  }

  @Override
  public UIDefaults getDefaults() {
    return SharedDefaults.complete(super.getDefaults());
  }
}
