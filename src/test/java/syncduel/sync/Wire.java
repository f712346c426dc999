package syncduel.sync;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import syncduel.wire.Header;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * A transport straight into the lab's server, with faults; writes down each exchange as {@code
 * PATCH q1 v1: 412 v2}.
 */
public final class Wire implements Transport {
  private final Lab lab;
  private final List<String> log = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private int open;

  /** What becomes of one exchange. */
  @FunctionalInterface
  public interface Fault {
    Response send(Request request, Wire wire) throws IOException;
  }

  Wire(Lab lab) {
    this.lab = lab;
  }

  /** What was sent and answered so far. */
  public List<String> log() {
    return log;
  }

  List<Request> requests() {
    return requests;
  }

  Request lastRequest() {
    return requests.get(requests.size() - 1);
  }

  int openConnections() {
    return open;
  }

  /** The next exchange fares so; those after it as they are told, or well. */
  public Wire then(Fault fault) {
    faults.add(fault);
    return this;
  }

  public Wire thenDropRequest() {
    return then(
        (request, wire) -> {
          throw new IOException("the line is dead");
        });
  }

  public Wire thenDropResponse() {
    return then(
        (request, wire) -> {
          wire.lab.server.handle(request);
          throw new IOException("the line is dead");
        });
  }

  public Wire thenDuplicate() {
    return then(
        (request, wire) -> {
          Response first = wire.lab.server.handle(request);
          wire.lab.server.handle(request);
          return first;
        });
  }

  public Wire thenAnswer(int status) {
    return then((request, wire) -> Response.of(status));
  }

  /** Something happens while the next message is in flight. */
  public Wire thenMeanwhile(Runnable what) {
    return then(
        (request, wire) -> {
          Response response = wire.lab.server.handle(request);
          what.run();
          return response;
        });
  }

  public Wire thenFine() {
    return then((request, wire) -> wire.lab.server.handle(request));
  }

  @Override
  public Connection open() {
    open++;
    return new Connection() {
      @Override
      public Response send(Request request) throws IOException {
        return Wire.this.send(request);
      }

      @Override
      public void close() {
        open--;
      }
    };
  }

  private Response send(Request request) throws IOException {
    requests.add(request);
    String text = text(request);
    Fault fault = Optional.ofNullable(faults.poll()).orElse((one, wire) -> lab.server.handle(one));
    try {
      Response response = fault.send(request, this);
      log.add(text + ": " + response.status() + tag(response));
      return response;
    } catch (IOException e) {
      log.add(text + ": lost");
      throw e;
    }
  }

  private String text(Request request) {
    String path = request.path().substring("/tables/".length());
    String row = path.contains("/") ? path.substring(path.indexOf('/') + 1) : path;
    String tag =
        request.headers().first(Header.IF_MATCH).isEmpty()
            ? ""
            : " " + request.ifMatch().map(lab::name).orElse("?");
    return request.method() + " " + row + tag;
  }

  private String tag(Response response) {
    return response.etag().map(version -> " " + lab.name(version)).orElse("");
  }
}
