package syncduel.wire;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The generation of the wire protocol; a server speaks one, and so does a client.
 *
 * <p>1.x is the tutorial's: system properties begin with two underscores and are returned only when
 * asked for. In 2.0 they are plain columns, always returned, and every request names the version.
 */
public enum Protocol {
  /** The protocol of the tutorial. */
  V1("1.x", "__"),
  /** The protocol of its successor. */
  V2("2.0", "");

  private final String word;
  private final Map<SystemProperty, String> columns = new EnumMap<>(SystemProperty.class);
  private final Map<String, SystemProperty> properties =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Protocol(String word, String prefix) {
    this.word = word;
    for (SystemProperty property : SystemProperty.values()) {
      columns.put(property, prefix + property.plainName());
      properties.put(prefix + property.plainName(), property);
    }
  }

  /** The word of lesson files and the command line. */
  public String word() {
    return word;
  }

  /** The column in which a system property travels. */
  public String column(SystemProperty property) {
    return columns.get(property);
  }

  /** The system property that travels in a column, if it is one; case does not count. */
  public Optional<SystemProperty> property(String column) {
    return Optional.ofNullable(properties.get(column));
  }

  /** The protocol of that word; refuses others and names the known ones. */
  public static Protocol of(String word) {
    return Arrays.stream(values())
        .filter(protocol -> protocol.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unknown protocol '"
                        + word
                        + "'; known are "
                        + Arrays.stream(values())
                            .map(Protocol::word)
                            .collect(Collectors.joining(", "))));
  }
}
