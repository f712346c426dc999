package syncduel.ui.theme;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Theme and zoom belong to the process; tests that change them leave the usual ones behind. */
public final class UsualLook implements AfterAllCallback {
  @Override
  public void afterAll(ExtensionContext context) {
    Theme.LIGHT.install(100);
  }
}
