package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.lesson.Convergence;
import syncduel.lesson.Gap;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/** Makes the lamp: in step or not yet, and what was lost. */
record Lamps(Scene scene) {
  private static final int MOST_REASONS = 12;

  LampState lamp() {
    Messages words = scene.words();
    List<Gap> gaps = Convergence.gaps(scene.now());
    List<Loss> losses = losses(scene.session().trace());
    boolean inStep = gaps.isEmpty();
    return new LampState(
        inStep,
        words.text(inStep ? "lamp.inStep" : "lamp.notYet"),
        words.text(inStep ? "lamp.inStep.tooltip" : "lamp.notYet.tooltip"),
        reasons(gaps),
        lost(losses, "lamp.lost"),
        lost(losses, "lamp.lost.short"),
        losses.isEmpty() ? "" : words.text("command.showLost.tooltip"));
  }

  /**
   * An update that was overwritten unseen.
   *
   * @param step in which it was lost, from 1
   * @param exchange the request that did it
   */
  record Loss(int step, int exchange) {}

  /** What was lost so far, in order. */
  static List<Loss> losses(Trace trace) {
    var losses = new ArrayList<Loss>();
    if (trace.last().lostUpdates() == 0) {
      return losses;
    }
    for (Moment moment : trace.moments()) {
      if (moment.event() instanceof Event.UpdateLost lost) {
        losses.add(new Loss(moment.step(), exchange(trace, moment, lost.who())));
      }
    }
    return losses;
  }

  /** The latest request of the writer; 0 for another writer, who sends none. */
  private static int exchange(Trace trace, Moment lost, Party writer) {
    return trace.moments().subList(0, lost.number()).stream()
        .map(Moment::event)
        .filter(event -> event instanceof Event.RequestSent sent && sent.who() == writer)
        .mapToInt(event -> ((Event.RequestSent) event).exchange())
        .max()
        .orElse(0);
  }

  private String lost(List<Loss> losses, String key) {
    if (losses.isEmpty()) {
      return "";
    }
    int last = losses.get(losses.size() - 1).step();
    return losses.size() == 1
        ? scene.words().text(key + ".one", last)
        : scene.words().text(key + ".more", losses.size(), last);
  }

  private List<LampState.Reason> reasons(List<Gap> gaps) {
    var reasons = new ArrayList<LampState.Reason>();
    gaps.stream().limit(MOST_REASONS).map(this::reason).forEach(reasons::add);
    int rest = gaps.size() - reasons.size();
    if (rest > 0) {
      reasons.add(
          new LampState.Reason(
              scene.words().count("lamp.further", rest), Optional.empty(), OptionalInt.empty()));
    }
    return reasons;
  }

  private LampState.Reason reason(Gap gap) {
    String text = new GapWords(scene.now(), scene.words()).of(gap);
    return new LampState.Reason(text, gap.id(), gap.exchange());
  }
}
