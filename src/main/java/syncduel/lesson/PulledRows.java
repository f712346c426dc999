package syncduel.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.wire.Response;

/** The different rows in the answers to the pages of a pull; the last word on each row counts. */
final class PulledRows {
  private PulledRows() {}

  static Map<RowId, Row> of(List<Exchange> pages) {
    var rows = new LinkedHashMap<RowId, Row>();
    pages.stream()
        .filter(page -> page.fate() == Exchange.Fate.ANSWERED)
        .flatMap(page -> page.answer().stream())
        .filter(Response::successful)
        .flatMap(answer -> answer.body().stream())
        .flatMap(body -> BodyJson.rows(body).stream())
        .forEach(row -> rows.put(row.id(), row));
    return rows;
  }
}
