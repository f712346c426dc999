package syncduel.server;

import java.nio.ByteBuffer;
import java.util.Base64;
import syncduel.model.Version;

/**
 * Versions that look like those of the 1.x service: eight bytes in base64, such as {@code
 * AAAAAAAAB9E=} (section 1.3). Counts up from where it is told to. Not thread-safe.
 */
public final class VersionTokens {
  private long last;

  /** Begins after {@code last}; 2000 makes the first one {@code AAAAAAAAB9E=}. */
  public VersionTokens(long last) {
    this.last = last;
  }

  /** The next version. */
  public Version next() {
    last++;
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(last).array();
    return new Version(Base64.getEncoder().encodeToString(bytes));
  }
}
