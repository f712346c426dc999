package syncduel.view;

import java.util.List;

/**
 * What the dialog for films shows.
 *
 * @param steps the words of each step that can be first or last
 * @param phase how far it is
 * @param part of the film that is made, from 0 to 1
 * @param sentence what is to be said now; empty for nothing
 */
public record FilmDeskState(
    FilmOrder order, List<String> steps, Phase phase, double part, String sentence) {
  /** Keeps its own copy. */
  public FilmDeskState {
    steps = List.copyOf(steps);
  }

  /** How far a person and the film are. */
  public enum Phase {
    /** The person says what is wanted, perhaps after a film was given up. */
    ASKING,
    /** It is being made. */
    RECORDING,
    /** It is there. */
    DONE,
    /** It could not be made. */
    FAILED
  }

  /** Whether something else can be asked for. */
  public boolean asks() {
    return phase != Phase.RECORDING;
  }

  /** Whether near looks are possible: what is said must stand below the window. */
  public boolean canGoNear() {
    return asks() && order.captions();
  }

  /** Whether it matters who makes it. */
  public boolean hasEncoder() {
    return asks() && order.form() == FilmOrder.Form.VIDEO;
  }
}
