package syncduel.server;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.WireTime;

/** Reads the rows that requests carry, and refuses those that no table can hold (section 1.1). */
final class Bodies {
  private static final String ID = "id";
  private static final Pattern COLUMN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,127}");

  private final ServerSettings settings;
  private final Dialect dialect;

  Bodies(ServerSettings settings, Dialect dialect) {
    this.settings = settings;
    this.dialect = dialect;
  }

  /** The object of a request that must have one. */
  Map<String, Object> object(Request request) {
    String text = request.body().orElseThrow(() -> Refusal.badRequest("The request has no body"));
    return Refusal.reading(() -> Json.readObject(text));
  }

  /** The id in a body, if there is one. */
  Optional<RowId> id(Map<String, Object> body) {
    Object id = body.get(ID);
    if (id == null) {
      return Optional.empty();
    }
    if (!(id instanceof String text)) {
      throw Refusal.badRequest("The id is a text");
    }
    return Optional.of(Refusal.reading(() -> new RowId(text)));
  }

  /** The columns in a body, checked against those that the table has. */
  Fields fields(Verb verb, Map<String, Object> body, Iterable<String> tableColumns) {
    var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    tableColumns.forEach(known::add);
    var values = new LinkedHashMap<String, Object>();
    body.forEach(
        (name, value) -> {
          if (!name.equals(ID)) {
            dialect.checkColumn(verb, name);
            if (!dialect.isVersion(name)) {
              checkName(name);
              checkNew(name, value, known);
              values.put(name, value instanceof String text ? WireTime.stored(text) : value);
            }
          }
        });
    checkDistinct(values.keySet());
    return Refusal.reading(() -> new Fields(values));
  }

  private static void checkName(String name) {
    if (name.equalsIgnoreCase(ID)) {
      throw Refusal.badRequest("The property '" + name + "' is spelt 'id'");
    }
    if (!COLUMN.matcher(name).matches()) {
      throw Refusal.badRequest(
          "A property's name is a letter, then letters, digits and _ (128 at most)");
    }
  }

  private void checkNew(String name, Object value, Set<String> known) {
    if (known.contains(name)) {
      return;
    }
    if (!settings.dynamicColumns()) {
      throw Refusal.badRequest("The table has no column '" + name + "'");
    }
    if (value == null && settings.protocol() == Protocol.V1) {
      throw Refusal.badRequest("The new column '" + name + "' cannot be made of null");
    }
    known.add(name);
    if (known.size() > settings.limits().mostColumns()) {
      throw Refusal.badRequest(
          "A table has at most " + settings.limits().mostColumns() + " columns");
    }
  }

  private static void checkDistinct(Set<String> names) {
    var seen = new HashSet<String>();
    for (String name : names) {
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw Refusal.badRequest("The property '" + name + "' is there twice");
      }
    }
  }
}
