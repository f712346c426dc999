package syncduel.server;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.wire.ETag;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.Response;
import syncduel.wire.RowJson;
import syncduel.wire.SystemProperty;

/** Rows as answers: every column of the table, null where the row has none. */
final class Answers {
  static final Set<SystemProperty> ALL = EnumSet.allOf(SystemProperty.class);
  private static final long MOST_CHARACTERS = 8L << 20;
  private static final String JSON = "application/json; charset=utf-8";

  private final Protocol protocol;
  private final RowJson json;
  private final List<String> columns;

  Answers(Protocol protocol, List<String> columns) {
    this.protocol = protocol;
    this.json = new RowJson(protocol);
    this.columns = columns;
  }

  /** One whole row; its version is the tag when it is among the wanted properties. */
  Response row(int status, Row row, Set<SystemProperty> wanted) {
    return object(status, row, wanted, whole(row, wanted));
  }

  /** A row of which only some columns were asked for. */
  Response selected(int status, Row row, Set<SystemProperty> wanted, List<String> select) {
    return object(status, row, wanted, selected(row, wanted, select));
  }

  /** Any object that stands for a row. */
  Response object(int status, Row row, Set<SystemProperty> wanted, Map<String, Object> object) {
    Response response =
        Response.of(status).withHeader(Header.CONTENT_TYPE, JSON).withBody(Json.write(object));
    if (!wanted.contains(SystemProperty.VERSION) || row.version().isEmpty()) {
      return response;
    }
    return response.withHeader(Header.ETAG, ETag.text(row.version().get()));
  }

  /** What was sent, sent back; no row of the server, so no tag. */
  Response echo(int status, Map<String, Object> body) {
    return Response.of(status).withHeader(Header.CONTENT_TYPE, JSON).withBody(Json.write(body));
  }

  /**
   * A bare list, or an object with the number of all rows that match. A page of very large rows
   * ends early; clients read on until a page is empty.
   */
  Response list(
      List<Row> rows, OptionalLong count, Set<SystemProperty> wanted, List<String> select) {
    List<Map<String, Object>> objects =
        rows.subList(0, fitting(rows)).stream().map(row -> selected(row, wanted, select)).toList();
    Object body = objects;
    if (count.isPresent()) {
      var counted = new LinkedHashMap<String, Object>();
      counted.put("results", objects);
      counted.put("count", count.getAsLong());
      body = counted;
    }
    return Response.of(Response.OK)
        .withHeader(Header.CONTENT_TYPE, JSON)
        .withBody(Json.write(body));
  }

  /** The columns that are named, then the wanted system properties. */
  Map<String, Object> only(Row row, Set<String> names, Set<SystemProperty> wanted) {
    var sent = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    sent.addAll(names);
    Fields fields = row.fields();
    for (String name : row.fields().names()) {
      fields = sent.contains(name) ? fields : fields.without(name);
    }
    return json.object(row.withFields(fields), wanted);
  }

  private Map<String, Object> whole(Row row, Set<SystemProperty> wanted) {
    var padded = new LinkedHashMap<String, Object>();
    columns.forEach(column -> padded.put(column, row.fields().get(column)));
    return json.object(row.withFields(new Fields(padded)), wanted);
  }

  private Map<String, Object> selected(Row row, Set<SystemProperty> wanted, List<String> select) {
    if (select.isEmpty()) {
      return whole(row, wanted);
    }
    var all = new TreeMap<String, Map.Entry<String, Object>>(String.CASE_INSENSITIVE_ORDER);
    whole(row, ALL).entrySet().forEach(entry -> all.put(entry.getKey(), entry));
    var names = new ArrayList<>(select);
    // In 2.0 a selection names system properties as it names columns.
    Set<SystemProperty> more = protocol == Protocol.V1 ? wanted : Set.of();
    more.forEach(property -> names.add(protocol.column(property)));
    var some = new LinkedHashMap<String, Object>();
    for (String name : names) {
      Map.Entry<String, Object> entry = all.get(name);
      some.put(entry.getKey(), entry.getValue());
    }
    return some;
  }

  private static int fitting(List<Row> rows) {
    long characters = 0;
    int fitting = 0;
    for (Row row : rows) {
      for (Object value : row.fields().values().values()) {
        characters += value instanceof String text ? text.length() : 0;
      }
      if (fitting > 0 && characters > MOST_CHARACTERS) {
        break;
      }
      fitting++;
    }
    return fitting;
  }
}
