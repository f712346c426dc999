package syncduel.lesson;

import syncduel.model.Row;
import syncduel.trace.Event;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/** A push whose request is held while the other client pulls, and released then. */
final class HeldTrace {
  private HeldTrace() {}

  static Trace whole() {
    TraceBuilder world = new TraceBuilder(TraceBuilder.row("q1", "Buy milk"));
    Row first = world.atServer("q1");
    world.store(Party.LEFT, first, "pull");
    world.edit(Party.LEFT, "q1", "Buy oat milk");
    world.step(Party.LEFT, "push").event(new Event.PushStarted(Party.LEFT));
    var request = world.patch(Party.LEFT, "q1", first.version());
    int number = world.send(Party.LEFT, request);
    world.held(Party.LEFT, number, request).settled(Party.LEFT);
    world.step(null, "note").settled(null);
    world.step(Party.LEFT, "release").released(Party.LEFT, number);
    Row second = world.write(Party.LEFT, TraceBuilder.row("q1", "Buy oat milk"));
    return world
        .event(new Event.ServerAnswered(Party.LEFT, number, world.answer(200, second)))
        .event(new Event.AnswerReceived(Party.LEFT, number, world.answer(200, second)))
        .store(Party.LEFT, second, "push")
        .dequeue(Party.LEFT)
        .pushEnded(Party.LEFT)
        .settled(Party.LEFT)
        .trace();
  }
}
