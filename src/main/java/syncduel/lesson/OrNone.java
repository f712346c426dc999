package syncduel.lesson;

import java.util.Optional;

/**
 * What a lesson expects of something that may be missing: its value, or that there is none (null in
 * the file). Where the file says nothing, an empty {@link Optional} stands around this.
 */
public record OrNone<T>(Optional<T> value) {
  /** That it is missing. */
  public static <T> OrNone<T> none() {
    return new OrNone<>(Optional.empty());
  }

  /** That it is there and what it is. */
  public static <T> OrNone<T> of(T value) {
    return new OrNone<>(Optional.of(value));
  }
}
