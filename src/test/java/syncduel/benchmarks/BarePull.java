package syncduel.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks for page after page, and writes each by one batch, with how far it came, and one commit. */
final class BarePull {
  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PAGE =
      "/tables/TodoItem?$filter=%s&$orderby=__updatedAt&$skip=%d&$top=50&__includeDeleted=true"
          + "&__systemproperties=__updatedAt,__version,__deleted";
  private static final String ROW =
      "MERGE INTO todo (id, version, updated, text, complete) KEY (id) VALUES (?, ?, ?, ?, ?)";
  private static final String TOKEN =
      "MERGE INTO config (id, setting) KEY (id) VALUES ('token', ?)";

  private final Connection connection;
  private final PreparedStatement row;
  private final PreparedStatement token;

  private BarePull(Connection connection) throws SQLException {
    this.connection = connection;
    this.row = connection.prepareStatement(ROW);
    this.token = connection.prepareStatement(TOKEN);
  }

  /** Returns how many requests it took; an empty page ends it. */
  static int run(URI server, Connection connection) throws IOException, SQLException {
    var pull = new BarePull(connection);
    int requests = 0;
    int skip = 0;
    String since = "1970-01-01T00:00:00.000Z";
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      while (true) {
        JsonNode rows = page(client, server, since, skip);
        requests++;
        if (rows.isEmpty()) {
          return requests;
        }
        String newest = pull.write(rows, since);
        skip = newest.equals(since) ? skip + rows.size() : 0;
        since = newest;
      }
    }
  }

  private static JsonNode page(CloseableHttpClient client, URI server, String since, int skip)
      throws IOException {
    String filter = "(__updatedAt ge datetimeoffset'" + since + "')";
    var get =
        new HttpGet(
            server + PAGE.formatted(URLEncoder.encode(filter, StandardCharsets.UTF_8), skip));
    headers(get);
    return client.execute(get, answer -> JSON.readTree(answer.getEntity().getContent()));
  }

  static void headers(org.apache.hc.core5.http.HttpMessage message) {
    message.addHeader("Accept", "application/json");
    message.addHeader("X-ZUMO-INSTALLATION-ID", "benchmark");
    message.addHeader("X-ZUMO-FEATURES", "QS,OL");
    message.addHeader(
        "X-ZUMO-VERSION", "ZUMO/1.3 (lang=Java; os=--; os_version=--; arch=--; version=--)");
  }

  private String write(JsonNode rows, String since) throws SQLException {
    String newest = since;
    for (JsonNode found : rows) {
      newest = found.get("__updatedAt").stringValue();
      row.setString(1, found.get("id").stringValue());
      row.setString(2, found.get("__version").stringValue());
      row.setObject(3, OffsetDateTime.parse(newest).toLocalDateTime());
      row.setString(4, found.get("text").stringValue());
      row.setBoolean(5, found.get("complete").booleanValue());
      row.addBatch();
    }
    row.executeBatch();
    token.setString(1, newest);
    token.executeUpdate();
    connection.commit();
    return newest;
  }
}
