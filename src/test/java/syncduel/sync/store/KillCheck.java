package syncduel.sync.store;

import static syncduel.sync.store.StoreFixture.TODO;
import static syncduel.sync.store.StoreFixture.TODO_TABLE;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.sync.StoreTransaction;
import syncduel.wire.Query;

/**
 * Kills a process that writes to a file store, again and again, and looks at what is left.
 *
 * <p>By hand: {@code main} with the number of kills, 100 if none is given. The process has no
 * chance to clean up; the moment is set by how many acknowledgements were read before.
 */
final class KillCheck {
  private static final int MOST_BETWEEN_KILLS = 150;

  private final Path path;
  private final Random random;
  private long acknowledged;

  KillCheck(Path path, long seed) {
    this.path = path;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws Exception {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    var check = new KillCheck(Files.createTempDirectory("kill-check").resolve("store"), kills);
    int faults = 0;
    for (int i = 1; i <= kills; i++) {
      List<String> found = check.killOnce();
      faults += found.size();
      System.out.println("kill " + i + ": " + check.acknowledged + " acknowledged " + found);
    }
    System.out.println(kills + " kills, " + faults + " faults");
  }

  long acknowledged() {
    return acknowledged;
  }

  /** Starts the program, kills it, opens its store and returns what is wrong with it. */
  List<String> killOnce() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                path.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      int wanted = random.nextInt(MOST_BETWEEN_KILLS);
      read(lines, wanted);
      process.toHandle().destroyForcibly();
      read(lines, Integer.MAX_VALUE);
    } finally {
      process.destroyForcibly().waitFor();
    }
    return faults();
  }

  /** Reads acknowledgements; those still in the pipe when the process was killed count as well. */
  private void read(BufferedReader lines, int most) throws IOException {
    for (int i = 0; i <= most; i++) {
      String line = lines.readLine();
      if (line == null) {
        return;
      }
      if (line.chars().allMatch(Character::isDigit) && !line.isEmpty()) {
        acknowledged = Math.max(acknowledged, Long.parseLong(line));
      }
    }
  }

  private List<String> faults() {
    try (H2Store store = H2Store.at(path)) {
      store.define(TODO_TABLE);
      store.open();
      return store.inTransaction(this::faults);
    }
  }

  private List<String> faults(StoreTransaction transaction) {
    long last = KilledProgram.last(transaction);
    if (last < acknowledged || last > acknowledged + 1) {
      return List.of("stored " + last + ", acknowledged " + acknowledged);
    }
    List<String> ids =
        transaction.rows(TODO, Query.all().orderBy("rank")).stream().map(KillCheck::line).toList();
    List<String> queue =
        transaction.operations().stream()
            .map(PendingOperation::rowId)
            .map(Object::toString)
            .toList();
    long first = Math.max(1, last - KilledProgram.QUEUED + 1);
    LongFunction<String> row = number -> "r" + number + " " + KilledProgram.text(number).length();
    if (!ids.equals(LongStream.rangeClosed(1, last).mapToObj(row).toList())) {
      return List.of("other rows than 1 to " + last);
    }
    if (!queue.equals(LongStream.rangeClosed(first, last).mapToObj(n -> "r" + n).toList())) {
      return List.of("another queue than " + first + " to " + last);
    }
    return List.of();
  }

  private static String line(Row row) {
    return row.id() + " " + String.valueOf(row.fields().get("text")).length();
  }
}
