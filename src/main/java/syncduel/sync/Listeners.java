package syncduel.sync;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who hears of changes. Thread-safe; tells on the calling thread. */
final class Listeners {
  private final List<SyncListener> all = new CopyOnWriteArrayList<>();

  void add(SyncListener listener) {
    all.add(listener);
  }

  void tell(Consumer<SyncListener> news) {
    all.forEach(news);
  }
}
