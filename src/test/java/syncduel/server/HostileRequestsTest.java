package syncduel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import syncduel.model.Row;
import syncduel.wire.Header;
import syncduel.wire.Parameter;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** Requests that nobody should send: each is refused with an error, and nothing changes. */
class HostileRequestsTest {
  private static final int REQUESTS = 2_000;
  private final Random random = new Random(20261122);

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void twoThousandHostileRequestsAreAll4xxAndChangeNothing(Protocol protocol) {
    Desk desk = Desk.with(protocol, settings -> settings);
    desk.row("q1", "milk");
    desk.row("q2", "bread");
    List<Row> before = desk.service.rows(Desk.TABLE);
    var surprises = new ArrayList<String>();

    for (int i = 0; i < REQUESTS; i++) {
      Request request = hostile(desk);
      Response response = desk.send(request);
      if (response.status() < 400 || response.status() > 499) {
        surprises.add(response.status() + " for " + request);
      }
    }

    assertThat(surprises).isEmpty();
    assertThat(desk.service.rows(Desk.TABLE)).isEqualTo(before);
    assertThat(desk.service.columns(Desk.TABLE)).containsExactly("text", "complete");
  }

  private Request hostile(Desk desk) {
    Request insert = desk.request("POST", Desk.LIST);
    Request update = desk.request("PATCH", Desk.LIST + "/q1");
    return switch (random.nextInt(7)) {
      case 0 -> insert.withBody(brokenJson());
      case 1 -> update.withBody(brokenJson());
      case 2 -> withFilter(desk.request("GET", Desk.LIST));
      case 3 -> update.withHeader(Header.IF_MATCH, badTag()).withBody("{\"text\":\"x\"}");
      case 4 -> desk.request(pick("GET", "PATCH", "DELETE", "POST"), badAddress()).withBody("{}");
      case 5 -> desk.request(pick("PUT", "HEAD", "BREW", "", "G\u00CBT"), Desk.LIST);
      default ->
          insert.withBody("{\"text\":\"" + "x".repeat((1 << 20) - random.nextInt(8)) + "\"}");
    };
  }

  private Request withFilter(Request request) {
    String name = pick("$filter", "$orderby", "$top", "$skip", "$select", "$inlinecount", "$what");
    String value = name.equals("$filter") ? brokenFilter() : pick("-1", "a b c", "'", "1;2", "(");
    return request.withQuery(
        java.util.stream.Stream.concat(
                request.query().stream(), java.util.stream.Stream.of(new Parameter(name, value)))
            .toList());
  }

  private String brokenFilter() {
    return switch (random.nextInt(8)) {
      case 0 -> "(".repeat(1 + random.nextInt(5_000));
      case 1 -> "not ".repeat(1 + random.nextInt(4_000)) + "complete eq";
      case 2 -> "text eq 'open" + noise(40);
      case 3 -> "text eq " + "9".repeat(20 + random.nextInt(500));
      case 4 -> "nosuch(" + noise(10) + ")";
      case 5 -> "a eq 1" + " or a eq 1".repeat(501 + random.nextInt(900));
      case 6 -> "tolower(".repeat(51 + random.nextInt(500)) + "text" + ")".repeat(51);
      default -> "updatedAt ge datetimeoffset'" + noise(30) + "'";
    };
  }

  private String brokenJson() {
    return switch (random.nextInt(10)) {
      case 0 -> "{\"text\":\"" + noise(20);
      case 1 -> "[".repeat(1 + random.nextInt(100_000));
      case 2 -> "{\"a\":".repeat(1 + random.nextInt(20_000));
      case 3 -> "{\"text\":\"x\",\"text\":\"y\"}";
      case 4 -> "{\"text\":" + "9".repeat(101 + random.nextInt(10_000)) + "}";
      case 5 -> "{\"id\":\"" + pick("..", ".", "a+b", "a/b", "\\u0000", "x".repeat(256)) + "\"}";
      case 6 -> "{\"" + pick("ID", "a b", "1a", "", "a;--", "\\u0000") + "\":1}";
      case 7 -> pick("", " ", "null", "true", "1", "\"x\"", "[]", "{} {}", "\uFEFF{}", "NaN");
      case 8 -> manyColumns();
      default -> "{\"text\":" + pick("{}", "[]", "[1]", "NaN", "1e999", "01", "'x'") + "}";
    };
  }

  private String manyColumns() {
    var body = new StringBuilder("{");
    for (int i = 0; i < 300; i++) {
      body.append("\"c").append(i).append("\":1,");
    }
    return body.append("\"last\":1}").toString();
  }

  private String badTag() {
    return pick("W/\"a\"", "\"a\",\"b\"", "\"a\", \"b\"", "\"" + noise(20).replace("\"", ""));
  }

  private String badAddress() {
    String id =
        pick("%", "%z", "%00", "%FF", "..", ".", "a%2Fb", "a%5C", "%22", "x".repeat(256), "%C3");
    return pick("/tables/TodoItem/" + id, "/tables/" + id, "//", "/tables/TodoItem/q1/x", "/x");
  }

  private String noise(int most) {
    var noise = new StringBuilder();
    int length = random.nextInt(most + 1);
    for (int i = 0; i < length; i++) {
      noise.append((char) (' ' + random.nextInt(90)));
    }
    return noise.toString().replace("'", "").replace("\n", "");
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
