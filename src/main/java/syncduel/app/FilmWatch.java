package syncduel.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import syncduel.export.film.Recorder;

/**
 * Watches a film being made: tells another program how far it is, and lets it be given up in order,
 * so that nothing half is left. That happens when the program is stopped, or when the other program
 * ends the input of this one.
 */
final class FilmWatch implements Recorder.Progress, AutoCloseable {
  private static final long PATIENCE_SECONDS = 5;

  private final Optional<Pipe> pipe;
  private final AtomicBoolean givenUp = new AtomicBoolean();
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread stopped = new Thread(this::giveUpAndWait, "film-stopped");

  /** The input and output by which another program takes part. */
  record Pipe(InputStream in, PrintWriter out) {}

  /** Watches from now on. */
  FilmWatch(Optional<Pipe> pipe) {
    this.pipe = pipe;
    Runtime.getRuntime().addShutdownHook(stopped);
    pipe.ifPresent(
        other -> {
          var listening = new Thread(() -> listen(other.in()), "film-input");
          listening.setDaemon(true);
          listening.start();
        });
  }

  @Override
  public boolean at(int done, int all) {
    pipe.ifPresent(
        other -> {
          other.out().println(done + " " + all);
          other.out().flush();
        });
    return !givenUp.get();
  }

  private void listen(InputStream in) {
    try {
      while (in.read() >= 0) {
        // Nothing that is said matters, only that nobody is there any more.
      }
    } catch (IOException e) {
      // An input that is broken has ended.
    }
    givenUp.set(true);
  }

  private void giveUpAndWait() {
    givenUp.set(true);
    try {
      over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The film is made, or all traces of it are gone. */
  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(stopped);
    } catch (IllegalStateException e) {
      // The program is being stopped already, and waits for the line above.
    }
  }
}
