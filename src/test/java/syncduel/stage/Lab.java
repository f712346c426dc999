package syncduel.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Event;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/** A stage with one world, for tests: plays steps and tells what can be seen. */
final class Lab implements AutoCloseable {
  private final Stage stage = Stage.open();
  private World world;

  private Lab(Setup setup) {
    world = stage.build(setup);
  }

  static Lab of(Setup setup) {
    return new Lab(setup);
  }

  /** One row t1 "Buy milk" at v1, which both clients have pulled. */
  static Lab sharing(Row... rows) {
    Setup usual = Setup.of(List.of(rows));
    return new Lab(
        new Setup(
            usual.protocol(),
            true,
            usual.start(),
            usual.table(),
            usual.server(),
            true,
            usual.left(),
            usual.right()));
  }

  /** Plays steps that are not refused. */
  Lab play(Step... steps) {
    for (Step step : steps) {
      Optional<String> refusal = world.play(step);
      if (refusal.isPresent()) {
        throw new AssertionError(step + " was refused: " + refusal.get());
      }
    }
    return this;
  }

  Optional<String> refusal(Step step) {
    return world.play(step);
  }

  World world() {
    return world;
  }

  Stage stage() {
    return stage;
  }

  Trace trace() {
    return world.trace();
  }

  Snapshot now() {
    return world.trace().last();
  }

  ClientSnapshot client(Party party) {
    return now().client(party);
  }

  ServerSnapshot server() {
    return now().server();
  }

  String textAtServer(String id) {
    return (String) server().row(new RowId(id)).orElseThrow().fields().get("text");
  }

  String textAt(Party party, String id) {
    return (String) client(party).row(new RowId(id)).orElseThrow().fields().get("text");
  }

  /** The version that a client holds of a row, as v1, v2 ... */
  String version(Party party, String id) {
    RowId row = new RowId(id);
    return "v"
        + server()
            .ordinal(row, client(party).row(row).orElseThrow().version().orElseThrow())
            .orElseThrow();
  }

  /** The statuses that a client was answered, in order. */
  List<Integer> answersTo(Party party) {
    var statuses = new ArrayList<Integer>();
    trace()
        .moments()
        .forEach(
            moment -> {
              if (moment.event() instanceof Event.AnswerReceived answer && answer.who() == party) {
                statuses.add(answer.response().status());
              }
            });
    return statuses;
  }

  @Override
  public void close() {
    stage.close();
  }
}
