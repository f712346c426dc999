package syncduel.lesson;

import static syncduel.lesson.TraceBuilder.TABLE;
import static syncduel.lesson.TraceBuilder.TEN;
import static syncduel.lesson.TraceBuilder.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.HistoryEntry;
import syncduel.model.OperationKind;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Event;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/** The trace of lesson 1, made by hand from the tutorial's messages. */
final class TutorialTrace {
  static final String LATER = "Complete the quickstart later";
  static final String NOW = "Complete the quickstart now";
  private static final RowId Q1 = new RowId("q1");

  private TutorialTrace() {}

  static Trace whole() {
    TraceBuilder world =
        new TraceBuilder(
            row("q1", "Complete the quickstart"),
            row("q2", "Create the mobile service"),
            row("q3", "Sign up for the free trial"),
            row("q4", "Test the app"));
    world.step(Party.LEFT, "pull").pull(Party.LEFT).settled(Party.LEFT);
    world.step(Party.RIGHT, "pull").pull(Party.RIGHT).settled(Party.RIGHT);
    world.edit(Party.LEFT, "q1", LATER).edit(Party.RIGHT, "q1", NOW);
    Row base = world.atServer("q1");
    firstPush(world, base);
    secondPush(world, base);
    choice(world, base);
    lastPull(world);
    return world.step(null, "note").settled(null).trace();
  }

  private static void firstPush(TraceBuilder world, Row base) {
    world.step(Party.LEFT, "push").event(new Event.PushStarted(Party.LEFT));
    var request = world.patch(Party.LEFT, "q1", base.version());
    Row later = world.write(Party.LEFT, base.withFields(base.fields().with("text", LATER)));
    world
        .exchange(Party.LEFT, request, world.answer(200, later))
        .store(Party.LEFT, later, "push")
        .dequeue(Party.LEFT)
        .pushEnded(Party.LEFT)
        .settled(Party.LEFT);
  }

  private static void secondPush(TraceBuilder world, Row base) {
    world.step(Party.RIGHT, "push").event(new Event.PushStarted(Party.RIGHT));
    var request = world.patch(Party.RIGHT, "q1", base.version());
    Row server = world.atServer("q1");
    Row local = base.withFields(base.fields().with("text", NOW));
    world
        .exchange(Party.RIGHT, request, world.answer(412, server))
        .conflict(
            Party.RIGHT,
            new Conflict(
                TABLE,
                Q1,
                OperationKind.UPDATE,
                412,
                Optional.of(base),
                Optional.of(local),
                Optional.of(server),
                TEN))
        .settled(Party.RIGHT);
  }

  private static void choice(TraceBuilder world, Row base) {
    world.step(Party.RIGHT, "resolve", Map.of("choose", "local"));
    Row server = world.atServer("q1");
    var request = world.patch(Party.RIGHT, "q1", server.version());
    Row now = world.write(Party.RIGHT, base.withFields(base.fields().with("text", NOW)));
    world
        .exchange(Party.RIGHT, request, world.answer(200, now))
        .settle(Party.RIGHT, "local", "ask")
        .history(Party.RIGHT, entry(base, now, server))
        .store(Party.RIGHT, now, "push")
        .dequeue(Party.RIGHT)
        .pushEnded(Party.RIGHT)
        .settled(Party.RIGHT);
  }

  private static HistoryEntry entry(Row base, Row winner, Row loser) {
    return new HistoryEntry(
        1,
        TABLE,
        Q1,
        OperationKind.UPDATE,
        Optional.of(base),
        Optional.of(winner),
        Optional.of(loser),
        Optional.empty(),
        "Tablet",
        TEN,
        "ask");
  }

  private static void lastPull(TraceBuilder world) {
    world
        .step(Party.LEFT, "pull")
        .pull(Party.LEFT, List.of(world.atServer("q4"), world.atServer("q1")))
        .settled(Party.LEFT);
  }
}
