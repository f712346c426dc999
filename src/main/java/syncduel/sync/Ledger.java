package syncduel.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The store together with those who hear of its changes: news are told after the commit, with no
 * lock held, and not at all when the transaction fails.
 */
final class Ledger {
  private final LocalStore store;
  private final Listeners listeners;
  private final AtomicLong highestSequence = new AtomicLong();

  Ledger(LocalStore store, Listeners listeners) {
    this.store = store;
    this.listeners = listeners;
  }

  LocalStore store() {
    return store;
  }

  <T> T read(LocalStore.Work<T> work) {
    return store.inTransaction(work);
  }

  <T> T write(Function<Change, T> work) {
    List<Consumer<SyncListener>> news = new ArrayList<>();
    T result = store.inTransaction(tx -> work.apply(new Change(tx, news, highestSequence)));
    news.forEach(listeners::tell);
    return result;
  }

  void tell(Consumer<SyncListener> news) {
    listeners.tell(news);
  }
}
