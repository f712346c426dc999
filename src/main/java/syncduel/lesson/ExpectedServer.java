package syncduel.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import syncduel.model.RowId;

/**
 * What the server should hold.
 *
 * @param rows exactly these live rows
 * @param deleted exactly these tombstones
 */
public record ExpectedServer(
    Optional<Map<RowId, ExpectedRow>> rows, Optional<Map<RowId, ExpectedRow>> deleted) {
  /** Keeps its own copies in order. */
  public ExpectedServer {
    rows = rows.map(ExpectedServer::copy);
    deleted = deleted.map(ExpectedServer::copy);
  }

  static Map<RowId, ExpectedRow> copy(Map<RowId, ExpectedRow> rows) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }
}
