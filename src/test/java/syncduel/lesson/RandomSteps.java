package syncduel.lesson;

import static syncduel.stage.Steps.at;
import static syncduel.stage.Steps.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.stage.Steps;
import syncduel.trace.Direction;
import syncduel.trace.Party;

/** Steps of two guarded clients, of their network and of a third writer, as a seed will have it. */
final class RandomSteps {
  static final List<Row> ROWS = List.of(row("t1", "milk"), row("t2", "bread"), row("t3", "tea"));

  /** Takes the tombstones away, after which only a purge helps those who have not heard. */
  static final Step FORGET = new Step.AtServer(new ServerAction.Forget());

  private static final List<String> GUARDED =
      List.of(
          "none",
          "ask",
          "client-wins",
          "server-wins",
          "merge",
          "newest-wins",
          "delete-wins",
          "keep-both");
  private static final int KNOWN_IDS = 5;

  private final Random random;
  private int number;

  RandomSteps(Random random) {
    this.random = random;
  }

  static String policy(Random random) {
    return GUARDED.get(random.nextInt(GUARDED.size()));
  }

  List<Step> take(int count) {
    List<Step> steps = new ArrayList<>();
    while (steps.size() < count) {
      steps.add(next());
    }
    return steps;
  }

  private Step next() {
    number++;
    Party who = random.nextBoolean() ? Party.LEFT : Party.RIGHT;
    int kind = random.nextInt(32);
    if (kind < 11) {
      return local(who);
    }
    if (kind < 20) {
      return remote(who);
    }
    return kind < 29 ? network(who) : other(who);
  }

  private Step local(Party who) {
    return switch (random.nextInt(11)) {
      case 0, 1, 2, 3 -> Steps.edit(who, anId(), text());
      case 4 -> Steps.tick(who, anId());
      case 5 -> at(who, new ClientAction.Complete(new RowId(anId()), false));
      case 6, 7 -> Steps.delete(who, anId());
      case 8 -> Steps.insert(who, text());
      case 9 -> at(who, new ClientAction.Insert(Optional.of(new RowId(anId())), newRow()));
      default -> at(who, new ClientAction.Restore(1 + random.nextInt(2)));
    };
  }

  private Step remote(Party who) {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> Steps.push(who);
      case 3, 4 -> Steps.pull(who);
      case 5 -> at(who, new ClientAction.Sync());
      case 6, 7 -> Steps.resolve(who, one(Choice.values()));
      default ->
          at(who, new ClientAction.Purge(random.nextBoolean(), Optional.empty(), Optional.empty()));
    };
  }

  private Step network(Party who) {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> Steps.fault(who, one(FaultKind.values()));
      case 3 -> Steps.hold(who, one(Direction.values()));
      case 4, 5 -> Steps.release(who);
      case 6 -> Steps.network(who, random.nextInt(3) > 0);
      case 7 -> Steps.restart(who, random.nextBoolean());
      default -> at(who, new ClientAction.Fault(FaultKind.ERROR, 500, 2, Match.any()));
    };
  }

  private Step other(Party who) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Steps.policy(who, policy(random));
      case 2, 3 -> Steps.serverEdit(anId(), text());
      case 4 -> Steps.serverDelete(anId());
      case 5 -> new Step.AtServer(new ServerAction.Undelete(new RowId(anId())));
      case 6 -> new Step.Wait(random.nextInt(900));
      default -> random.nextInt(4) == 0 ? FORGET : new Step.Wait(1);
    };
  }

  private String anId() {
    return "t" + (1 + random.nextInt(KNOWN_IDS));
  }

  private String text() {
    return "text " + number;
  }

  private Fields newRow() {
    return Fields.of("text", text()).with("complete", false);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
