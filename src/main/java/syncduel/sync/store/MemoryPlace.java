package syncduel.sync.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import syncduel.sync.LocalStoreException;

/**
 * A database in this process's memory; it outlives its connection, so that a client can be killed
 * and started again, and ends when its store is closed.
 */
record MemoryPlace(String name) implements Place {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** Refuses a name that would be read as settings. */
  MemoryPlace {
    if (!SHAPE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A store in memory is named with letters, digits, _ and -: '" + name + "'");
    }
  }

  @Override
  public Connection enter() {
    try {
      return DriverManager.getConnection("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + SETTINGS);
    } catch (SQLException e) {
      throw new LocalStoreException(
          "The local store '" + name + "' did not open: " + Reason.of(e), e);
    }
  }

  @Override
  public String farewell() {
    return "SHUTDOWN";
  }
}
