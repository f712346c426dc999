package syncduel.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import syncduel.lesson.Located.Keyed;
import syncduel.lesson.Located.Listed;
import syncduel.lesson.Located.Plain;
import syncduel.lesson.Located.Position;

/** One object of a lesson file, of which each value is taken by its key and its type. */
final class Section {
  private final Source source;
  private final Keyed object;

  /** Any object, whatever its keys. */
  Section(Source source, Keyed object) {
    this.source = source;
    this.object = object;
  }

  /** An object that has no other keys than these. */
  static Section of(Source source, Located value, String what, Collection<String> keys) {
    if (!(value instanceof Keyed object)) {
      throw source.problem(value.at(), what + " is an object, not " + value.kind());
    }
    object
        .members()
        .forEach(
            (key, member) -> {
              if (!keys.contains(key)) {
                throw source.problem(
                    member.keyAt(),
                    "unknown key " + Spelling.quoted(key) + Spelling.hint(key, keys));
              }
            });
    return new Section(source, object);
  }

  Source source() {
    return source;
  }

  Position at() {
    return object.at();
  }

  Collection<String> keys() {
    return object.members().keySet();
  }

  boolean has(String key) {
    return object.members().containsKey(key);
  }

  /** Where a key stands; where the object begins when it is not there. */
  Position keyAt(String key) {
    return has(key) ? object.members().get(key).keyAt() : object.at();
  }

  Optional<Located> find(String key) {
    return Optional.ofNullable(object.members().get(key)).map(Located.Member::value);
  }

  Located need(String key, String expected) {
    return find(key)
        .orElseThrow(
            () ->
                source.problem(
                    at(), "the key " + Spelling.quoted(key) + " is missing, " + expected));
  }

  /** Takes a value that may be missing. */
  <T> Optional<T> read(String key, Function<Located, T> reading) {
    return find(key).map(reading);
  }

  Optional<String> text(String key) {
    return read(key, value -> text(key, value));
  }

  /** A text that says something. */
  Optional<String> words(String key) {
    return read(key, value -> words(key, value));
  }

  String needWords(String key, String expected) {
    return words(key, need(key, expected));
  }

  Optional<Boolean> flag(String key) {
    return read(key, value -> as(key, value, Boolean.class, "true or false"));
  }

  Optional<Long> whole(String key, long least, long most) {
    return read(key, value -> whole(key, value, least, most));
  }

  long needWhole(String key, long least, long most) {
    return whole(key, need(key, "a whole number was expected"), least, most);
  }

  /** One of several words. */
  <E> Optional<E> word(String key, Map<String, E> known) {
    return read(key, value -> word(key, value, known));
  }

  <E> E needWord(String key, Map<String, E> known) {
    return word(key, need(key, oneOf(known.keySet()) + " was expected"), known);
  }

  /** A value or null, when the key is there. */
  <T> Optional<OrNone<T>> orNone(String key, Function<Located, T> reading) {
    return read(key, value -> isNull(value) ? OrNone.<T>none() : OrNone.of(reading.apply(value)));
  }

  /** Each item of a list. */
  <T> Optional<List<T>> list(String key, Function<Located, T> reading) {
    return read(key, value -> list(key, value, reading));
  }

  <T> List<T> list(String key, Located value, Function<Located, T> reading) {
    if (!(value instanceof Listed list)) {
      throw wrong(key, value, "a list");
    }
    var items = new ArrayList<T>();
    list.items().forEach(item -> items.add(reading.apply(item)));
    return items;
  }

  /** Each member of an object whose keys are free, in order. */
  <T> Map<String, T> members(Function<Located, T> reading) {
    var all = new LinkedHashMap<String, T>();
    object.members().forEach((key, member) -> all.put(key, reading.apply(member.value())));
    return all;
  }

  String text(String key, Located value) {
    return as(key, value, String.class, "a text");
  }

  String words(String key, Located value) {
    String text = text(key, value);
    if (text.isBlank()) {
      throw source.problem(value.at(), Spelling.quoted(key) + " is empty, a text was expected");
    }
    return text;
  }

  long whole(String key, Located value, long least, long most) {
    long number = as(key, value, Long.class, "a whole number");
    if (number < least || number > most) {
      throw source.problem(
          value.at(),
          Spelling.quoted(key) + " is " + number + ", " + range(least, most) + " was expected");
    }
    return number;
  }

  private static String range(long least, long most) {
    if (least == most) {
      return String.valueOf(least);
    }
    String end = most == Integer.MAX_VALUE ? " on" : " to " + most;
    return "a whole number from " + least + end;
  }

  <E> E word(String key, Located value, Map<String, E> known) {
    String word = as(key, value, String.class, oneOf(known.keySet()));
    if (!known.containsKey(word)) {
      throw source.problem(
          value.at(),
          "unknown word "
              + Spelling.quoted(word)
              + " for "
              + Spelling.quoted(key)
              + Spelling.hint(word, known.keySet()));
    }
    return known.get(word);
  }

  /** An error about the type of a value. */
  LessonFileException wrong(String key, Located value, String expected) {
    return source.problem(
        value.at(),
        Spelling.quoted(key) + " is " + value.kind() + ", " + expected + " was expected");
  }

  static boolean isNull(Located value) {
    return value instanceof Plain plain && plain.value() == null;
  }

  static String oneOf(Collection<String> words) {
    return "one of " + String.join(", ", words);
  }

  private <T> T as(String key, Located value, Class<T> type, String expected) {
    if (value instanceof Plain plain && type.isInstance(plain.value())) {
      return type.cast(plain.value());
    }
    throw wrong(key, value, expected);
  }
}
