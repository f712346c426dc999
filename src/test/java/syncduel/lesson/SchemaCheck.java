package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Holds values against a JSON Schema (draft 2020-12), as far as the schema of lessons uses its
 * words; a word that is not known here is an error, so that nothing goes unchecked.
 */
final class SchemaCheck {
  private static final Set<String> SILENT =
      Set.of("$schema", "$defs", "title", "description", "format", "then", "properties");
  private static final Map<String, Predicate<Object>> TYPES =
      Map.of(
          "object", Map.class::isInstance,
          "array", List.class::isInstance,
          "string", String.class::isInstance,
          "integer", Long.class::isInstance,
          "number", Number.class::isInstance,
          "boolean", Boolean.class::isInstance,
          "null", Objects::isNull);

  private final Map<?, ?> root;

  SchemaCheck(Map<?, ?> root) {
    this.root = root;
  }

  /** The places at which a value does not conform, each with the word that it breaks. */
  List<String> check(Object value) {
    return check("", root, value);
  }

  private List<String> check(String path, Map<?, ?> schema, Object value) {
    var problems = new ArrayList<String>();
    schema.forEach(
        (word, rule) -> {
          if (!SILENT.contains(word)) {
            problems.addAll(word(path, schema, String.valueOf(word), rule, value));
          }
        });
    if (value instanceof Map<?, ?> object) {
      object.forEach((key, part) -> problems.addAll(member(path + "/" + key, schema, key, part)));
    }
    return problems;
  }

  private List<String> member(String path, Map<?, ?> schema, Object key, Object part) {
    Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> keys ? keys : Map.of();
    if (known.get(key) instanceof Map<?, ?> rule) {
      return check(path, rule, part);
    }
    if (schema.get("additionalProperties") instanceof Map<?, ?> rule) {
      return check(path, rule, part);
    }
    boolean closed = Boolean.FALSE.equals(schema.get("additionalProperties"));
    return closed ? List.of(path + ": unknown key") : List.of();
  }

  private List<String> word(String path, Map<?, ?> schema, String word, Object rule, Object value) {
    return switch (word) {
      case "$ref" -> check(path, definition(rule), value);
      case "allOf" -> all(path, (List<?>) rule, value);
      case "items" -> items(path, (Map<?, ?>) rule, value);
      case "propertyNames" -> names(path, (Map<?, ?>) rule, value);
      case "if" ->
          check(path, (Map<?, ?>) rule, value).isEmpty()
              ? check(path, (Map<?, ?>) schema.get("then"), value)
              : List.of();
      default -> simple(word, rule, value) ? List.of() : List.of(path + ": " + word);
    };
  }

  private boolean simple(String word, Object rule, Object value) {
    return switch (word) {
      case "type" -> types(rule).stream().anyMatch(type -> TYPES.get(type).test(value));
      case "const" -> rule.equals(value);
      case "enum" -> ((List<?>) rule).contains(value);
      case "anyOf" ->
          ((List<?>) rule).stream().anyMatch(one -> check("", (Map<?, ?>) one, value).isEmpty());
      case "required" ->
          !(value instanceof Map<?, ?> map) || map.keySet().containsAll((List<?>) rule);
      case "additionalProperties" -> true;
      case "minProperties" -> !(value instanceof Map<?, ?> map) || map.size() >= (Long) rule;
      case "minItems" -> !(value instanceof List<?> list) || list.size() >= (Long) rule;
      case "minLength" -> !(value instanceof String text) || text.length() >= (Long) rule;
      case "maxLength" -> !(value instanceof String text) || text.length() <= (Long) rule;
      case "minimum" -> !(value instanceof Long number) || number >= (Long) rule;
      case "maximum" -> !(value instanceof Long number) || number <= (Long) rule;
      case "pattern" ->
          !(value instanceof String text) || Pattern.compile((String) rule).matcher(text).find();
      default -> throw new IllegalArgumentException("This check does not know " + word);
    };
  }

  private static List<?> types(Object rule) {
    return rule instanceof List<?> several ? several : List.of(rule);
  }

  private Map<?, ?> definition(Object reference) {
    String name = String.valueOf(reference).substring("#/$defs/".length());
    return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) root.get("$defs")).get(name), name);
  }

  private List<String> all(String path, List<?> rules, Object value) {
    return rules.stream().flatMap(rule -> check(path, (Map<?, ?>) rule, value).stream()).toList();
  }

  private List<String> items(String path, Map<?, ?> rule, Object value) {
    var problems = new ArrayList<String>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        problems.addAll(check(path + "/" + i, rule, list.get(i)));
      }
    }
    return problems;
  }

  private List<String> names(String path, Map<?, ?> rule, Object value) {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream()
            .flatMap(name -> check(path + "/" + name, rule, name).stream())
            .toList()
        : List.of();
  }
}
