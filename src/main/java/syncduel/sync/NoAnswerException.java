package syncduel.sync;

import java.io.IOException;

/** A request got no answer; the server may have carried it out all the same. */
public final class NoAnswerException extends SyncException {
  private static final long serialVersionUID = 1L;

  NoAnswerException(IOException cause) {
    super("No answer from the server: " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
