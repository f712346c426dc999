package syncduel.sync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times in SQL: UTC without a zone, so that the machine's zone never matters. */
final class Times {
  private Times() {}

  /** The parameter that stands for a time. */
  static LocalDateTime sql(Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  /** The time in a column, if it has one. */
  static Optional<Instant> read(ResultSet result, int column) throws SQLException {
    return Optional.ofNullable(result.getObject(column, LocalDateTime.class))
        .map(time -> time.toInstant(ZoneOffset.UTC));
  }
}
