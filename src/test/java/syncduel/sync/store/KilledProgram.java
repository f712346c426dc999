package syncduel.sync.store;

import static syncduel.sync.store.StoreFixture.TODO;
import static syncduel.sync.store.StoreFixture.TODO_TABLE;
import static syncduel.sync.store.StoreFixture.row;

import java.nio.file.Path;
import java.util.List;
import syncduel.sync.RowSource;
import syncduel.sync.StoreTransaction;

/**
 * Edits and takes from the queue in a loop until it is killed; prints the number of each
 * transaction after it has returned. Its argument is the store's path.
 */
final class KilledProgram {
  static final String LAST = "last";
  static final int QUEUED = 10;

  private KilledProgram() {}

  public static void main(String[] arguments) {
    H2Store store = H2Store.at(Path.of(arguments[0]));
    store.define(TODO_TABLE);
    System.out.println("opening");
    store.open();
    long last = store.inTransaction(KilledProgram::last);
    while (true) {
      long number = ++last;
      store.inTransaction(transaction -> edit(transaction, number));
      System.out.println(number);
    }
  }

  static long last(StoreTransaction transaction) {
    return transaction.setting(LAST).map(Long::valueOf).orElse(0L);
  }

  static String text(long number) {
    return "x".repeat((int) (number * 37 % 2000));
  }

  private static Void edit(StoreTransaction transaction, long number) {
    transaction.upsert(
        TODO, List.of(row("r" + number, "rank", number, "text", text(number))), RowSource.LOCAL);
    transaction.save(StoreFixture.update("o" + number, "r" + number, number));
    long old = number - QUEUED;
    transaction.remove(StoreFixture.update("o" + old, "r" + old, old));
    transaction.set(LAST, Long.toString(number));
    return null;
  }
}
