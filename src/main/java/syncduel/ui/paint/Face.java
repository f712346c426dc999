package syncduel.ui.paint;

import java.util.Optional;

/**
 * What stands on a button, from left to right: symbol, words, key, second symbol.
 *
 * @param words empty for a button with a symbol only
 * @param name for assistive technology; the words if there are any
 */
public record Face(
    String words,
    String name,
    Optional<Symbol> symbol,
    Optional<KeyHint> key,
    Optional<Symbol> after) {

  public Face {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a button needs a name, at least a spoken one");
    }
  }

  public static Face of(String words) {
    return new Face(words, words, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Only a symbol to be seen; the name is heard, and should be the tooltip too. */
  public static Face of(Symbol symbol, String name) {
    return new Face("", name, Optional.of(symbol), Optional.empty(), Optional.empty());
  }

  public Face with(Symbol symbol) {
    return new Face(words, name, Optional.of(symbol), key, after);
  }

  /** Prints the key that does the same. */
  public Face withKey(String key) {
    return new Face(words, name, symbol, Optional.of(new KeyHint(key)), after);
  }

  /** At the end: the chevron of a drop-down, or of Next. */
  public Face endingIn(Symbol after) {
    return new Face(words, name, symbol, key, Optional.of(after));
  }

  /** Shorter words for a narrow window; what is heard stays. */
  public Face shortened(String words) {
    return new Face(words, name, symbol, key, after);
  }
}
