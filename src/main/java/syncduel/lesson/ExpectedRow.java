package syncduel.lesson;

import java.util.Objects;
import java.util.Optional;
import syncduel.model.Fields;

/**
 * Some columns of a row.
 *
 * @param version the version's ordinal, or that it has none; for an edited row the version that the
 *     edit is based on
 */
public record ExpectedRow(Fields fields, Optional<OrNone<Integer>> version) {
  /** Both parts are there. */
  public ExpectedRow {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(version, "version");
  }
}
