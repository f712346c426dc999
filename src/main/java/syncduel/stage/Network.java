package syncduel.stage;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import syncduel.sync.Transport;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.InFlight;
import syncduel.trace.Party;
import syncduel.wire.Header;
import syncduel.wire.Headers;
import syncduel.wire.Json;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * The network between one client and the server: a decorator of the real transport that can lose,
 * double, answer for and hold messages, and that records them.
 *
 * <p>Its connections run on the client's worker, and a held message parks it here. Closing ends a
 * parked worker and lets every later call fail with {@link WorldClosed}.
 */
final class Network implements Transport {
  private final Party client;
  private final Transport real;
  private final NetworkConditions conditions;
  private final ParkingPlace<Boolean> holds;
  private final Recorder recorder;
  private final IdCounter exchanges;
  private final Durations durations;
  private final AtomicReference<Optional<InFlight>> inFlight =
      new AtomicReference<>(Optional.empty());

  /**
   * @param holds where the worker parks; it is given true for a message that arrives and false for
   *     one that is lost
   * @param exchanges counts the exchanges of the whole world
   */
  Network(
      Party client,
      Transport real,
      NetworkConditions conditions,
      ParkingPlace<Boolean> holds,
      Recorder recorder,
      IdCounter exchanges,
      Durations durations) {
    this.client = client;
    this.real = real;
    this.conditions = conditions;
    this.holds = holds;
    this.recorder = recorder;
    this.exchanges = exchanges;
    this.durations = durations;
  }

  /** The exchange that is under way. */
  Optional<InFlight> inFlight() {
    return inFlight.get();
  }

  /** Tells whether the server is just hearing this client's request. */
  boolean isSending(Request request) {
    return inFlight
        .get()
        .map(InFlight::request)
        .filter(sent -> sent.method().equals(request.method()))
        .filter(sent -> sent.target().equals(request.target()))
        .isPresent();
  }

  /** The server decided; called on its thread, before the answer leaves. */
  void answered(Response response) {
    answerLeaves(response, (exchange, shown) -> new Event.ServerAnswered(client, exchange, shown));
  }

  private void answerLeaves(Response response, BiFunction<Integer, Response, Event> event) {
    inFlight
        .get()
        .ifPresent(
            sent -> {
              Response shown = Messages.shown(response);
              inFlight.set(
                  Optional.of(
                      new InFlight(
                          sent.exchange(),
                          client,
                          sent.request(),
                          Optional.of(shown),
                          Optional.empty())));
              recorder.emit(event.apply(sent.exchange(), shown));
            });
  }

  @Override
  public Connection open() {
    holds.check();
    Connection connection = real.open();
    return new Connection() {
      @Override
      public Response send(Request request) throws IOException {
        holds.check();
        if (!conditions.online()) {
          throw new IOException("this device is offline");
        }
        return new Sending(connection, request).run();
      }

      @Override
      public void close() {
        connection.close();
      }
    };
  }

  /** One request on its way, and what the network does to it. */
  private final class Sending {
    private final Connection connection;
    private final Request request;
    private final int exchange;
    private final Optional<NetworkConditions.ArmedFault> fault;
    private final Optional<NetworkConditions.ArmedHold> hold;

    Sending(Connection connection, Request request) {
      this.connection = connection;
      this.request = request;
      this.exchange = begin(request);
      this.fault = conditions.takeFault(request);
      this.hold = conditions.takeHold(request);
    }

    Response run() throws IOException {
      holdIfArmed(Direction.REQUEST);
      fault.ifPresent(
          armed -> recorder.emit(new Event.FaultInjected(client, exchange, armed.kind().word())));
      Response response = answer();
      if (isFault(FaultKind.DROP_RESPONSE)) {
        throw lost(Direction.RESPONSE, "the answer was lost");
      }
      holdIfArmed(Direction.RESPONSE);
      inFlight.set(Optional.empty());
      holds.check();
      recorder.emit(new Event.AnswerReceived(client, exchange, Messages.shown(response)));
      return response;
    }

    private Response answer() throws IOException {
      if (isFault(FaultKind.DROP_REQUEST)) {
        throw lost(Direction.REQUEST, "the request was lost");
      }
      if (isFault(FaultKind.ERROR)) {
        Response made = injected(fault.orElseThrow().status());
        answerLeaves(made, (number, shown) -> new Event.AnswerInjected(client, number, shown));
        return made;
      }
      Response first = really();
      if (isFault(FaultKind.DUPLICATE)) {
        again();
        inFlight.set(
            Optional.of(
                new InFlight(
                    exchange,
                    client,
                    Messages.shown(request),
                    Optional.of(Messages.shown(first)),
                    Optional.empty())));
      }
      return first;
    }

    private void again() throws IOException {
      int second = begin(request);
      recorder.emit(new Event.FaultInjected(client, second, Event.FaultInjected.SECOND_COPY));
      Response ignored = really();
      recorder.emit(new Event.AnswerReceived(client, second, Messages.shown(ignored)));
    }

    private Response really() throws IOException {
      int number = inFlight.get().map(InFlight::exchange).orElse(exchange);
      try {
        return durations.measure(number, () -> connection.send(request));
      } catch (IOException e) {
        holds.check();
        throw lost(Direction.RESPONSE, e.getMessage());
      }
    }

    private boolean isFault(FaultKind kind) {
      return fault.map(armed -> armed.kind() == kind).orElse(false);
    }

    private void holdIfArmed(Direction direction) throws IOException {
      if (hold.map(armed -> armed.direction() == direction).orElse(false)) {
        setHeld(Optional.of(direction));
        recorder.emit(new Event.MessageHeld(client, exchange, direction));
        boolean arrives = holds.park();
        setHeld(Optional.empty());
        recorder.emit(new Event.MessageReleased(client, exchange, direction));
        if (!arrives) {
          throw lost(direction, "the device went offline");
        }
      }
    }

    private void setHeld(Optional<Direction> held) {
      inFlight.updateAndGet(
          now ->
              now.map(
                  sent ->
                      new InFlight(
                          sent.exchange(), client, sent.request(), sent.response(), held)));
    }

    private IOException lost(Direction direction, String reason) {
      inFlight.set(Optional.empty());
      recorder.emit(new Event.MessageLost(client, exchange, direction, reason));
      return new IOException(reason);
    }
  }

  private int begin(Request request) {
    int number = Integer.parseInt(exchanges.next());
    Request shown = Messages.shown(request);
    inFlight.set(
        Optional.of(new InFlight(number, client, shown, Optional.empty(), Optional.empty())));
    recorder.emit(new Event.RequestSent(client, number, shown));
    return number;
  }

  private static Response injected(int status) {
    var body = new java.util.LinkedHashMap<String, Object>();
    body.put("code", status);
    body.put("error", "Error: injected by the network");
    return new Response(status, Headers.none(), Optional.of(Json.write(body)))
        .withHeader(Header.CONTENT_TYPE, "application/json");
  }
}
