package syncduel.wire;

import java.util.Optional;
import syncduel.model.Version;

/**
 * The text of a version in {@code ETag} and {@code If-Match} (section 1.4 of the reference): the
 * version in double quotes, each quote within it escaped by a backslash unless it is already.
 */
public final class ETag {
  private static final String QUOTE = "\"";

  private ETag() {}

  /** The header's text for a version. */
  public static String text(Version version) {
    return QUOTE + version.token().replaceAll("(?<!\\\\)\"", "\\\\\"") + QUOTE;
  }

  /**
   * The version that a header names: one leading and one trailing quote go, then escaped quotes are
   * plain. Weak tags, {@code *} and empty texts name none.
   */
  public static Optional<Version> version(String header) {
    String text = header.strip();
    if (text.startsWith("W/") || text.equals("*")) {
      return Optional.empty();
    }
    if (text.startsWith(QUOTE)) {
      text = text.substring(1);
    }
    if (text.endsWith(QUOTE)) {
      text = text.substring(0, text.length() - 1);
    }
    text = text.replace("\\\"", QUOTE);
    return text.isEmpty() ? Optional.empty() : Optional.of(new Version(text));
  }
}
