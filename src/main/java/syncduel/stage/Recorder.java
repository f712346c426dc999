package syncduel.stage;

import java.util.ArrayList;
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
  private final List<Moment> moments = new ArrayList<>();
  private Optional<Snapshot> start = Optional.empty();
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
      start = Optional.of(first);
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
        moments.add(new Moment(moments.size(), step, event, after));
      }
    } finally {
      lock.unlock();
    }
  }

  Trace trace() {
    lock.lock();
    try {
      return new Trace(start.orElseThrow(), moments);
    } finally {
      lock.unlock();
    }
  }

  /** Forgets the last step as if it had never been played: it was refused. */
  void forgetStep() {
    lock.lock();
    try {
      moments.removeIf(moment -> moment.step() == step);
      step--;
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
