package syncduel.kill;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a killed program has acknowledged: for each row how often it was edited; a deleted row is
 * absent. One edit at most was under way when it was killed.
 */
final class Acknowledged {
  private final Map<String, Long> rows = new TreeMap<>();
  private Map<String, Long> sinceLastPush = new HashMap<>();
  private Map<String, Long> inPush = Map.of();
  private String[] underWay = {};
  private long edits;
  private long pushes;

  /** Takes one line of the program. */
  void hear(String line) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "try" -> underWay = words;
      case "did" -> done();
      case "refused" -> underWay = new String[0];
      case "pushing" -> {
        inPush = sinceLastPush;
        sinceLastPush = new HashMap<>();
      }
      case "pushed" -> pushes++;
      default -> throw new IllegalStateException("The program said: " + line);
    }
  }

  /**
   * The edits, 0 for a deleted row, that the last push must have brought to the server; rows that
   * were touched again since it began are left out.
   */
  Map<String, Long> inPush() {
    var arrived = new HashMap<>(inPush);
    arrived.keySet().removeAll(sinceLastPush.keySet());
    if (underWay.length > 0) {
      arrived.remove(underWay[2]);
    }
    return arrived;
  }

  /**
   * Tells whether a store holds just what was acknowledged, the edit under way excepted, which may
   * be there or not; from now on it counts if it is there.
   */
  boolean isHeldBy(Map<String, Long> stored) {
    if (!rows.equals(stored) && underWay.length > 0) {
      done();
    }
    underWay = new String[0];
    sinceLastPush = new HashMap<>();
    return rows.equals(stored);
  }

  Map<String, Long> rows() {
    return rows;
  }

  long edits() {
    return edits;
  }

  long pushes() {
    return pushes;
  }

  private void done() {
    String id = underWay[2];
    long count = Long.parseLong(underWay[3]);
    if (count == 0) {
      rows.remove(id);
    } else {
      rows.put(id, count);
    }
    sinceLastPush.put(id, count);
    underWay = new String[0];
    edits++;
  }
}
