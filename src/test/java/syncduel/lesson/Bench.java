package syncduel.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Choice;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Pulls;
import syncduel.stage.Setup;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.stage.Steps;
import syncduel.stage.World;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;

/**
 * A world under test that may be mistreated and then recovers: whatever was armed, held or left
 * open is worked off by pushing and pulling alone.
 */
final class Bench {
  private static final List<Party> CLIENTS = List.of(Party.LEFT, Party.RIGHT);
  private static final int MOST_ROUNDS = 40;

  private final World world;
  private final boolean forgetful;
  private final Values values = new Values();

  private Bench(World world, boolean forgetful) {
    this.world = world;
    this.forgetful = forgetful;
  }

  /**
   * A new world on that stage.
   *
   * @param forgetful deletes leave no tombstones, so that clients learn of them by a purge only
   */
  static Bench of(Stage stage, Setup setup, boolean forgetful) {
    return new Bench(stage.build(setup), forgetful || !setup.softDelete());
  }

  Optional<String> play(Step step) {
    Snapshot before = now();
    Optional<String> refusal = world.play(step);
    if (refusal.isEmpty()) {
      values.played(step, before);
    }
    return refusal;
  }

  Snapshot now() {
    return world.trace().last();
  }

  /** The texts that went although nobody who knew them replaced them. */
  Set<String> vanished() {
    return values.vanished(now());
  }

  /** Tells whether that fault has hit an exchange of that client. */
  boolean wasHit(Party client, FaultKind fault) {
    return world.trace().moments().stream()
        .map(Moment::event)
        .anyMatch(
            event ->
                event instanceof Event.FaultInjected hit
                    && hit.who() == client
                    && hit.fault().equals(fault.word()));
  }

  /**
   * Plays a step in which one exchange, counted from 1, meets a fault: those before it are held, so
   * that the fault is armed only when its turn has come.
   */
  void playWithFault(Step step, Party client, int exchange, Step fault) {
    for (int before = 1; before < exchange; before++) {
      play(Steps.at(client, new ClientAction.Hold(Direction.REQUEST, Match.any())));
    }
    int begun = begunBy(client);
    if (exchange == 1) {
      play(fault);
    }
    play(step);
    for (int before = 1; before < exchange && isHeld(client); before++) {
      if (begunBy(client) - begun == exchange - 1) {
        play(fault);
      }
      play(Steps.release(client));
    }
  }

  /** Pushes and pulls under that policy until all agree; says what is missing in the end. */
  Optional<String> recover(String policy, Choice whenAsked) {
    for (Party client : CLIENTS) {
      play(Steps.network(client, true));
      finish(client, Choice.ABORT);
      play(Steps.policy(client, policy));
    }
    for (int round = 0; round < MOST_ROUNDS && !isSettled(); round++) {
      for (Party client : CLIENTS) {
        play(Steps.push(client));
        finish(client, whenAsked);
        purgeIfClean(client);
        play(pullAll(client));
        finish(client, whenAsked);
      }
    }
    return Convergence.missing(now());
  }

  private boolean isSettled() {
    return Convergence.missing(now()).isEmpty()
        && CLIENTS.stream().allMatch(client -> now().client(client).armed().isEmpty());
  }

  private void purgeIfClean(Party client) {
    if (forgetful && now().client(client).queue().isEmpty()) {
      play(Steps.at(client, new ClientAction.Purge(false, Optional.empty(), Optional.empty())));
    }
  }

  /** A conflict stays open in the snapshot while the request that settles it is held. */
  private void finish(Party client, Choice choice) {
    while (now().client(client).busy()) {
      Step next = isHeld(client) ? Steps.release(client) : Steps.resolve(client, choice);
      Optional<String> refusal = play(next);
      if (refusal.isPresent()) {
        throw new AssertionError(next + " was refused: " + refusal.get());
      }
    }
  }

  private boolean isHeld(Party client) {
    return now().inFlight().stream()
        .anyMatch(flight -> flight.client() == client && flight.held().isPresent());
  }

  private int begunBy(Party client) {
    return (int)
        world.trace().moments().stream()
            .filter(
                moment -> moment.event() instanceof Event.RequestSent sent && sent.who() == client)
            .count();
  }

  private static Step pullAll(Party client) {
    return Steps.at(client, new ClientAction.Pull(Optional.of(Pulls.ALL), Optional.empty()));
  }
}
