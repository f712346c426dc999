package syncduel.ui.paint;

import com.formdev.flatlaf.FlatClientProperties;

/** The four kinds of button. Only one accent button may be visible at a time. */
public final class Buttons {
  private static final String SUGGESTED = "suggested";

  private Buttons() {}

  /** Filled: the one thing to do next. */
  public static FaceButton accent(Face face) {
    FaceButton button = new FaceButton(face, true);
    button.putClientProperty(FlatClientProperties.STYLE_CLASS, "accent");
    return button;
  }

  /** Outlined: Pull, Push, a choice in the conflict card. */
  public static FaceButton normal(Face face) {
    return new FaceButton(face, false);
  }

  /** Without an outline until the pointer is on it: symbols, drop-downs, Play. */
  public static FaceButton quiet(Face face) {
    return typed(face, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
  }

  /** Never outlined, in plain weight: what one does rarely, as Give up. */
  public static FaceButton borderless(Face face) {
    FaceButton button = typed(face, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
    button.putClientProperty(FlatClientProperties.STYLE_CLASS, "quiet");
    return button;
  }

  /** An accent ring around a normal button: the choice that the lesson will take. */
  public static void suggest(FaceButton button, boolean suggested) {
    button.putClientProperty(FlatClientProperties.STYLE_CLASS, suggested ? SUGGESTED : null);
  }

  private static FaceButton typed(Face face, String type) {
    FaceButton button = new FaceButton(face, false);
    button.putClientProperty(FlatClientProperties.BUTTON_TYPE, type);
    return button;
  }
}
