package syncduel.ui.theme;

import java.util.ArrayList;
import java.util.List;

/** The light theme with the deeper colours that a washed-out projector needs. */
final class ProjectorLaf extends LightLaf {
  @Override
  public String getName() {
    return "Sync Duel projector";
  }

  @Override
  protected List<Class<?>> getLafClassesForDefaultsLoading() {
    List<Class<?>> classes = new ArrayList<>(super.getLafClassesForDefaultsLoading());
    classes.add(ProjectorLaf.class);
    return classes;
  }
}
