package syncduel.sync.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import syncduel.sync.LocalStoreException;

/**
 * A database in a file, made whole beside its place and then moved there, so that a process killed
 * meanwhile leaves no half store behind.
 *
 * <p>{@code WRITE_DELAY=0} writes each commit before it returns. {@link SteadyFiles} serve threads
 * that are interrupted; with the usual files such a thread closes the file for all.
 */
record FilePlace(Path path) implements Place {
  private static final String SUFFIX = ".mv.db";

  /** Nothing is written, and no answer is held in memory as a whole. */
  private static final String LOOKING =
      ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=TRUE";

  /** Makes the path absolute and refuses one that would be read as settings. */
  FilePlace {
    path = path.toAbsolutePath().normalize();
    if (path.toString().indexOf(';') >= 0) {
      throw new IllegalArgumentException("A store's path has no ';' in it: " + path);
    }
  }

  @Override
  public Connection enter() {
    if (Files.exists(file(path))) {
      check();
    } else {
      create();
    }
    try {
      return connect(path, ";IFEXISTS=TRUE");
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  @Override
  public String farewell() {
    return "";
  }

  private static Path file(Path path) {
    return path.resolveSibling(path.getFileName() + SUFFIX);
  }

  private void create() {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.createDirectories(path.getParent());
      Files.deleteIfExists(file(fresh));
      try (Connection connection = connect(fresh, "")) {
        new Schema(new Session(connection)).createSystemTables();
      }
      Files.move(file(fresh), file(path), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | SQLException e) {
      throw new LocalStoreException("The local store " + file(path) + " cannot be made", e);
    }
  }

  /** Looks at all of the file without writing to it, be it to put it in order. */
  private void check() {
    try (Connection connection = connect(path, LOOKING)) {
      if (!connection.isReadOnly()) {
        throw inUse(null);
      }
      if (format(connection) > Schema.FORMAT) {
        throw newer();
      }
      requireSound(connection);
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  private void requireSound(Connection connection) throws SQLException {
    try {
      new Soundness(connection).require();
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private static int format(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(Schema.READ_FORMAT)) {
      result.next();
      return result.getInt(1);
    }
  }

  private static Connection connect(Path where, String settings) throws SQLException {
    SteadyFiles.register();
    return DriverManager.getConnection(
        "jdbc:h2:%s:%s;WRITE_DELAY=0%s%s".formatted(SteadyFiles.SCHEME, where, SETTINGS, settings));
  }

  private LocalStoreException refusal(SQLException e) {
    if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return inUse(e);
    }
    return broken(e);
  }

  private LocalStoreException broken(Exception e) {
    return new LocalStoreException(
        "The local store %s is broken or no store at all, and is left as it is"
            .formatted(file(path)),
        e);
  }

  private LocalStoreException newer() {
    return new LocalStoreException(
        "The local store %s was written by a newer version of this program and is left as it is"
            .formatted(file(path)));
  }

  private LocalStoreException inUse(SQLException e) {
    return new LocalStoreException(
        "The local store %s is in use by another program".formatted(file(path)), e);
  }
}
