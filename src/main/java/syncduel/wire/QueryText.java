package syncduel.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query as parameters of a request and back, and a filter as its text and back (section 1.7 of
 * the reference). All texts are decoded ones.
 *
 * <p>Whatever cannot be read is refused with one sentence; texts, nesting and numbers are bounded.
 */
public final class QueryText {
  private static final int LONGEST = 16_384;
  private static final int MOST_COLUMNS = 100;
  private static final Pattern COUNT = Pattern.compile("\\d{1,18}");
  private static final String ALL_PAGES = "allpages";

  private QueryText() {}

  /** What could not be read, in one sentence. */
  public static final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  static Malformed malformed(String what, int position) {
    return new Malformed("The filter cannot be read at position " + position + ": " + what);
  }

  /**
   * The query's parameters in the order of the original clients: filter, orderby, skip, top,
   * select, inlinecount, the caller's own, then whether deleted rows are wanted and which system
   * properties. Skip is left out where it is 0 and top is missing too.
   */
  public static List<Parameter> parameters(Query query) {
    var list = new ArrayList<Parameter>();
    query.filter().ifPresent(filter -> list.add(new Parameter(Parameter.FILTER, filter(filter))));
    if (!query.orderBy().isEmpty()) {
      list.add(new Parameter(Parameter.ORDER_BY, order(query.orderBy())));
    }
    if (query.skip() > 0 || query.top().isPresent()) {
      list.add(new Parameter(Parameter.SKIP, Long.toString(query.skip())));
    }
    query.top().ifPresent(top -> list.add(new Parameter(Parameter.TOP, Long.toString(top))));
    if (!query.select().isEmpty()) {
      List<String> names = query.select().stream().map(FilterWriter::name).toList();
      list.add(new Parameter(Parameter.SELECT, String.join(",", names)));
    }
    if (query.count()) {
      list.add(new Parameter(Parameter.INLINE_COUNT, ALL_PAGES));
    }
    query.parameters().stream().filter(parameter -> rank(parameter) == 0).forEach(list::add);
    query.parameters().stream().filter(parameter -> rank(parameter) == 1).forEach(list::add);
    query.parameters().stream().filter(parameter -> rank(parameter) == 2).forEach(list::add);
    return list;
  }

  /** The parameter that asks for system properties; 2.0 has none, and none is needed for none. */
  public static Optional<Parameter> systemProperties(
      Protocol protocol, Set<SystemProperty> wanted) {
    if (protocol != Protocol.V1 || wanted.isEmpty()) {
      return Optional.empty();
    }
    String names =
        Arrays.stream(SystemProperty.values())
            .filter(wanted::contains)
            .map(protocol::column)
            .collect(Collectors.joining(","));
    return Optional.of(new Parameter(Parameter.SYSTEM_PROPERTIES, names));
  }

  /**
   * The system properties that a parameter's text names: with or without the prefix, in any case,
   * or all of them by a star.
   */
  public static Set<SystemProperty> systemProperties(String text) {
    var wanted = EnumSet.noneOf(SystemProperty.class);
    for (String part : text.split(",", MOST_COLUMNS)) {
      String name = part.strip();
      if (name.equals("*")) {
        wanted.addAll(EnumSet.allOf(SystemProperty.class));
      } else if (!name.isEmpty()) {
        Optional<SystemProperty> property = Protocol.V1.property(name);
        wanted.add(
            property
                .or(() -> Protocol.V2.property(name))
                .orElseThrow(() -> new Malformed("'" + name + "' is not a system property")));
      }
    }
    return wanted;
  }

  /** The text of a filter. */
  public static String filter(Expression expression) {
    return FilterWriter.text(expression);
  }

  /** The filter that a text stands for; throws {@link Malformed} for anything else. */
  public static Expression expression(String text) {
    if (text.length() > LONGEST) {
      throw new Malformed("A filter has at most " + LONGEST + " characters");
    }
    return FilterReader.read(text);
  }

