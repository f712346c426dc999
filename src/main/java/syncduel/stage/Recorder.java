package syncduel.stage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/**
 * Writes the trace: each event with a snapshot that the emitting thread takes.
 *
 * <p>Silent before {@link #begin} (the setup is not part of the trace) and after {@link #close}.
 * Thread-safe; no snapshot is taken while its own lock is held.
 */
final class Recorder {
  private final Supplier<Snapshot> snapshots;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<Trace> trace = Optional.empty();
  private int step;
  private boolean recording;

  Recorder(Supplier<Snapshot> snapshots) {
    this.snapshots = snapshots;
  }

  /** From here on everything is recorded. */
  void begin() {
    Snapshot first = snapshots.get();
    lock.lock();
    try {
      trace = Optional.of(new Trace(first, List.of()));
      recording = true;
    } finally {
      lock.unlock();
    }
  }

  /** The number of the step that is played; 0 before the first. */
  int step() {
    lock.lock();
    try {
      return step;
    } finally {
      lock.unlock();
    }
  }

  /** A further step begins. */
  int nextStep() {
    lock.lock();
    try {
      return ++step;
    } finally {
      lock.unlock();
    }
  }

  void emit(Event event) {
    if (!recording()) {
      return;
    }
    Snapshot after = snapshots.get();
    lock.lock();
    try {
      if (recording) {
        Trace before = trace.orElseThrow();
        int number = before.moments().size();
        trace = Optional.of(before.with(List.of(new Moment(number, step, event, after))));
      }
    } finally {
      lock.unlock();
    }
  }

  Trace trace() {
    lock.lock();
    try {
      return trace.orElseThrow();
    } finally {
      lock.unlock();
    }
  }

  /** Forgets the last step as if it had never been played: it was refused. */
  void forgetStep() {
    lock.lock();
    try {
      step--;
      trace = trace.map(played -> played.upTo(step));
    } finally {
      lock.unlock();
    }
  }

  /** Nothing is recorded any more. */
  void close() {
    lock.lock();
    try {
      recording = false;
    } finally {
      lock.unlock();
    }
  }

  private boolean recording() {
    lock.lock();
    try {
      return recording;
    } finally {
      lock.unlock();
    }
  }
}
