package syncduel.model;

import java.util.Objects;

/**
 * What the server gave a row when it last wrote it: an opaque text that is only ever compared.
 *
 * <p>Travels as {@code ETag} and {@code If-Match}, where it stands in double quotes. On screen and
 * in lessons versions are called v1, v2 ... by their order, whatever the text looks like.
 */
public record Version(String token) {
  /** Refuses an empty text: a row without a version has none, not an empty one. */
  public Version {
    Objects.requireNonNull(token, "token");
    if (token.isEmpty()) {
      throw new IllegalArgumentException("A version is not empty");
    }
  }

  @Override
  public String toString() {
    return token;
  }
}
