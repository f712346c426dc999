package syncduel.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpPatch;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import tools.jackson.databind.JsonNode;

/** Sends each queued row, writes the answer, takes it off the queue, and commits. */
final class BarePush {
  private final Connection connection;
  private final PreparedStatement write;
  private final PreparedStatement dequeue;

  private record Edit(String id, String version, String text, boolean complete) {}

  private BarePush(Connection connection) throws SQLException {
    this.connection = connection;
    this.write =
        connection.prepareStatement(
            "UPDATE todo SET version = ?, text = ?, complete = ? WHERE id = ?");
    this.dequeue = connection.prepareStatement("DELETE FROM queue WHERE id = ?");
  }

  /** Returns how many requests it took. */
  static int run(URI server, Connection connection) throws IOException, SQLException {
    var push = new BarePush(connection);
    List<Edit> edits = push.queued();
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      for (Edit edit : edits) {
        push.write(edit, send(client, server, edit));
      }
    }
    return edits.size();
  }

  private List<Edit> queued() throws SQLException {
    var all = new ArrayList<Edit>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT t.id, t.version, t.text, t.complete FROM queue q JOIN todo t"
                    + " ON t.id = q.id ORDER BY q.sequence")) {
      while (result.next()) {
        all.add(
            new Edit(
                result.getString(1),
                result.getString(2),
                result.getString(3),
                result.getBoolean(4)));
      }
    }
    return all;
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
    dequeue.setString(1, edit.id);
    dequeue.executeUpdate();
    connection.commit();
  }
}
