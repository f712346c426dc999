package syncduel.ui.pane;

import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;

/**
 * Names for assistive technology on text fields. The property does not create the accessible
 * context, which in a text field would ask for a place on the screen that a panel painted into a
 * picture does not have.
 */
public final class Spoken {
  private Spoken() {}

  /** The name stays until another is given. */
  public static void name(JComponent control, String name) {
    control.putClientProperty(AccessibleContext.ACCESSIBLE_NAME_PROPERTY, name);
  }
}
