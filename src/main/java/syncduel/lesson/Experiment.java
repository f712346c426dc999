package syncduel.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import syncduel.model.PushOutcome;
import syncduel.stage.ClientAction;
import syncduel.stage.Match;
import syncduel.stage.Stage;
import syncduel.stage.Step;
import syncduel.stage.World;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Direction;
import syncduel.trace.InFlight;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;

/** One run of the laboratory: a lesson up to its first conflict, its decision, closing syncs. */
final class Experiment {
  private static final int ROUNDS = 2;

  private final Lesson lesson;
  private final Optional<FirstConflict> conflict;
  private final IntPredicate goOn;
  private final Map<Party, Deque<ClientAction.Resolve>> answers = new EnumMap<>(Party.class);
  private final Set<Party> tired = new HashSet<>();
  private World world;
  private final List<Step> played = new ArrayList<>();
  private boolean met;
  private int steps;
  private int questions;
  private boolean cancelled;

  /**
   * Not begun yet.
   *
   * @param conflict where it leads to, in steps of this lesson
   * @param goOn is asked before each step, with its number from 1
   */
  Experiment(Lesson lesson, Optional<FirstConflict> conflict, IntPredicate goOn) {
    this.lesson = lesson;
    this.conflict = conflict;
    this.goOn = goOn;
    answers.put(Party.LEFT, new ArrayDeque<>());
    answers.put(Party.RIGHT, new ArrayDeque<>());
    for (LessonStep step : lesson.steps()) {
      if (step.step() instanceof Step.AtClient at
          && at.action() instanceof ClientAction.Resolve resolve) {
        answers.get(at.client()).add(resolve);
      }
    }
  }

  /**
   * Plays it; empty when it was cancelled.
   *
   * @param refusable whether this policy can be refused at all
   */
  Optional<Laboratory.Run> run(Stage stage, String policy, boolean refusable) {
    world = stage.build(lesson.given());
    boolean hold = refusable && conflict.filter(met -> !met.meanwhile().isEmpty()).isPresent();
    int index = conflict.map(FirstConflict::index).orElse(lesson.steps().size());
    playAll(lesson.steps().subList(0, index));
    int before = steps;
    met = true;
    conflict.ifPresent(there -> meet(there, hold));
    int after = steps;
    List<Party> turns =
        conflict.filter(there -> there.client() == Party.LEFT).isPresent()
            ? List.of(Party.LEFT, Party.RIGHT)
            : List.of(Party.RIGHT, Party.LEFT);
    for (int round = 0; round < ROUNDS; round++) {
      turns.forEach(this::sync);
    }
    if (cancelled) {
      return Optional.empty();
    }
    var findings = new Findings(lesson.given(), world.trace());
    int atConflict =
        conflict.map(there -> findings.requests(there.client(), before + 1, after)).orElse(0);
    Comparison.Result result = findings.result(policy, atConflict, questions, unanswered());
    return Optional.of(new Laboratory.Run(result, played, refusable ? before : 0, now()));
  }

  private void meet(FirstConflict met, boolean hold) {
    if (hold) {
      Match row = new Match(Optional.empty(), Optional.of(met.conflict().id()));
      play(new Step.AtClient(met.client(), new ClientAction.Hold(Direction.RESPONSE, row)));
    }
    play(lesson.steps().get(met.index()).step());
    playAll(met.meanwhile());
    if (hold) {
      play(new Step.AtClient(met.client(), new ClientAction.Release()));
    }
  }

  private void playAll(List<LessonStep> some) {
    some.stream().map(LessonStep::step).filter(Experiment::isNoAnswer).forEach(this::play);
  }

  static boolean isNoAnswer(Step step) {
    return !(step instanceof Step.AtClient at && at.action() instanceof ClientAction.Resolve);
  }

  /** Lets a client sync, unless all agree, it waits for a person, or it has failed before. */
  private void sync(Party party) {
    while (held(party) && !cancelled) {
      play(new Step.AtClient(party, new ClientAction.Release()));
    }
    boolean agreed = Convergence.missing(now()).isEmpty();
    if (agreed || now().client(party).busy() || tired.contains(party)) {
      return;
    }
    if (!now().client(party).online()) {
      play(new Step.AtClient(party, new ClientAction.Network(true)));
    }
    play(new Step.AtClient(party, new ClientAction.Sync()));
    if (failed(now().client(party))) {
      tired.add(party);
    }
  }

  private static boolean failed(ClientSnapshot client) {
    boolean pushed = client.lastPush().map(PushOutcome::ok).orElse(true);
    return !pushed || client.lastError().isPresent();
  }

  private boolean held(Party party) {
    return now().inFlight().stream()
        .filter(message -> message.client() == party)
        .map(InFlight::held)
        .anyMatch(Optional::isPresent);
  }

  /** Plays a step and answers every question that it opens, as long as there are answers. */
  private void play(Step step) {
    Set<Party> open = asking();
    if (!go(step)) {
      return;
    }
    for (Party party : asking()) {
      if (!open.contains(party)) {
        questions++;
        answer(party);
      }
    }
  }

  private void answer(Party party) {
    while (asking().contains(party) && !answers.get(party).isEmpty() && !cancelled) {
      boolean refused = !go(new Step.AtClient(party, answers.get(party).remove()));
      if (!refused && asking().contains(party)) {
        questions++;
      }
    }
  }

  /** Plays one step; false when it was refused, or nothing may be played any more. */
  private boolean go(Step step) {
    cancelled = cancelled || !goOn.test(steps + 1);
    if (cancelled) {
      return false;
    }
    steps++;
    boolean done = world.play(step).isEmpty();
    if (done || !met) {
      played.add(step);
    }
    return done;
  }

  private Set<Party> asking() {
    Set<Party> asking = new HashSet<>();
    for (Party party : List.of(Party.LEFT, Party.RIGHT)) {
      if (now().client(party).conflict().isPresent() && now().client(party).busy()) {
        asking.add(party);
      }
    }
    return asking;
  }

  private boolean unanswered() {
    return !asking().isEmpty();
  }

  private Snapshot now() {
    return world.trace().last();
  }
}
