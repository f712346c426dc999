package syncduel.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headers of one message, in order. */
public record Headers(List<Header> all) {
  private static final Headers NONE = new Headers(List.of());

  /** Keeps its own copy. */
  public Headers {
    all = List.copyOf(all);
  }

  /** No headers. */
  public static Headers none() {
    return NONE;
  }

  /** The value of the first header of that name. */
  public Optional<String> first(String name) {
    return all.stream().filter(header -> header.isNamed(name)).map(Header::value).findFirst();
  }

  /** The values of all headers of that name, in order. */
  public List<String> values(String name) {
    return all.stream().filter(header -> header.isNamed(name)).map(Header::value).toList();
  }

  /** The same with one header replaced, or added last. */
  public Headers with(String name, String value) {
    var copy = new ArrayList<>(without(name).all);
    copy.add(new Header(name, value));
    return new Headers(copy);
  }

  /** The same without the headers of that name. */
  public Headers without(String name) {
    return new Headers(all.stream().filter(header -> !header.isNamed(name)).toList());
  }
}
