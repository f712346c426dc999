package syncduel.server;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import syncduel.model.TableName;
import syncduel.wire.Protocol;

/**
 * What is decided when a server starts and never changes while it runs.
 *
 * <p>By default: soft delete, no key, columns made by the first write that names them, and the
 * limits of {@link Limits#usual}.
 *
 * @param softDelete whether a delete leaves a tombstone
 * @param applicationKey what {@code X-ZUMO-APPLICATION} must say; empty: anything will do. Checked
 *     in 2.0 too, although its own clients no longer send one
 * @param tables all there are; any other name is answered with 404
 * @param dynamicColumns whether a write may name a column that the table does not have yet
 */
public record ServerSettings(
    Protocol protocol,
    boolean softDelete,
    Optional<String> applicationKey,
    List<ServedTable> tables,
    boolean dynamicColumns,
    Limits limits) {
  /** Keeps its own copy of the tables. */
  public ServerSettings {
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(applicationKey, "applicationKey");
    Objects.requireNonNull(limits, "limits");
    tables = List.copyOf(tables);
  }

  /**
   * How much one request may ask for.
   *
   * @param bodyBytes the longest body; a longer one is answered with 413
   * @param page rows of a list that names no {@code $top}
   * @param mostRows the largest {@code $top}
   * @param mostColumns how many columns a table can grow to
   */
  public record Limits(int bodyBytes, int page, int mostRows, int mostColumns) {
    /** A body of 1 MiB, pages of 50, 1,000 rows at most (section 1.1), 250 columns. */
    public static Limits usual() {
      return new Limits(1 << 20, 50, 1000, 250);
    }
  }

  /** The default settings for some tables. */
  public static ServerSettings of(Protocol protocol, ServedTable... tables) {
    return new ServerSettings(
        protocol, true, Optional.empty(), List.of(tables), true, Limits.usual());
  }

  /** The same with or without tombstones. */
  public ServerSettings withSoftDelete(boolean wanted) {
    return new ServerSettings(protocol, wanted, applicationKey, tables, dynamicColumns, limits);
  }

  /** The same with a key that requests must carry. */
  public ServerSettings withApplicationKey(String key) {
    return new ServerSettings(
        protocol, softDelete, Optional.of(key), tables, dynamicColumns, limits);
  }

  /** The same with or without columns that writes bring with them. */
  public ServerSettings withDynamicColumns(boolean wanted) {
    return new ServerSettings(protocol, softDelete, applicationKey, tables, wanted, limits);
  }

  /** Tells whether there is a table of that name. */
  public boolean serves(TableName name) {
    return tables.stream().anyMatch(table -> table.name().equals(name));
  }
}
