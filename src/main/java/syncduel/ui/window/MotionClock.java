package syncduel.ui.window;

import java.awt.event.ActionEvent;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.swing.Timer;
import syncduel.ui.pane.Elapsed;
import syncduel.view.MotionState;

/**
 * Lets time pass while something moves, and only then: about sixty times a second it tells how far
 * the motion has come, the last time when it is over. Belongs to the event thread.
 */
final class MotionClock {
  private static final int FRAME = 16;

  private final Timer timer = new Timer(FRAME, this::tick);
  private final Consumer<Elapsed> frame;
  private Optional<MotionState> motion = Optional.empty();
  private OptionalLong began = OptionalLong.empty();

  MotionClock(Consumer<Elapsed> frame) {
    this.frame = frame;
    timer.setCoalesce(true);
  }

  /** A state is shown; the motion begins anew if it is that of another moment. */
  void show(MotionState next) {
    boolean known = motion.filter(old -> old.equals(next)).isPresent();
    if (known) {
      return;
    }
    motion = Optional.of(next);
    began = OptionalLong.empty();
    var start = new Elapsed(next, 0);
    if (start.end() == 0) {
      timer.stop();
      frame.accept(start.settled());
    } else {
      frame.accept(start);
      timer.start();
    }
  }

  /** Nothing is told any more. */
  void stop() {
    timer.stop();
  }

  private void tick(ActionEvent event) {
    if (began.isEmpty()) {
      began = OptionalLong.of(event.getWhen());
    }
    var now = new Elapsed(motion.orElseThrow(), event.getWhen() - began.getAsLong());
    if (now.millis() >= now.end()) {
      timer.stop();
      frame.accept(now.settled());
    } else {
      frame.accept(now);
    }
  }
}
