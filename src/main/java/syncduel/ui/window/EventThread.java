package syncduel.ui.window;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Painting for files, from any thread. */
final class EventThread {
  private EventThread() {}

  /** Does the work on the event thread and waits for it. */
  static <T> T call(Callable<T> work) {
    var task = new FutureTask<>(work);
    try {
      if (EventQueue.isDispatchThread()) {
        task.run();
      } else {
        EventQueue.invokeAndWait(task);
      }
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a picture was painted", e);
    } catch (InvocationTargetException | ExecutionException e) {
      throw new IllegalStateException("the picture could not be painted", e.getCause());
    }
  }
}
