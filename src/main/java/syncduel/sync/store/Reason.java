package syncduel.sync.store;

import java.sql.SQLException;

/** The driver's message without the statement and the codes that it puts behind it. */
final class Reason {
  private Reason() {}

  /** One line for people. */
  static String of(SQLException e) {
    String message = String.valueOf(e.getMessage());
    int statement = message.indexOf("; SQL statement:");
    String sentence = statement < 0 ? message : message.substring(0, statement);
    return sentence.replaceAll(" \\[[0-9]+-[0-9]+\\]$", "").lines().findFirst().orElse("");
  }
}
