package syncduel.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpPatch;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import tools.jackson.databind.JsonNode;

/**
 * Goes through the queue edit by edit and is as safe: an edit is marked as attempted, durably,
 * before its request leaves, and one commit writes the answer, takes the edit off the queue and
 * marks the next one.
 *
 * <p>It writes less than the library: no columns that were sent, by which a client whose answer was
 * lost knows its own edit even after a further one, and no base for a merge. So its ratio is none
 * too kind to the library.
 */
final class BarePush {
  private static final String NEXT =
      "SELECT q.sequence, t.id, t.version, t.text, t.complete FROM queue q JOIN todo t"
          + " ON t.id = q.id WHERE q.sequence > ? ORDER BY q.sequence FETCH FIRST 1 ROWS ONLY";

  private final Connection connection;
  private final PreparedStatement next;
  private final PreparedStatement mark;
  private final PreparedStatement write;
  private final PreparedStatement dequeue;

  private record Edit(long sequence, String id, String version, String text, boolean complete) {}

  private BarePush(Connection connection) throws SQLException {
    this.connection = connection;
    this.next = connection.prepareStatement(NEXT);
    this.mark = connection.prepareStatement("UPDATE queue SET attempted = TRUE WHERE sequence = ?");
    this.write =
        connection.prepareStatement(
            "UPDATE todo SET version = ?, text = ?, complete = ? WHERE id = ?");
    this.dequeue = connection.prepareStatement("DELETE FROM queue WHERE sequence = ?");
  }

  /** Returns how many requests it took. */
  static int run(URI server, Connection connection) throws IOException, SQLException {
    var push = new BarePush(connection);
    int requests = 0;
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      Optional<Edit> edit = push.begin(0);
      connection.commit();
      while (edit.isPresent()) {
        push.write(edit.get(), send(client, server, edit.get()));
        edit = push.begin(edit.get().sequence);
        connection.commit();
        requests++;
      }
    }
    return requests;
  }

  private Optional<Edit> begin(long after) throws SQLException {
    next.setLong(1, after);
    try (ResultSet result = next.executeQuery()) {
      if (!result.next()) {
        return Optional.empty();
      }
      mark.setLong(1, result.getLong(1));
      mark.executeUpdate();
      return Optional.of(
          new Edit(
              result.getLong(1),
              result.getString(2),
              result.getString(3),
              result.getString(4),
              result.getBoolean(5)));
    }
  }

  private static JsonNode send(CloseableHttpClient client, URI server, Edit edit)
      throws IOException {
    var patch =
        new HttpPatch(server + "/tables/TodoItem/" + edit.id + "?__systemproperties=__version");
    BarePull.headers(patch);
    patch.addHeader("If-Match", '"' + edit.version + '"');
    patch.addHeader("Content-Type", "application/json; charset=utf-8");
    String body =
        BarePull.JSON.writeValueAsString(
            BarePull.JSON
                .createObjectNode()
                .put("id", edit.id)
                .put("text", edit.text)
                .put("complete", edit.complete));
    patch.setEntity(new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), null));
    return client.execute(
        patch,
        answer -> {
          SyncBenchmark.require(answer.getCode() == 200, "refused by " + answer.getCode());
          return BarePull.JSON.readTree(answer.getEntity().getContent());
        });
  }

  private void write(Edit edit, JsonNode answer) throws SQLException {
    write.setString(1, answer.get("__version").stringValue());
    write.setString(2, answer.get("text").stringValue());
    write.setBoolean(3, answer.get("complete").booleanValue());
    write.setString(4, edit.id);
    write.executeUpdate();
    dequeue.setLong(1, edit.sequence);
    dequeue.executeUpdate();
  }
}
