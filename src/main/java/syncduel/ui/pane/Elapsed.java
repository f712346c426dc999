package syncduel.ui.pane;

import java.util.Optional;
import syncduel.picture.WireOptions;
import syncduel.view.MotionState;

/**
 * How far the motion of a state has come.
 *
 * @param millis since the state was first shown
 */
public record Elapsed(MotionState motion, long millis) {
  private static final long TINT_IN = 80;
  private static final long TINT_HOLDS = 1_200;
  private static final long TINT_OUT = 400;

  /** When nothing moves any more. */
  public long end() {
    long tint = motion.fades() ? TINT_IN + TINT_HOLDS + TINT_OUT : 0;
    return Math.max(tint, Math.max(motion.millis(), motion.change().duration()));
  }

  /** The same at its end. */
  public Elapsed settled() {
    return new Elapsed(motion, end());
  }

  /** How strong the tint of what just changed is, from 0 to 1. */
  public double tint() {
    if (!motion.fades()) {
      return 1;
    }
    double in = (double) millis / TINT_IN;
    double out = (double) (end() - millis) / TINT_OUT;
    return Math.max(0, Math.min(1, Math.min(in, out)));
  }

  /** How far what changes has come into its place, from 0 to 1: fast, then slower. */
  public double changed() {
    long duration = motion.change().duration();
    double rest = millis >= duration ? 0 : 1 - (double) millis / duration;
    return 1 - rest * rest * rest;
  }

  /** The message on its way. */
  public Optional<WireOptions.Travelling> travelling() {
    return motion
        .travel()
        .filter(travel -> millis < motion.millis())
        .map(
            travel ->
                new WireOptions.Travelling(
                    travel.exchange(),
                    travel.direction(),
                    travel.way(),
                    eased((double) millis / motion.millis())));
  }

  /** Slow at both ends. */
  private static double eased(double part) {
    double rest = 1 - part;
    return part < 0.5 ? 2 * part * part : 1 - 2 * rest * rest;
  }
}
