package syncduel.sync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.sync.store.StoreFixture.TODO_TABLE;
import static syncduel.sync.store.StoreFixture.edited;
import static syncduel.sync.store.StoreFixture.fullRow;
import static syncduel.sync.store.StoreFixture.row;
import static syncduel.sync.store.StoreFixture.rows;
import static syncduel.sync.store.StoreFixture.update;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.sync.LocalStoreException;
import syncduel.sync.TableDefinition;
import syncduel.sync.TableDefinition.ColumnType;

class FileStoreTest {
  @TempDir Path folder;
  private Path path;
  private Path file;

  @BeforeEach
  void place() {
    path = folder.resolve("deep/to-do");
    file = folder.resolve("deep/to-do.mv.db");
  }

  @Test
  void whatWasWrittenIsThereAfterReopening() {
    try (H2Store store = open()) {
      edited(store, row("q1", "text", "milk"));
    }
    try (H2Store store = open()) {
      assertThat(rows(store)).containsExactly(fullRow("q1", "milk", null, null, null));
    }
  }

  @Test
  void aStoreIsOneFile() throws IOException {
    open().close();
    try (Stream<Path> files = Files.list(folder.resolve("deep"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aColumnThatIsNewIsAddedAndAnOldOneIsKept() {
    try (H2Store store = open()) {
      edited(store, fullRow("q1", "milk", true, 7L, 2.5));
    }
    try (H2Store store = H2Store.at(path)) {
      store.define(
          TableDefinition.of("TODOITEM")
              .with("Text", ColumnType.TEXT)
              .with("order", ColumnType.TEXT));
      store.open();
      assertThat(rows(store)).containsExactly(row("q1", "Text", "milk", "order", null));
    }
    try (H2Store store = open()) {
      assertThat(rows(store)).containsExactly(fullRow("q1", "milk", true, 7L, 2.5));
    }
  }

  @Test
  void aColumnOfAnotherTypeIsRefusedBeforeAnythingIsAdded() {
    open().close();
    H2Store other = H2Store.at(path);
    other.define(TableDefinition.of("Another"));
    other.define(TableDefinition.of("TodoItem").with("text", ColumnType.REAL));
    assertThatThrownBy(other::open)
        .isInstanceOf(LocalStoreException.class)
        .hasMessage(
            "The local store keeps column 'text' of table 'TodoItem' as CHARACTER VARYING,"
                + " not as DOUBLE PRECISION");
    assertThat(sql("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME='another'"))
        .isZero();
  }

  @Test
  void aTableIsToldFromOneWhoseNameFitsItAsAPattern() {
    try (H2Store store = H2Store.at(path)) {
      store.define(TableDefinition.of("toXdo").with("text", ColumnType.REAL));
      store.open();
    }
    try (H2Store store = H2Store.at(path)) {
      store.define(TableDefinition.of("to_do").with("text", ColumnType.TEXT));
      store.open();
    }
    assertThat(sql("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME='to_do'"))
        .isEqualTo(1);
  }

  @Test
  void aStoreOfANewerFormatIsRefusedAndLeftAsItIs() throws IOException {
    open().close();
    sql("UPDATE \"__format\" SET \"format\" = 2");
    assertRefusedUntouched(
        "The local store "
            + file
            + " was written by a newer version of this program and is left as it is");
  }

  @Test
  void aDatabaseThatIsNoStoreIsRefusedAndLeftAsItIs() throws IOException {
    Files.createDirectories(folder.resolve("deep"));
    sql("CREATE TABLE t (a INT)");
    assertRefusedUntouched(broken());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 4096, 8192, 20_000})
  void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs(int size) throws IOException {
    var noise = new byte[size];
    new Random(size).nextBytes(noise);
    Files.createDirectories(folder.resolve("deep"));
    Files.write(file, noise);
    assertRefusedUntouched(broken());
  }

  @Test
  void aStoreWhoseMiddleIsOverwrittenIsRefusedAndLeftAsItIs() throws IOException {
    try (H2Store store = open()) {
      IntStream.range(0, 500).forEach(i -> edited(store, row("q" + i, "text", "x".repeat(100))));
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate((int) channel.size() - 8192), 8192);
    }
    assertRefusedUntouched(broken());
  }

  /** What the database itself would notice only when somebody came to that place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE \"__history\"",
        "DROP TABLE \"todoitem\"",
        "UPDATE \"__operations\" SET \"kind\" = 9",
        "UPDATE \"__operations\" SET \"itemid\" = 'a/b'",
        "UPDATE \"__operations\" SET \"sent\" = '{'"
      })
  void aStoreThatIsBrokenInOnePlaceIsRefusedAndLeftAsItIs(String damage) throws IOException {
    try (H2Store store = open()) {
      edited(store, row("q1", "text", "milk"));
      store.inTransaction(
          transaction -> {
            transaction.save(update("a", "q1", 1));
            return null;
          });
    }
    open().close();
    sql(damage);
    assertRefusedUntouched(broken());
  }

  @Test
  void aStoreInUseIsRefused() {
    try (H2Store store = open()) {
      H2Store second = H2Store.at(path);
      assertThatThrownBy(second::open)
          .isInstanceOf(LocalStoreException.class)
          .hasMessage("The local store " + file + " is in use by another program");
      edited(store, row("q1", "text", "milk"));
      assertThat(rows(store)).hasSize(1);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsAPlainSentence() throws IOException {
    Files.writeString(folder.resolve("deep"), "a file");
    assertThatThrownBy(this::open)
        .isInstanceOf(LocalStoreException.class)
        .hasMessage("The local store " + file + " cannot be made");
  }

  @Test
  void aHalfMadeStoreOfAKilledProcessDoesNotMatter() throws IOException {
    Files.createDirectories(folder.resolve("deep"));
    Files.writeString(folder.resolve("deep/to-do.new.mv.db"), "half");
    open().close();
    assertThat(file).exists();
  }

  @Test
  void aKilledStoreIsOpenedAgainFromItsFile() {
    H2Store killed = open();
    edited(killed, row("q1", "text", "milk"));
    try (H2Store next = killed.kill()) {
      next.open();
      assertThat(rows(next)).containsExactly(fullRow("q1", "milk", null, null, null));
    }
  }

  @Test
  void aThreadThatWasInterruptedWritesAllTheSame() {
    try (H2Store store = open()) {
      Thread.currentThread().interrupt();
      edited(store, row("q1", "text", "milk"));
      assertThat(Thread.interrupted()).isTrue();
      edited(store, row("q2", "text", "bread"));
      assertThat(rows(store)).hasSize(2);
    }
  }

  @Test
  void interruptsDuringWritesDoNotEndTheStore() throws InterruptedException {
    try (H2Store store = open()) {
      var done = new AtomicBoolean();
      Thread writer = new Thread(() -> write(store, done));
      writer.start();
      while (!done.get()) {
        writer.interrupt();
      }
      writer.join();
      assertThat(rows(store)).hasSize(150);
    }
    try (H2Store store = open()) {
      assertThat(rows(store)).hasSize(150);
    }
  }

  @Test
  void aPathThatWouldBeReadAsSettingsIsRefused() {
    assertThatThrownBy(() -> H2Store.at(folder.resolve("a;IFEXISTS=FALSE")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A store's path has no ';' in it: ");
  }

  private static void write(H2Store store, AtomicBoolean done) {
    try {
      IntStream.range(0, 150).forEach(i -> edited(store, row("q" + i, "text", "x".repeat(500))));
    } finally {
      done.set(true);
    }
  }

  private void assertRefusedUntouched(String sentence) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(this::open).isInstanceOf(LocalStoreException.class).hasMessage(sentence);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder.resolve("deep"))) {
      assertThat(files).containsExactly(file);
    }
  }

  private String broken() {
    return "The local store " + file + " is broken or no store at all, and is left as it is";
  }

  private H2Store open() {
    H2Store store = H2Store.at(path);
    store.define(TODO_TABLE);
    store.open();
    return store;
  }

  /** Runs a statement in the file; a query's answer is its first number. */
  private long sql(String statement) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + path + ";TRACE_LEVEL_FILE=0");
        Statement runner = connection.createStatement()) {
      if (!runner.execute(statement)) {
        return runner.getUpdateCount();
      }
      runner.getResultSet().next();
      return runner.getResultSet().getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
