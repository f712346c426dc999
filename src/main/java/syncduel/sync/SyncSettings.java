package syncduel.sync;

import java.util.Objects;
import java.util.Optional;
import syncduel.model.Sends;
import syncduel.wire.Protocol;

/**
 * How a client speaks to its server; fixed for the client's life.
 *
 * @param applicationKey sent as {@code X-ZUMO-APPLICATION}; only the 1.x protocol knows it
 * @param installationId names this installation on every request
 * @param clientName stands in the conflict history
 * @param sends what an update sends
 * @param pageSize rows that a pull asks for at a time, unless its options say otherwise
 */
public record SyncSettings(
    Protocol protocol,
    Optional<String> applicationKey,
    String installationId,
    String clientName,
    Sends sends,
    int pageSize) {
  private static final int DEFAULT_PAGE_SIZE = 50;

  /** Refuses a page without rows. */
  public SyncSettings {
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(applicationKey, "applicationKey");
    Objects.requireNonNull(installationId, "installationId");
    Objects.requireNonNull(clientName, "clientName");
    Objects.requireNonNull(sends, "sends");
    if (pageSize <= 0) {
      throw new IllegalArgumentException("A page has at least one row");
    }
  }

  /** No key, whole rows, pages of 50. */
  public static SyncSettings of(Protocol protocol, String installationId, String clientName) {
    return new SyncSettings(
        protocol, Optional.empty(), installationId, clientName, Sends.ROW, DEFAULT_PAGE_SIZE);
  }

  /** The same with an application key. */
  public SyncSettings withApplicationKey(String key) {
    return new SyncSettings(
        protocol, Optional.of(key), installationId, clientName, sends, pageSize);
  }

  /** The same with updates that send something else. */
  public SyncSettings sending(Sends other) {
    return new SyncSettings(protocol, applicationKey, installationId, clientName, other, pageSize);
  }

  /** The same with another page size. */
  public SyncSettings withPageSize(int rows) {
    return new SyncSettings(protocol, applicationKey, installationId, clientName, sends, rows);
  }
}
