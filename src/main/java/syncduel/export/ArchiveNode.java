package syncduel.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A value of an archive with its place, so that a complaint can name it. */
record ArchiveNode(String file, String place, Object value) {
  ArchiveNode get(String key) {
    return find(key).orElseThrow(() -> new ArchiveException(file, place(key) + " is missing"));
  }

  /** Empty where there is no such key, or where it is null. */
  Optional<ArchiveNode> find(String key) {
    return Optional.ofNullable(object().get(key))
        .map(found -> new ArchiveNode(file, place(key), found));
  }

  Map<?, ?> object() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw expected("an object");
  }

  List<ArchiveNode> list() {
    if (value instanceof List<?> list) {
      return IntStream.range(0, list.size())
          .mapToObj(i -> new ArchiveNode(file, place + "[" + i + "]", list.get(i)))
          .toList();
    }
    throw expected("an array");
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw expected("a text");
  }

  int number() {
    if (value instanceof Long number && number == number.intValue()) {
      return number.intValue();
    }
    throw expected("a whole number");
  }

  ArchiveException expected(String what) {
    return new ArchiveException(file, place + " should be " + what);
  }

  private String place(String key) {
    return place.isEmpty() ? key : place + "." + key;
  }
}
