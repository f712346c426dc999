package syncduel.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.model.TableName;

/** What a path names: a table, or one row of it. */
record Route(TableName table, Optional<RowId> id) {
  /** Reads {@code /tables/{table}} and {@code /tables/{table}/{id}}; anything else is 404. */
  static Route of(String path) {
    String[] parts = path.split("/", -1);
    boolean slashAtEnd = parts.length == 4 && parts[3].isEmpty();
    if (parts.length < 3 || parts.length > 4 || !parts[0].isEmpty() || !isTables(parts[1])) {
      throw Refusal.notFound("There is nothing at this address");
    }
    TableName table = table(decoded(parts[2]));
    Optional<RowId> id =
        parts.length == 3 || slashAtEnd
            ? Optional.empty()
            : Optional.of(Refusal.reading(() -> new RowId(decoded(parts[3]))));
    return new Route(table, id);
  }

  private static TableName table(String name) {
    try {
      return new TableName(name);
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound("There is no table of that name");
    }
  }

  private static boolean isTables(String part) {
    return part.equalsIgnoreCase("tables");
  }

  private static String decoded(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    var plain = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        plain.put(bytes[i]);
      } else {
        plain.put(hex(bytes, i));
        i += 2;
      }
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    try {
      return decoder.decode(plain.flip()).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("The path is no UTF-8");
    }
  }

  private static byte hex(byte[] bytes, int at) {
    int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    int low = high < 0 ? -1 : Character.digit(bytes[at + 2], 16);
    if (low < 0) {
      throw Refusal.badRequest("The path has a % without two digits");
    }
    return (byte) (high << 4 | low);
  }
}
