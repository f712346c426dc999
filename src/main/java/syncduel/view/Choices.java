package syncduel.view;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import syncduel.model.RowId;
import syncduel.trace.Party;

/**
 * What a person has chosen to look at; it belongs to the window, not to the session.
 *
 * @param kept what is remembered for the next start
 * @param merging whose card has its merge line open
 * @param focus the pane that has the focus
 * @param log how the log is looked at
 * @param history whose history is shown
 * @param failure one sentence of something that the window itself could not do
 */
record Choices(
    Preferences.Kept kept,
    boolean playing,
    Optional<Party> merging,
    Optional<Party> focus,
    Selection selection,
    LogLook log,
    Closed closed,
    Optional<Party> history,
    Optional<String> failure) {

  /** The selected row of the log, and the selected to-do. */
  record Selection(OptionalInt entry, Optional<RowId> row) {
    static Selection nothing() {
      return new Selection(OptionalInt.empty(), Optional.empty());
    }
  }

  /**
   * Which banners were closed.
   *
   * @param failures numbers of the moments at which they arose
   * @param refusal whether the refusal was closed or has left by itself
   */
  record Closed(Set<Integer> failures, boolean refusal) {
    Closed {
      failures = Set.copyOf(failures);
    }

    Closed withFailure(int moment) {
      var more = new HashSet<>(failures);
      more.add(moment);
      return new Closed(more, refusal);
    }

    Closed withRefusal(boolean other) {
      return new Closed(failures, other);
    }

    /** Without those of moments that have been taken back. */
    Closed before(int moment) {
      var left = new HashSet<>(failures);
      left.removeIf(number -> number >= moment);
      return new Closed(left, refusal);
    }
  }

  static Choices of(Preferences.Kept kept) {
    return new Choices(
        kept,
        false,
        Optional.empty(),
        Optional.empty(),
        Selection.nothing(),
        LogLook.usual(),
        new Closed(Set.of(), false),
        Optional.empty(),
        Optional.empty());
  }

  Choices withKept(Preferences.Kept other) {
    return new Choices(other, playing, merging, focus, selection, log, closed, history, failure);
  }

  Choices withPlaying(boolean other) {
    return new Choices(kept, other, merging, focus, selection, log, closed, history, failure);
  }

  Choices withMerging(Optional<Party> other) {
    return new Choices(kept, playing, other, focus, selection, log, closed, history, failure);
  }

  Choices withFocus(Optional<Party> other) {
    return new Choices(kept, playing, merging, other, selection, log, closed, history, failure);
  }

  Choices with(Selection other) {
    return new Choices(kept, playing, merging, focus, other, log, closed, history, failure);
  }

  Choices with(LogLook other) {
    return new Choices(kept, playing, merging, focus, selection, other, closed, history, failure);
  }

  Choices with(Closed other) {
    return new Choices(kept, playing, merging, focus, selection, log, other, history, failure);
  }

  Choices withFailure(Optional<String> other) {
    return new Choices(kept, playing, merging, focus, selection, log, closed, history, other);
  }

  Choices withHistory(Optional<Party> other) {
    return new Choices(kept, playing, merging, focus, selection, log, closed, other, failure);
  }

  DiagramLook diagram() {
    return kept.diagram();
  }

  /** When something is done by hand: nothing plays, and old refusals are no news. */
  Choices acting() {
    return withPlaying(false).withMerging(Optional.empty()).with(closed.withRefusal(false));
  }

  /** At another step, after so many moments: what was selected belonged to the one before. */
  Choices movedTo(int moments) {
    return with(Selection.nothing()).withMerging(Optional.empty()).with(closed.before(moments));
  }
}
