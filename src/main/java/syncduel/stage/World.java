package syncduel.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.server.WriteRefusedException;
import syncduel.sync.RefusedException;
import syncduel.trace.Event;
import syncduel.trace.InFlight;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/**
 * Everything live: two clients, the server, the network between them, the clock and the ids.
 *
 * <p>With the bundled server it is a function of its setup and of the steps that were played: the
 * same steps leave the same trace. Steps are played one at a time, each until the world has
 * settled: every client is idle, or its worker is parked at a hold or at an open conflict. All
 * methods run on the stage's thread.
 */
public final class World implements AutoCloseable {
  private final WorldParts parts;
  private final ServerSide server;
  private final Map<Party, Device> devices;
  private final Map<Party, ClientSteps> clientSteps;
  private final IdCounter serverIds;
  private boolean closed;

  /**
   * Builds a world with the rows of its setup at the server.
   *
   * @param name distinguishes this world's stores from all others of this process
   * @throws WorldFailedException when the server cannot be used
   */
  World(Setup setup, Surroundings surroundings, String name) {
    Scenery scenery = surroundings.scenery(setup);
    this.parts =
        new WorldParts(
            setup,
            scenery.clock(),
            new Recorder(this::snapshot),
            new Settling(),
            IdCounter.counting(""),
            new Durations(),
            surroundings,
            name);
    this.serverIds = scenery.serverIds();
    this.server = scenery.server().apply(parts);
    server.seed();
    Device left = new Device(Party.LEFT, parts, server.way(Party.LEFT));
    Device right = new Device(Party.RIGHT, parts, server.way(Party.RIGHT));
    this.devices = Map.of(Party.LEFT, left, Party.RIGHT, right);
    this.clientSteps =
        Map.of(
            Party.LEFT, new ClientSteps(Party.LEFT, left, parts),
            Party.RIGHT, new ClientSteps(Party.RIGHT, right, parts));
  }

  /** Lets the server answer, pulls what the setup wants pulled, and begins the trace. */
  void begin() {
    server.serve(List.of(devices.get(Party.LEFT), devices.get(Party.RIGHT)));
    if (parts.setup().pulled()) {
      for (Party party : List.of(Party.LEFT, Party.RIGHT)) {
        var pull = new ClientAction.Pull(Optional.empty(), Optional.empty());
        pull.match(clientSteps.get(party));
        settle();
      }
    }
    server.settled();
    parts.exchanges().reset(0);
    parts.recorder().begin();
  }

  /**
   * Plays a step of a lesson and waits until the world has settled. A refused one changes nothing
   * but is part of the trace.
   *
   * @return the message when it was refused
   * @throws WorldFailedException when the world does not settle or meets a defect; it is closed
   *     then
   */
  public Optional<String> play(Step step) {
    requireOpen();
    try {
      return playOpen(step);
    } catch (WorldFailedException e) {
      throw closedBecauseOf(e);
    } catch (RuntimeException e) {
      throw closedBecauseOf(
          new WorldFailedException(
              "This step met a defect of the program, and its world was closed: " + e, e));
    }
  }

  private WorldFailedException closedBecauseOf(WorldFailedException reason) {
    try {
      close();
    } catch (WorldFailedException e) {
      reason.addSuppressed(e);
    }
    return reason;
  }

  private Optional<String> playOpen(Step step) {
    int number = parts.recorder().nextStep();
    parts
        .recorder()
        .emit(new Event.StepBegan(number, step.at(), step.verb(), StepDetails.of(step)));
    Optional<String> refusal = perform(step);
    if (refusal.isEmpty()) {
      server.settled();
    }
    refusal.ifPresent(
        message -> parts.recorder().emit(new Event.StepRefused(number, step.at(), message)));
    parts.recorder().emit(new Event.StepSettled(number, step.at()));
    return refusal;
  }

  /** Plays a step by hand: as {@link #play}, but a refused one leaves no trace at all. */
  public Optional<String> attempt(Step step) {
    List<IdCounter> counters = counters();
    List<Long> marks = counters.stream().map(IdCounter::mark).toList();
    Optional<String> refusal = play(step);
    if (refusal.isPresent()) {
      parts.recorder().forgetStep();
      for (int i = 0; i < marks.size(); i++) {
        counters.get(i).reset(marks.get(i));
      }
    }
    return refusal;
  }

  /** Everything that happened since the start. */
  public Trace trace() {
    return parts.recorder().trace();
  }

  /** How long each exchange took, by its number; measured, so it differs from run to run. */
  public Map<Integer, Duration> durations() {
    return parts.durations().all();
  }

  /**
   * One sentence when the server could not be read after the last step, so that what is shown of it
   * may be old.
   */
  public Optional<String> trouble() {
    return server.trouble();
  }

  /**
   * Ends both clients wherever they are parked. Nothing is recorded any more; safe to call twice.
   */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      parts.recorder().close();
      server.close();
      try {
        devices.get(Party.LEFT).close();
      } finally {
        devices.get(Party.RIGHT).close();
      }
    }
  }

  private Optional<String> perform(Step step) {
    try {
      step.match(new Performing());
      return settle();
    } catch (StepRefusedException | RefusedException | WriteRefusedException e) {
      return Optional.of(e.getMessage());
    }
  }

  private Optional<String> settle() {
    Duration patience = parts.surroundings().patience();
    if (!parts.settling().await(patience)) {
      throw new WorldFailedException(
          "The world did not come to rest within "
              + patience.toSeconds()
              + " s and was closed; go back a step or start again.");
    }
    return Stream.of(Party.LEFT, Party.RIGHT)
        .map(party -> devices.get(party).takeRefusal())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Snapshot snapshot() {
    Device left = devices.get(Party.LEFT);
    Device right = devices.get(Party.RIGHT);
    List<InFlight> inFlight =
        Stream.of(left, right)
            .flatMap(device -> device.inFlight().stream())
            .sorted(Comparator.comparingInt(InFlight::exchange))
            .toList();
    return new Snapshot(
        server.snapshot(), left.snapshot(), right.snapshot(), inFlight, server.lost());
  }

  private List<IdCounter> counters() {
    return Stream.concat(
            Stream.of(serverIds, parts.exchanges()),
            devices.values().stream()
                .flatMap(device -> Stream.of(device.rowIds(), device.operationIds())))
        .toList();
  }

  private void requireOpen() {
    if (closed) {
      throw new WorldFailedException("This world was closed; go back a step or start again.");
    }
  }

  /** Leads each kind of step to who can do it. */
  private final class Performing implements Step.Cases<Void> {
    @Override
    public Void atClient(Step.AtClient step) {
      return step.action().match(clientSteps.get(step.client()));
    }

    @Override
    public Void atServer(Step.AtServer step) {
      return step.action().match(server.otherWriter());
    }

    @Override
    public Void wait(Step.Wait step) {
      Instant now = parts.clock().advance(Duration.ofSeconds(step.seconds()));
      parts.recorder().emit(new Event.ClockAdvanced(step.seconds(), now));
      return null;
    }

    @Override
    public Void note(Step.Note step) {
      return null;
    }
  }
}
