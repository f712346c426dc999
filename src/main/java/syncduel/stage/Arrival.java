package syncduel.stage;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.wire.Protocol;
import syncduel.wire.Response;

/**
 * How a world begins at somebody else's server: it looks whether everything is in order, and only
 * then inserts the rows of its setup, in their order.
 */
final class Arrival {
  private final ServerAddress address;
  private final Setup setup;
  private final PlainRequests requests;

  Arrival(ServerAddress address, Setup setup, PlainRequests requests) {
    this.address = address;
    this.setup = setup;
    this.requests = requests;
  }

  /**
   * Looks, then inserts.
   *
   * @throws WorldFailedException with one sentence; nothing was inserted, unless the sentence says
   *     which row the server would not take
   */
  void seed() {
    requireAbsent(present());
    for (Row row : setup.server()) {
      insert(row);
    }
  }

  private Set<RowId> present() {
    try {
      return requests.rows().stream().map(Row::id).collect(Collectors.toSet());
    } catch (PlainRequests.Unexpected e) {
      throw failed(reason(e), e);
    } catch (IOException e) {
      throw failed("cannot be used: " + e.getMessage(), e);
    }
  }

  private String reason(PlainRequests.Unexpected answer) {
    return switch (answer.status()) {
      case Response.BAD_REQUEST ->
          "does not seem to speak " + setup.protocol().word() + ": " + tryTheOther(answer);
      case Response.UNAUTHORIZED, Response.FORBIDDEN ->
          address.key().isPresent() ? "refuses the key" : "wants a key: name it with --key";
      case Response.NOT_FOUND -> "has no table " + setup.table();
      default -> "cannot be used: " + answer.getMessage();
    };
  }

  private String tryTheOther(PlainRequests.Unexpected answer) {
    Protocol other = setup.protocol() == Protocol.V1 ? Protocol.V2 : Protocol.V1;
    return answer.getMessage() + "; try --protocol " + other.word();
  }

  private void requireAbsent(Set<RowId> present) {
    List<String> taken =
        setup.server().stream().map(Row::id).filter(present::contains).map(RowId::value).toList();
    if (!taken.isEmpty()) {
      String rows = (taken.size() == 1 ? "a row " : "rows ") + String.join(", ", taken);
      throw failed("has " + rows + " in " + setup.table() + " already; nothing was inserted", null);
    }
  }

  private void insert(Row row) {
    try {
      Response response = requests.insert(row.id(), row.fields());
      if (!response.successful()) {
        throw failed(
            "did not take row "
                + row.id()
                + ": it answered "
                + response.status()
                + PlainRequests.words(response),
            null);
      }
    } catch (IOException e) {
      throw failed("did not take row " + row.id() + ": " + e.getMessage(), e);
    }
  }

  private WorldFailedException failed(String what, Exception cause) {
    String sentence = "The server " + address.url() + " " + what + ".";
    return new WorldFailedException(sentence, cause);
  }
}