  /**
   * The query that parameters stand for; throws {@link Malformed} for unknown names that begin with
   * {@code $} or two underscores, for doubled ones and for values out of place.
   */
  public static Query read(List<Parameter> parameters) {
    Map<String, String> options = new LinkedHashMap<>();
    var others = new ArrayList<Parameter>();
    for (Parameter parameter : parameters) {
      if (!parameter.name().startsWith("$")) {
        others.add(checked(parameter));
      } else if (options.put(parameter.name(), parameter.value()) != null) {
        throw new Malformed("The query option " + parameter.name() + " is given twice");
      }
    }
    Optional<String> filter = take(options, Parameter.FILTER);
    Optional<String> order = take(options, Parameter.ORDER_BY);
    Optional<String> skip = take(options, Parameter.SKIP);
    Optional<String> top = take(options, Parameter.TOP);
    Optional<String> select = take(options, Parameter.SELECT);
    Optional<String> count = take(options, Parameter.INLINE_COUNT);
    if (!options.isEmpty()) {
      throw new Malformed("Unknown query option " + options.keySet().iterator().next());
    }
    return new Query(
        filter.map(QueryText::expression),
        order.map(QueryText::orders).orElse(List.of()),
        skip.map(text -> number(Parameter.SKIP, text)).orElse(0L),
        top.map(text -> number(Parameter.TOP, text)),
        select.map(QueryText::columns).orElse(List.of()),
        count.map(QueryText::wantsCount).orElse(false),
        others);
  }

  /** The value of a parameter whose name is matched without case, such as includeDeleted. */
  public static Optional<String> value(List<Parameter> parameters, String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equalsIgnoreCase(name))
        .map(Parameter::value)
        .findFirst();
  }

  private static int rank(Parameter parameter) {
    if (parameter.name().equalsIgnoreCase(Parameter.INCLUDE_DELETED)) {
      return 1;
    }
    return parameter.name().equalsIgnoreCase(Parameter.SYSTEM_PROPERTIES) ? 2 : 0;
  }

  private static Parameter checked(Parameter parameter) {
    if (parameter.name().startsWith("__") && rank(parameter) == 0) {
      throw new Malformed("Unknown query parameter " + parameter.name());
    }
    return parameter;
  }

  private static Optional<String> take(Map<String, String> options, String name) {
    return Optional.ofNullable(options.remove(name));
  }

  private static String order(List<Query.Order> keys) {
    return keys.stream()
        .map(key -> FilterWriter.name(key.column()) + (key.descending() ? " desc" : ""))
        .collect(Collectors.joining(","));
  }

  private static List<Query.Order> orders(String text) {
    return parts(text).stream().map(QueryText::order).toList();
  }

  private static Query.Order order(String text) {
    String[] words = text.split(" +");
    String direction = words.length == 1 ? "asc" : words[1].toLowerCase(Locale.ROOT);
    if (words.length > 2 || !(direction.equals("asc") || direction.equals("desc"))) {
      throw new Malformed("$orderby cannot be read: a column, then asc or desc was expected");
    }
    return new Query.Order(column(words[0]), direction.equals("desc"));
  }

  private static List<String> columns(String text) {
    return text.strip().equals("*")
        ? List.of()
        : parts(text).stream().map(QueryText::column).distinct().toList();
  }

  private static List<String> parts(String text) {
    String[] parts = text.length() > LONGEST ? new String[0] : text.split(",", -1);
    if (parts.length == 0 || parts.length > MOST_COLUMNS) {
      throw new Malformed("$orderby and $select name at most " + MOST_COLUMNS + " columns");
    }
    return Arrays.stream(parts).map(String::strip).toList();
  }

  private static String column(String name) {
    try {
      return FilterWriter.name(name);
    } catch (IllegalArgumentException e) {
      throw new Malformed(e.getMessage());
    }
  }

  private static long number(String option, String text) {
    if (!COUNT.matcher(text).matches()) {
      throw new Malformed(option + " is a whole number from 0 on");
    }
    return Long.parseLong(text);
  }

  private static boolean wantsCount(String text) {
    if (!text.equals(ALL_PAGES) && !text.equals("none")) {
      throw new Malformed("$inlinecount is allpages or none");
    }
    return text.equals(ALL_PAGES);
  }
}
