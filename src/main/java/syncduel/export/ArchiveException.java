package syncduel.export;

/**
 * An HTTP archive that cannot be read. The message is one sentence for people: {@code file:
 * log.entries[3].request.method: what was expected}.
 */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArchiveException(String file, String problem) {
    super(file + ": " + problem);
  }
}
