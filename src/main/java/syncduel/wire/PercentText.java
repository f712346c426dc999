package syncduel.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The percent-encoded parts of a request line as plain text; whatever is broken is refused. */
public final class PercentText {
  private PercentText() {}

  /**
   * A segment of a path, decoded; throws an {@link IllegalArgumentException} where it cannot be.
   */
  public static String segment(String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    var plain = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        plain.put(bytes[i]);
      } else {
        plain.put(hex(bytes, i));
        i += 2;
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("The address is no UTF-8", e);
    }
  }

  /**
   * The parameters of a query, decoded, in order; plus is a blank. Throws an {@link
   * IllegalArgumentException} where they cannot be read.
   */
  public static List<Parameter> parameters(String query) {
    var parameters = new ArrayList<Parameter>();
    for (String part : query.split("&")) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        parameters.add(new Parameter(form(name), form(value)));
      }
    }
    return parameters;
  }

  private static String form(String encoded) {
    return segment(encoded.replace('+', ' '));
  }

  private static byte hex(byte[] bytes, int at) {
    int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    int low = high < 0 ? -1 : Character.digit(bytes[at + 2], 16);
    if (low < 0) {
      throw new IllegalArgumentException("The address has a % without two digits");
    }
    return (byte) (high << 4 | low);
  }
}
