package syncduel.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.Response;
import syncduel.wire.RowJson;

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
        .flatMap(body -> rows(body).stream())
        .forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  private static List<Row> rows(String body) {
    Object answer = Json.read(body);
    RowJson names = new RowJson(protocol(body));
    return names.objects(answer).stream().map(names::row).flatMap(Optional::stream).toList();
  }

  /** A page's rows say themselves in which protocol they are. */
  private static Protocol protocol(String body) {
    return body.contains("\"__version\"") ? Protocol.V1 : Protocol.V2;
  }
}
