package syncduel.picture;

import java.util.Objects;

/**
 * What a colour is for; the theme says which colour that is.
 *
 * <p>The names are those of the visual design ({@code text.muted}, {@code version1.fill}), so that
 * a painter looks them up under its own prefix.
 */
public record Role(String name) {
  public static final Role SURFACE = new Role("surface");
  public static final Role INSET = new Role("inset");
  public static final Role CONTROL = new Role("control");
  public static final Role SERVER = new Role("server");
  public static final Role SERVER_INK = new Role("server.ink");
  public static final Role LINE = new Role("line");
  public static final Role LINE_STRONG = new Role("line.strong");
  public static final Role TEXT = new Role("text");
  public static final Role MUTED = new Role("text.muted");
  public static final Role ACCENT_ON = new Role("accent.on");
  public static final Role ACCENT_TINT = new Role("accent.tint");
  public static final Role CONFLICT_TEXT = new Role("conflict.text");
  public static final Role CONFLICT_FILL = new Role("conflict.fill");
  public static final Role OK = new Role("ok");
  public static final Role HELD = new Role("held");
  public static final Role HELD_ON = new Role("held.on");

  private static final int COLOURS = 8;

  /** A role has a name. */
  public Role {
    Objects.requireNonNull(name, "name");
  }

  /** The ground of a version's chip; from v9 on the colours begin again. */
  public static Role versionFill(int ordinal) {
    return version(ordinal, "fill");
  }

  /** The border of a version's chip. */
  public static Role versionEdge(int ordinal) {
    return version(ordinal, "edge");
  }

  /** The label of a version's chip. */
  public static Role versionText(int ordinal) {
    return version(ordinal, "text");
  }

  /** Tells whether a version has a ring, because its colour is an earlier version's too. */
  public static boolean ringed(int ordinal) {
    return ordinal > COLOURS;
  }

  private static Role version(int ordinal, String part) {
    if (ordinal < 1) {
      throw new IllegalArgumentException("Versions are counted from 1, not " + ordinal);
    }
    return new Role("version" + ((ordinal - 1) % COLOURS + 1) + "." + part);
  }
}
