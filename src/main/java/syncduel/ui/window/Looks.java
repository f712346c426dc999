package syncduel.ui.window;

import syncduel.view.Theme;

/** Which look the view's themes have; without a desktop to follow, that of the system is light. */
final class Looks {
  private Looks() {}

  static syncduel.ui.theme.Theme of(Theme theme) {
    return switch (theme) {
      case LIGHT, SYSTEM -> syncduel.ui.theme.Theme.LIGHT;
      case DARK -> syncduel.ui.theme.Theme.DARK;
      case PROJECTOR -> syncduel.ui.theme.Theme.PROJECTOR;
    };
  }
}
