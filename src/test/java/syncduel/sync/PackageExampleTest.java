package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.sync.TableDefinition.ColumnType.BOOLEAN;
import static syncduel.sync.TableDefinition.ColumnType.TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.OperationId;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.sync.store.H2Store;
import syncduel.wire.Protocol;
import syncduel.wire.Query;

/** The lines that the package's documentation shows: they compile, they work, they are the same. */
class PackageExampleTest {
  private static final String HERE = "src/test/java/syncduel/sync/PackageExampleTest.java";
  private static final String THERE = "src/main/java/syncduel/sync/package-info.java";

  private void example(
      Transport transport, SyncSettings settings, SyncEnvironment environment, LocalStore store)
      throws SyncException {
    // begin
    var client = new SyncClient(transport, settings, environment);
    store.define(TableDefinition.of("TodoItem").with("text", TEXT).with("complete", BOOLEAN));
    client
        .context()
        .initialize(
            store,
            new SyncHandler() {
              public Optional<Row> executeTableOperation(TableOperation operation)
                  throws Exception {
                try {
                  return operation.execute();
                } catch (PreconditionFailedException e) {
                  return useLocal(e.conflict()) ? operation.execute() : e.server();
                }
              }
            });
    SyncTable todo = client.table("TodoItem");
    todo.pull("allTodoItems", Query.all());
    todo.update(new RowId("q1"), Fields.of("text", "Complete the quickstart now"));
    client.context().push();
    // end
  }

  private static boolean useLocal(Conflict conflict) {
    return conflict.local().isPresent();
  }

  @Test
  void theExamplePushesItsEdit() throws Exception {
    try (Lab lab = new Lab().with("q1", "milk");
        LocalStore store = H2Store.inMemory("example")) {
      SyncSettings settings = SyncSettings.of(Protocol.V1, "installation", "example");
      var environment =
          new SyncEnvironment(
              Clock.systemUTC(), () -> new RowId("x"), () -> new OperationId("operation"));
      example(new Wire(lab), settings, environment, store);
      assertThat(lab.rows()).containsExactly("q1 'Complete the quickstart now' v2");
    }
  }

  @Test
  void theDocumentationShowsTheSameLines() throws IOException {
    assertThat(shown(THERE, "<pre>{@code", "}</pre>").replace(" * ", "").replace("*", ""))
        .isEqualTo(shown(HERE, "    // begin", "    // end").replace("*", ""));
  }

  /** The text between two lines, without white space, which the formatter sets as it likes. */
  private static String shown(String file, String from, String to) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(file));
    int begin = indexOf(lines, from);
    int end = indexOf(lines, to);
    return lines.subList(begin + 1, end).stream()
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }

  private static int indexOf(List<String> lines, String end) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith(end)) {
        return i;
      }
    }
    throw new AssertionError("No line ends with " + end);
  }
}
