package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.lesson.Comparison;
import syncduel.lesson.Laboratory;

/**
 * How far a laboratory has come.
 *
 * @param known whether it is known where the first conflict is, or that there is none
 * @param played the policies that are done, in the order of the format
 * @param now the policy that is being played
 * @param millis since it began
 * @param notice why it could not be played, or what became of saving its table
 */
record LaboratoryProgress(
    LaboratoryState.Phase phase,
    boolean known,
    Optional<Comparison.Meeting> conflict,
    List<Played> played,
    Optional<Laboratory.Progress> now,
    long millis,
    Optional<String> notice) {
  /** A policy that is done, and how long it took. */
  record Played(Laboratory.Run run, long millis) {}

  LaboratoryProgress {
    played = List.copyOf(played);
  }

  static LaboratoryProgress begun() {
    return new LaboratoryProgress(
        LaboratoryState.Phase.RUNNING,
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        0,
        Optional.empty());
  }

  LaboratoryProgress met(Optional<Comparison.Meeting> where) {
    return new LaboratoryProgress(phase, true, where, played, now, millis, notice);
  }

  LaboratoryProgress at(Laboratory.Progress progress, long time) {
    return new LaboratoryProgress(
        phase, known, conflict, played, Optional.of(progress), time, notice);
  }

  LaboratoryProgress with(Played one, long time) {
    var more = new ArrayList<>(played);
    more.add(one);
    return new LaboratoryProgress(phase, known, conflict, more, Optional.empty(), time, notice);
  }

  LaboratoryProgress ended(LaboratoryState.Phase how) {
    return new LaboratoryProgress(how, known, conflict, played, Optional.empty(), millis, notice);
  }

  LaboratoryProgress telling(String sentence) {
    return new LaboratoryProgress(
        phase, known, conflict, played, now, millis, Optional.of(sentence));
  }

  /** What is known by now. */
  Comparison comparison(String title) {
    return new Comparison(
        title,
        conflict,
        played.stream().map(one -> one.run().result()).toList(),
        phase == LaboratoryState.Phase.DONE);
  }
}
