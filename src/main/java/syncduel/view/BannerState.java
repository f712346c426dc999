package syncduel.view;

import java.util.Objects;
import java.util.Optional;

/**
 * One sentence above a pane's rows, with at most one way out.
 *
 * @param bold the words that begin the sentence
 * @param rest its other words, perhaps none
 * @param action what its button does; {@code actionLabel} is written on it
 * @param close what its cross does; empty where it cannot be closed
 * @param leaves whether it goes by itself after some seconds (the model sees to that)
 */
public record BannerState(
    Kind kind,
    String bold,
    String rest,
    Optional<Command> action,
    String actionLabel,
    Optional<Command> close,
    boolean leaves) {
  /** All parts are there. */
  public BannerState {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(close, "close");
  }

  /** Which sign and ground it has. */
  public enum Kind {
    /** A push or pull failed: warning sign, conflict tint. */
    FAILURE,
    /** The client is offline: struck antenna, inset. */
    OFFLINE,
    /** Something was refused: pause sign, inset. */
    REFUSAL
  }
}
