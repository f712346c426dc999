package syncduel.wire;

import java.util.List;
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

  /**
   * The version that a server of 1.x is to check: exactly one strong tag, a string of JSON. No
   * header and {@code *} ask for no check.
   *
   * @throws Malformed for weak, unquoted and several tags
   */
  public static Optional<Version> strictIfMatch(List<String> headers) {
    String text = String.join(",", headers).strip();
    if (headers.isEmpty() || text.equals("*")) {
      return Optional.empty();
    }
    if (text.startsWith("W/")) {
      throw new Malformed("If-Match is a strong tag, not a weak one");
    }
    try {
      if (Json.read(text) instanceof String token && !token.isEmpty()) {
        return Optional.of(new Version(token));
      }
    } catch (Json.Malformed e) {
      throw new Malformed("If-Match is one version in double quotes");
    }
    throw new Malformed("If-Match is one version in double quotes");
  }

  /** An {@code If-Match} that names no single version, in one sentence. */
  public static final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }
}
