package syncduel.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets another encoder work in a thread of its own, so that the next pictures can be painted
 * meanwhile. In the same order, so the film is the same.
 */
public final class BesideEncoder implements Encoder {
  /** So many pictures may wait; more would only fill the memory. */
  private static final int MOST_WAITING = 4;

  private final Encoder other;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "film-encoder"));
  private final Deque<Future<?>> waiting = new ArrayDeque<>();

  /** Closes the other one in the end. */
  public BesideEncoder(Encoder other) {
    this.other = other;
  }

  @Override
  public int tickMillis() {
    return other.tickMillis();
  }

  /** Returns before the picture is written; it stays as it is. */
  @Override
  public void frame(BufferedImage image, int ticks) throws IOException {
    begin(
        () -> {
          other.frame(image, ticks);
          return null;
        });
    while (waiting.size() > MOST_WAITING) {
      await();
    }
  }

  @Override
  public void finish() throws IOException {
    begin(
        () -> {
          other.finish();
          return null;
        });
    while (!waiting.isEmpty()) {
      await();
    }
  }

  private void begin(Callable<Void> work) {
    waiting.add(thread.submit(work));
  }

  private void await() throws IOException {
    try {
      waiting.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the film was written", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("the film could not be written", e.getCause());
    }
  }

  /** What still waits is not written any more. */
  @Override
  public void close() throws IOException {
    waiting.forEach(work -> work.cancel(false));
    waiting.clear();
    Future<?> closed =
        thread.submit(
            () -> {
              other.close();
              return null;
            });
    waiting.add(closed);
    thread.shutdown();
    await();
  }
}
