package syncduel.model;

import java.util.Objects;

/** Names one queued operation of one client for as long as it is queued. */
public record OperationId(String value) {
  /** Refuses an empty text. */
  public OperationId {
    Objects.requireNonNull(value, "value");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("An operation's id is not empty");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
