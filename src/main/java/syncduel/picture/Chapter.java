package syncduel.picture;

import java.util.Objects;

/**
 * A heading of the steps that follow.
 *
 * @param step the step with which it begins, from 1
 */
public record Chapter(int step, String title) {
  /** The title is there. */
  public Chapter {
    Objects.requireNonNull(title, "title");
  }
}
