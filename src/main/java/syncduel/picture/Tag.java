package syncduel.picture;

import java.util.Objects;

/**
 * What a shape belongs to.
 *
 * @param target what it stands for, perhaps nothing
 * @param toCome whether it is still to come; painters then mix its colours with the surface's
 *     ({@link #FAINT}), opaque, so that nothing shows through
 */
public record Tag(Target target, boolean toCome) {
  /** How much of its colour a shape keeps that is still to come; the rest is the surface. */
  public static final double FAINT = 0.35;

  private static final Tag NONE = new Tag(Target.nothing(), false);

  /** The target is there. */
  public Tag {
    Objects.requireNonNull(target, "target");
  }

  /** Belongs to nothing. */
  public static Tag none() {
    return NONE;
  }

  /** Belongs to something present. */
  public static Tag of(Target target) {
    return new Tag(target, false);
  }
}
