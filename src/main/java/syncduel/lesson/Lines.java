package syncduel.lesson;

import java.util.Map;

/**
 * On which line of the lesson file each part of an expectation stands, by its path ({@code
 * exchanges/0/status}). Where something stands is no part of what it says: all of these are equal.
 *
 * @param byPath from 1; the expectation itself has the empty path
 */
public record Lines(Map<String, Integer> byPath) {
  private static final Lines NONE = new Lines(Map.of());

  /** Keeps its own copy. */
  public Lines {
    byPath = Map.copyOf(byPath);
  }

  /** An expectation that was not read from a file. */
  public static Lines none() {
    return NONE;
  }

  /** The line of a part or else of what it is a part of; 0 when nothing is known. */
  public int of(String path) {
    String part = path;
    while (!byPath.containsKey(part) && !part.isEmpty()) {
      part = part.substring(0, Math.max(0, part.lastIndexOf('/')));
    }
    return byPath.getOrDefault(part, 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lines;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
