package syncduel.server;

import java.util.Optional;
import java.util.function.Supplier;
import syncduel.wire.Response;

/**
 * A request that is answered with an error; thrown where that is found out, answered in one place.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Optional<Response> answer;

  Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
    this.answer = Optional.empty();
  }

  /** With an answer that has a shape of its own. */
  Refusal(Response answer) {
    super("", null, false, false);
    this.status = answer.status();
    this.answer = Optional.of(answer);
  }

  static Refusal badRequest(String message) {
    return new Refusal(Response.BAD_REQUEST, message);
  }

  static Refusal notFound(String message) {
    return new Refusal(Response.NOT_FOUND, message);
  }

  /** Whatever cannot be read is the requester's fault. */
  static <T> T reading(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (IllegalArgumentException e) {
      throw badRequest(e.getMessage());
    }
  }

  int status() {
    return status;
  }

  Optional<Response> answer() {
    return answer;
  }
}
