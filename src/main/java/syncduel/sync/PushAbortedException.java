package syncduel.sync;

/**
 * Ends a handler after {@link TableOperation#abortPush}. The push stops even where a handler
 * catches this.
 */
public final class PushAbortedException extends SyncException {
  private static final long serialVersionUID = 1L;

  PushAbortedException() {
    super("The push was aborted; all changes stay queued", null);
  }
}
