package syncduel.ui.window;

import syncduel.view.Theme;

/** Which look the view's themes have. */
final class Looks {
  private Looks() {}

  static syncduel.ui.theme.Theme of(Theme theme) {
    return switch (theme) {
      case LIGHT -> syncduel.ui.theme.Theme.LIGHT;
      case DARK -> syncduel.ui.theme.Theme.DARK;
      case PROJECTOR -> syncduel.ui.theme.Theme.PROJECTOR;
    };
  }
}
